import {
  safeSheetNames,
  type CohortSummary,
  type Issue,
  type NewSheet,
  type PackStyle,
  type RefreshReport,
} from "../core";
import { issueJson } from "./issueJson";

/** What a pack was made of. */
export interface PackParts {
  readonly report: RefreshReport;
  readonly sheets: readonly NewSheet[];
  readonly style: Partial<PackStyle>;
  readonly previous: RefreshReport | null;
  readonly cohort: CohortSummary | null;
  /** Of the plan's own workbook, where the pack is for the public. */
  readonly inPlan: readonly Issue[];
}

/** A pack as `pack --json` prints it: `rows` is how many rows of the sheet are used, title and headings included. */
export function packJson({ report, sheets, previous, cohort, inPlan }: PackParts) {
  const names = safeSheetNames(sheets.map(({ name }) => name));
  return {
    asAt: report.asAt,
    preset: report.preset,
    counts: report.counts,
    sheets: sheets.map(({ values }, index) => ({ name: names[index], rows: values.length })),
    issues: [...report.issues, ...(cohort?.issues ?? []), ...inPlan].map(issueJson),
    ...(cohort === null ? {} : { audit: cohort.audit }),
    previousIssues: (previous?.issues ?? []).map(issueJson),
  };
}
