import { milestoneFindings, type MilestoneFinding, type RefreshReport, type WorkbookGrids } from "../core";
import { findFixes, type Fix } from "./fixes";
import { listChallenges, listChecks, type ListedIssue } from "./listIssues";

/** What there is to check in a plan, what would put it right, and what a board would ask. */
export interface WorkedOut {
  /** The report they were worked out from. */
  readonly of: RefreshReport;
  readonly listed: readonly ListedIssue[];
  readonly fixes: ReadonlyMap<MilestoneFinding, Fix>;
  readonly challenges: readonly ListedIssue[];
}

export function workOutChecks(report: RefreshReport, workbook: WorkbookGrids): WorkedOut {
  const findings = milestoneFindings(report.items, report.context);
  return {
    of: report,
    listed: listChecks(report, findings),
    fixes: findFixes(findings, workbook),
    challenges: listChallenges(report),
  };
}
