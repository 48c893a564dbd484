import { MEASURE_COLUMNS, type CohortSummary, type Measures } from "../core";
import { issueJson } from "./issueJson";

/** A summary as `neet --json` prints it. */
export function neetJson(summary: CohortSummary) {
  return {
    periodEnd: summary.periodEnd,
    audience: summary.audience,
    threshold: summary.threshold,
    total: measuresJson(summary.total),
    districts: summary.districts.map((row) => ({ name: row.name, ...measuresJson(row) })),
    byYearGroup: summary.byYearGroup.map((row) => ({ name: row.name, ...measuresJson(row) })),
    byGroup: summary.byGroup.map((row) => ({ name: row.name, code: row.code, ...measuresJson(row) })),
    audit: summary.audit,
    issues: summary.issues.map(issueJson),
  };
}

function measuresJson(row: Measures) {
  return {
    ...Object.fromEntries(MEASURE_COLUMNS.map(({ measure }) => [measure, row[measure]])),
    suppressed: row.suppressed,
  };
}
