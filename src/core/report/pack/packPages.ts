import { monthsMark } from "../../cohort/months/monthsSheet";
import type { NewSheet } from "../../sheet/spec";
import type { RefreshReport } from "../types";
import { dueNext, isOpen } from "./dueBands";
import { groupCounts, NO_PRIORITY } from "./groupCounts";
import { pagePrint } from "./layout/pagePrint";
import { noLeftOver } from "./layout/paper";
import { missingRowHeights } from "./layout/rowHeights";
import { leadCounts } from "./leadCounts";
import type { PackContext } from "./packContext";
import { byLeadPage } from "./pages/byLeadPage";
import { dataPoints, dataQualityPage } from "./pages/dataQualityPage";
import { dueNextPage } from "./pages/dueNextPage";
import { exceptionsPage } from "./pages/exceptionsPage";
import { fullPlanPage } from "./pages/fullPlanPage";
import { milestoneChangesPage } from "./pages/milestoneChangesPage";
import { movementPage } from "./pages/movementPage";
import { notesPage } from "./pages/notesPage";
import { onAPagePage } from "./pages/onAPagePage";
import { overriddenItems, overridesPage } from "./pages/overridesPage";
import { summaryPage } from "./pages/summaryPage";
import { boardsOf, trendPage } from "./pages/trendPage";
import { timelinePage } from "./pages/timelinePage";
import type { PackPage } from "./types";
import { counted } from "./words/packWords";

/** A page as it is offered and made. */
export interface PackPageDefinition {
  readonly label: string;
  readonly isForOfficers: boolean;
  /** Why it cannot be made, as a sentence; null where it can. */
  readonly missing: (context: PackContext) => string | null;
  /** Whether it has something to say; a page that has not is only made when asked for. */
  readonly hasContent: (context: PackContext) => boolean;
  readonly holds: (context: PackContext) => string;
  readonly sheets: (context: PackContext) => readonly NewSheet[];
}

const NO_EARLIER = "No earlier position is known: record one, or give last time's plan.";
const NO_EARLIER_BOARD = "No earlier board is recorded in this workbook.";
const page = (
  label: string,
  holds: PackPageDefinition["holds"],
  sheet: (context: PackContext) => NewSheet,
): PackPageDefinition => ({
  ...{ label, isForOfficers: false, missing: () => null, hasContent: () => true, holds },
  sheets: (context) => [sheet(context)],
});

/** Every page but the cover, which needs to know the others. */
export const PACK_PAGE_DEFINITIONS: Readonly<Record<Exclude<PackPage, "cover">, PackPageDefinition>> = {
  summary: page(
    "Summary",
    ({ report }) => `${counted(report.items.length, "action")} by status and priority`,
    summaryPage,
  ),
  "on-a-page": page(
    "Plan on a page",
    ({ report }) => `The plan on one page: ${prioritiesOf(report.items)}`,
    onAPagePage,
  ),
  movement: {
    ...page("Movement", movementHolds, () => ({ name: "", values: [] })),
    missing: ({ movement }) => (movement === null ? NO_EARLIER : null),
    sheets: (context) => (context.movement === null ? [] : [movementPage(context, context.movement)]),
  },
  trend: {
    ...page("Trend", (context) => counted(boardsOf(context).length, "board"), trendPage),
    missing: (context) => (boardsOf(context).length === 0 ? NO_EARLIER_BOARD : null),
  },
  exceptions: page("Exceptions", exceptionsHold, exceptionsPage),
  "milestone-changes": {
    ...page(
      "Milestone changes",
      ({ slippage }) => counted(slippage.length, "due day that moved", "due days that moved"),
      milestoneChangesPage,
    ),
    missing: ({ movement }) => (movement === null ? NO_EARLIER : null),
    hasContent: ({ slippage }) => slippage.length > 0,
  },
  "due-next": {
    ...page("Due next", ({ report }) => `${counted(nextCount(report), "action")} due within 90 days`, dueNextPage),
    hasContent: ({ report }) => nextCount(report) > 0,
  },
  timeline: {
    ...page("Timeline", ({ report }) => `${counted(openCount(report), "open action")} by month`, timelinePage),
    hasContent: ({ report }) => report.items.some((judged) => isOpen(judged) && judged.judgement.due !== null),
  },
  "by-lead": {
    ...page(
      "By lead",
      ({ report, options }) => counted(leadCounts(report.items, options.leads).length, "lead"),
      byLeadPage,
    ),
    hasContent: ({ report }) => report.items.some(({ item }) => item.lead.trim() !== ""),
  },
  overrides: {
    ...page("Overrides", overridesHold, overridesPage),
    hasContent: ({ report }) => overriddenItems(report.items).length > 0,
  },
  neet: {
    ...page(
      "NEET",
      (context) => counted(neetPages(context).length, "sheet"),
      () => ({ name: "", values: [] }),
    ),
    missing: ({ options }) => ((options.neet ?? []).length === 0 ? "No cohort is given." : null),
    sheets: neetPages,
  },
  "data-quality": {
    ...page(
      "Data quality",
      ({ report, style }) => counted(dataPoints(report, style).length, "point") + " for officers",
      dataQualityPage,
    ),
    isForOfficers: true,
  },
  "full-plan": page("Full plan", ({ report }) => `${counted(report.items.length, "action")} in full`, fullPlanPage),
  notes: page("Notes and key", () => "The key, the rules in words, and what was not read", notesPage),
};

function nextCount({ items, asAt }: RefreshReport): number {
  return dueNext(items, asAt).length;
}

function openCount({ items }: RefreshReport): number {
  return items.filter(isOpen).length;
}

function prioritiesOf(items: PackContext["report"]["items"]): string {
  const groups = groupCounts(items, ({ priority }) => priority, NO_PRIORITY);
  return counted(groups.length, "priority", "priorities");
}

function exceptionsHold({ report, style }: PackContext): string {
  const { red, amber } = style.statuses;
  return `${report.counts.red} ${red.label.toLowerCase()}, ${report.counts.amber} ${amber.label.toLowerCase()}`;
}

function movementHolds({ movement }: PackContext): string {
  const changed = (movement?.rows ?? []).filter(({ kind }) => kind !== "unchanged").length;
  return changed === 0 ? "Nothing has changed" : `${counted(changed, "action has", "actions have")} changed`;
}

function overridesHold({ report }: PackContext): string {
  const overridden = overriddenItems(report.items);
  const inForce = overridden.filter(({ override }) => override.state === "in-force").length;
  return `${counted(inForce, "override")} in force`;
}

/** The tables of months are no page for a board, and a pack, which knows one month, would take the others out of them. */
const STORED: ReadonlySet<string | undefined> = new Set([monthsMark("internal"), monthsMark("public")]);

/** The cohort's pages as they are, with mark, heights and the pack's edges where they have none of their own. */
function neetPages(context: PackContext): readonly NewSheet[] {
  const pages = (context.options.neet ?? []).filter(({ mark }) => !STORED.has(mark));
  return pages.map((sheet) => {
    const rowHeights = [...(sheet.rowHeights ?? []), ...missingRowHeights(sheet)];
    const print = { ...pagePrint(context, sheet.name), ...sheet.print };
    const { breaksBefore, repeatedRows = 0 } = print;
    const pagesDown =
      breaksBefore === undefined ? noLeftOver({ rowHeights }, sheet.columnWidths ?? [], repeatedRows) : {};
    const mark = sheet.mark ?? `neet:${sheet.name.toLowerCase().replace(/[^a-z\d]+/g, "-")}`;
    return { ...sheet, mark, rowHeights, print: { ...pagesDown, ...print } };
  });
}
