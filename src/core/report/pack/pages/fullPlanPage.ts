import type { Entry, Item } from "../../../plan/types";
import type { CellContent, NewSheet } from "../../../sheet/spec";
import type { JudgedItem } from "../../types";
import { hasSheets, itemColumns } from "../itemColumns";
import { tablePage, type PageColumn } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { asAtLine, counted, keyLine, sentence } from "../words/packWords";

/** An appendix of many columns may be printed smaller than the pages a board reads first: at about 80%. */
const FULL_PAGE_CHARS = 170;

/** Every item of every plan in full, an item a row. Columns in which no item has anything are left out. */
export function fullPlanPage(context: PackContext): NewSheet {
  const { report, style } = context;
  const { items } = report;
  const columns = [...planColumns(context), ...ourColumns(context)];
  return tablePage(context, {
    page: "full-plan",
    name: "Full plan",
    title: "Full plan",
    lines: [
      asAtLine(report),
      `${sentence(counted(items.length, "action"))}, in the order of the plan. A text longer than a row of paper goes on in the next row.`,
      keyLine(style),
    ],
    columns,
    rows: items,
    empty: "No action was found.",
    pageChars: FULL_PAGE_CHARS,
  });
}

function planColumns(context: PackContext): readonly PageColumn<JudgedItem>[] {
  const { ref } = itemColumns(context);
  return [
    ref,
    textColumn("Priority", [12, 24], ({ priority }) => priority),
    textColumn("Action", [20, 60], ({ action }) => action),
    textColumn("Outcome", [18, 60], ({ outcomes }) => outcomes.join("\n")),
    textColumn("Lead", [12, 24], ({ lead }) => lead),
    textColumn("Partners", [12, 30], ({ partners }) => partners),
    textColumn("Costs", [9, 20], ({ costs }) => costs),
    entryColumn("Start date", [12, 20], ({ startDate }) => startDate),
    entryColumn("Milestone", [13, 40], ({ milestone }) => milestone),
    entryColumn("Review date", [12, 24], ({ reviewDate }) => reviewDate),
    entryColumn("Progress", [16, 80], ({ progress }) => progress),
    {
      ...{ header: "% complete", widthChars: 11, look: "share", isOptional: true },
      content: ({ item }) => (item.percentComplete === null ? "" : item.percentComplete / 100),
    },
    {
      header: "RAG as typed",
      isOptional: true,
      widthChars: 11,
      mostChars: 16,
      look: "text",
      content: ({ statedText }) => statedText ?? "",
    },
  ];
}

function ourColumns(context: PackContext): readonly PageColumn<JudgedItem>[] {
  const { status, due, daysOverdue, reason, sheet, row } = itemColumns(context);
  return [status, due, daysOverdue, reason, ...(hasSheets(context.report) ? [sheet] : []), row];
}

type Room = readonly [least: number, most: number];

function textColumn(
  header: string,
  [widthChars, mostChars]: Room,
  textOf: (item: Item) => string,
): PageColumn<JudgedItem> {
  return { header, widthChars, mostChars, look: "text", isOptional: true, content: ({ item }) => textOf(item) };
}

/** A cell that holds a real day shows it as a day. */
function entryColumn(
  header: string,
  [widthChars, mostChars]: Room,
  entryOf: (item: Item) => Entry,
): PageColumn<JudgedItem> {
  const content = ({ item }: JudgedItem): CellContent => {
    const { date, text } = entryOf(item);
    return date === null ? text : { date };
  };
  return { header, widthChars, mostChars, look: "entry", isOptional: true, content };
}
