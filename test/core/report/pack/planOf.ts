import { identifyInHistory } from "../../../../src/core/history/identifyInHistory";
import { positionOf } from "../../../../src/core/history/positionOf";
import {
  buildReport,
  NO_HISTORY,
  type History,
  type PresetName,
  type RefreshReport,
  type WorkbookGrids,
} from "../../../../src/core";
import { day } from "../../../support/judgingFacts";

const HEADINGS = ["Ref", "Priority", "Action", "Lead", "Milestone", "Progress"];

/** Rows of a plan as `[ref, priority, action, lead, milestone, progress]`. */
export type PlanRow = readonly [string, string, string, string, string, string];

/** Columns in which people set overrides; a row may go on into them. */
const OVERRIDE_HEADINGS = ["RAG override", "Override reason", "Override by", "Override until"];

/** A report on plans of these rows, a sheet each. */
export function reportOf(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  asAt: string,
  preset: PresetName = "strict",
): RefreshReport {
  const workbook: WorkbookGrids = {
    name: "plan.xlsx",
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      ...{ name, firstRow: 0, firstColumn: 0, merges: [], hiddenRows: [], hiddenColumns: [], tables: [] },
      ...{ isProtected: false, isHidden: false, dateSystem: 1900 },
      rows: [headingsOf(rows), ...rows].map((row) => row.map((text) => (text === "" ? null : { raw: text, text }))),
    })),
  };
  return buildReport(workbook, { asAt: day(asAt), preset, context: {} });
}

function headingsOf(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.some(({ length }) => length > HEADINGS.length) ? [...HEADINGS, ...OVERRIDE_HEADINGS] : HEADINGS;
}

/** One plan in which every status stands. */
export const ROWS: readonly PlanRow[] = [
  ["1", "Access", "Open a hub", "Youth Manager", "31 December 2025", "Under way"],
  ["2", "Access", "Hire two mentors", "youth  manager", "31 January 2026", ""],
  ["3", "Access", "Agree a referral form", "Data Officer", "30 June 2025", "Completed in May 2025"],
  ["4", "Skills", "Run a careers fair", "Skills Lead", "10 April 2026", "Booked"],
  ["5", "Skills", "Renew the contract", "Skills Lead", "31 December 2026", "Under way"],
  ["6", "Skills", "Share good practice", "", "Ongoing", ""],
];

/** A history in which this plan was recorded as it stood on a day. */
export function historyOf(report: RefreshReport): History {
  const ids = identifyInHistory(
    report.items.map(({ item }) => item),
    [],
  );
  return { ...NO_HISTORY, snapshots: [positionOf(report, ids)] };
}

/** The history of {@link ROWS}, recorded on 31 December 2025. */
export const HISTORY: History = historyOf(reportOf({ Plan: ROWS }, "2025-12-31"));
