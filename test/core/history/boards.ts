import {
  buildReport,
  NO_HISTORY,
  readHistory,
  recordPosition,
  type History,
  type PresetName,
  type RefreshReport,
  type WorkbookGrids,
} from "../../../src/core";
import { applyToGrids, withNewSheet } from "../../support/applyToGrids";
import { gridOf, type GridSpec } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";

export const HEADINGS = ["Ref", "Action", "Lead", "Milestone", "Progress"];
export const OVERRIDE_HEADINGS = ["RAG override", "Override reason", "Override by", "Override until"];

/** A workbook with one plan of these rows, and the sheets of another beside it. */
export function planOf(rows: GridSpec["rows"], beside: WorkbookGrids | null = null): WorkbookGrids {
  const plan = gridOf({ name: "Plan", rows: [[...HEADINGS, ...OVERRIDE_HEADINGS], ...rows] });
  const others = beside?.sheets.filter(({ name }) => name !== "Plan") ?? [];
  return { name: "", sheets: [plan, ...others] };
}

/** A report that knows the workbook's own history. */
export function judgedOn(workbook: WorkbookGrids, asAt: string, preset: PresetName = "strict"): RefreshReport {
  return buildReport(workbook, { asAt: day(asAt), preset, history: readHistory(workbook) });
}

/** The workbook after its position was recorded; throws where it was refused. */
export function recorded(workbook: WorkbookGrids, asAt: string, more: { replace?: boolean; preset?: PresetName } = {}) {
  const { preset = "strict", ...options } = more;
  const recording = recordPosition(judgedOn(workbook, asAt, preset), readHistory(workbook), options);
  if ("issue" in recording) throw new Error(recording.issue.code);
  if ("newSheet" in recording) return withNewSheet(workbook, recording.newSheet);
  return applyToGrids(workbook, recording.plan);
}

/** The history of plans recorded one after another, and the last workbook. */
export function historyOf(boards: readonly (readonly [asAt: string, rows: GridSpec["rows"]])[]): {
  readonly history: History;
  readonly workbook: WorkbookGrids | null;
} {
  let workbook: WorkbookGrids | null = null;
  for (const [asAt, rows] of boards) workbook = recorded(planOf(rows, workbook), asAt);
  return { workbook, history: workbook === null ? NO_HISTORY : readHistory(workbook) };
}
