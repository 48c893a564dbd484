import { describeDate } from "../dates/describeDate";
import { findHistorySheet } from "../history/findHistorySheet";
import { slippageLedger } from "../history/slippageLedger";
import { issue, type Issue } from "../issues/issue";
import { readPlan } from "../plan/readPlan";
import { DEFAULT_LOOKS } from "../rag/looksInUse";
import { PRESETS } from "../rag/presets";
import type { RuleSet } from "../rag/ruleSet";
import { countStatuses } from "../rag/status";
import type { WorkbookGrids } from "../sheet/grid";
import { findChallenges } from "./findChallenges";
import { judgeItems } from "./judgeItems";
import { planContexts } from "./planContexts";
import { planRefresh } from "./planRefresh";
import { readItems } from "./readItems";
import { strayOverrides } from "./readOverrides";
import type { RefreshOptions, RefreshReport } from "./types";

/**
 * START HERE. From the sheets as read to everything a refresh knows and would write: items, milestones, judgements,
 * challenges and the cells that would change. Nothing is written; an adapter applies {@link RefreshReport.plan}.
 *
 * @issues `plan.*` of reading, `milestone.*` and `override.*` of each item, `history.*`, `host.sheet-protected` where a sheet cannot be written
 */
export function buildReport(workbook: WorkbookGrids, options: RefreshOptions): RefreshReport {
  const reading = readPlan(withoutHistory(workbook), options.choices);
  const given = options.context ?? {};
  const contexts = planContexts(reading, given);
  const ruleSet = ruleSetIn(options);
  const items = judgeItems(readItems(workbook, reading, contexts.value, options), ruleSet);
  const looks = options.looks ?? DEFAULT_LOOKS;
  const challenges = once(() => findChallenges(items, options.asAt, slippageIn(items, options)));
  const refresh = once(() => planRefresh(workbook, { reading, items, looks }));
  return {
    asAt: options.asAt,
    preset: ruleSet.preset,
    ruleSet,
    looks,
    reading,
    context: [...contexts.value.values()][0]?.context ?? given,
    counts: countStatuses(items.map(({ status }) => status)),
    items,
    issues: [
      ...reading.issues,
      ...contexts.issues,
      ...strayOverrides(workbook, reading),
      ...historyIssues(options),
      ...protectedSheets(workbook, reading.tables),
    ],
    // What the counts do not need is worked out when it is first looked at: the counts are what people wait for.
    get challenges() {
      return challenges();
    },
    get changes() {
      return refresh().changes;
    },
    get plan() {
      return refresh().plan;
    },
    get undo() {
      return refresh().undo;
    },
    get written() {
      return refresh().written;
    },
  };
}

/** Works something out when it is first asked for, and no second time. */
function once<T extends object>(work: () => T): () => T {
  let found: T | null = null;
  return () => (found ??= work());
}

/** The rules to judge by: somebody's own where given, else the named ones. */
export function ruleSetIn({ preset, ruleSet }: RefreshOptions): RuleSet {
  return ruleSet ?? PRESETS[preset];
}

/** The history sheet has the headings of a plan and is none. */
export function withoutHistory(workbook: WorkbookGrids): WorkbookGrids {
  const history = findHistorySheet(workbook);
  if (history === null || history === "without-headings") return workbook;
  return { ...workbook, sheets: workbook.sheets.filter((grid) => grid !== history.grid) };
}

function slippageIn(
  items: RefreshReport["items"],
  { asAt, preset, history }: RefreshOptions,
): ReturnType<typeof slippageLedger> {
  return history === undefined ? [] : slippageLedger({ asAt, preset, items }, history);
}

function historyIssues({ history, asAt }: RefreshOptions): readonly Issue[] {
  if (history === undefined) return [];
  const last = history.snapshots.at(-1)?.asAt;
  const isLater = last !== undefined && last > asAt;
  return [...history.issues, ...(isLater ? [issue("history.as-at-before-last", { last: describeDate(last) })] : [])];
}

function protectedSheets(workbook: WorkbookGrids, tables: readonly { sheet: string }[]): Issue[] {
  return workbook.sheets
    .filter(({ name, isProtected }) => isProtected && tables.some(({ sheet }) => sheet === name))
    .map(({ name }) => issue("host.sheet-protected", { sheet: name }));
}
