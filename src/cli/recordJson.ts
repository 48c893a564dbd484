import type { Movement, RefreshReport, SlippageRow, TrendPoint } from "../core";
import { issueJson } from "./issueJson";
import { sheetRows } from "./sheetRows";

/** A recorded position with what it is compared with. */
export interface Recorded {
  readonly report: RefreshReport;
  /** Null where there is no earlier board. */
  readonly movement: Movement | null;
  readonly slippage: readonly SlippageRow[];
  readonly trend: readonly TrendPoint[];
}

/** A recorded position as `record --json` prints it. */
export function recordJson({ report, movement, slippage, trend }: Recorded) {
  const { asAt, preset, counts, items, issues } = report;
  return {
    ...{ asAt, preset, counts },
    movement: movement === null ? null : movementJson(movement, report),
    slippage: slippage.map(({ item, ...row }) => ({ ...placeOf(items[item]), ...row })),
    trend,
    issues: issues.map(issueJson),
  };
}

function movementJson({ since, presets, before, now, counts, rows }: Movement, { items }: RefreshReport) {
  return {
    ...{ since, presets, before, now, counts },
    items: rows.map((row) => ({
      ...(row.item === null
        ? { sheet: row.before?.sheet, rows: null, action: row.before?.action }
        : placeOf(items[row.item])),
      ...{ kind: row.kind, also: row.also, daysMoved: row.daysMoved },
      from: row.before?.status ?? null,
      to: row.now?.status ?? null,
    })),
  };
}

function placeOf(judged: RefreshReport["items"][number] | undefined) {
  return judged === undefined
    ? {}
    : { sheet: judged.item.sheet, rows: sheetRows(judged.item.rows), action: judged.item.action };
}
