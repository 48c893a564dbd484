import { readPlan } from "../plan/readPlan";
import { countStatuses } from "../rag/status";
import { issue, type Issue } from "../issues/issue";
import type { WorkbookGrids } from "../sheet/grid";
import { findChallenges } from "./findChallenges";
import { judgeItems } from "./judgeItems";
import { planContexts } from "./planContexts";
import { planRefresh } from "./planRefresh";
import { strayOverrides } from "./readOverrides";
import type { RefreshOptions, RefreshReport } from "./types";

/**
 * START HERE. From the sheets as read to everything a refresh knows and would write: items, milestones, judgements,
 * challenges and the cells that would change. Nothing is written; an adapter applies {@link RefreshReport.plan}.
 *
 * @issues `plan.*` of reading, `milestone.*` and `override.*` of each item, `host.sheet-protected` where a sheet cannot be written
 */
export function buildReport(workbook: WorkbookGrids, options: RefreshOptions): RefreshReport {
  const reading = readPlan(workbook, options.choices);
  const given = options.context ?? {};
  const contexts = planContexts(reading, given);
  const items = judgeItems(workbook, reading, contexts.value, options);
  const refresh = planRefresh(workbook, reading, items);
  return {
    asAt: options.asAt,
    preset: options.preset,
    reading,
    context: [...contexts.value.values()][0]?.context ?? given,
    counts: countStatuses(items.map(({ status }) => status)),
    items,
    challenges: findChallenges(items, options.asAt),
    issues: [
      ...reading.issues,
      ...contexts.issues,
      ...strayOverrides(workbook, reading),
      ...protectedSheets(workbook, reading.tables),
    ],
    ...refresh,
  };
}

function protectedSheets(workbook: WorkbookGrids, tables: readonly { sheet: string }[]): Issue[] {
  return workbook.sheets
    .filter(({ name, isProtected }) => isProtected && tables.some(({ sheet }) => sheet === name))
    .map(({ name }) => issue("host.sheet-protected", { sheet: name }));
}
