import {
  milestoneFindings,
  severityOf,
  type CellRef,
  type Issue,
  type MilestoneFinding,
  type RefreshReport,
  type Severity,
} from "../core";

/** A problem or a question with its place, to be listed. */
export interface ListedIssue {
  readonly issue: Issue;
  /** Where to go; null where it concerns the whole sheet. */
  readonly at: CellRef | null;
  /** 0-based sheet rows, both included. */
  readonly rows: readonly [first: number, last: number] | null;
  /** The action it concerns; "" where none. */
  readonly about: string;
  /** How the cell was read and what could stand there instead; null for what is no milestone's. */
  readonly finding: MilestoneFinding | null;
}

const MOST_HARMFUL_FIRST: readonly Severity[] = ["error", "warning", "note"];

/**
 * What could not be read or had to be assumed, most harmful first, then in sheet order.
 *
 * @param findings  of the report's milestones, with what could stand in their place
 */
export function listChecks(
  report: RefreshReport,
  findings: readonly MilestoneFinding[] = milestoneFindings(report.items, report.context),
): readonly ListedIssue[] {
  const ofSheet = report.issues.map((issue) => placed(issue, issue.at ?? null, null, ""));
  const byItem = new Map<number, MilestoneFinding[]>();
  for (const finding of findings) byItem.set(finding.item, [...(byItem.get(finding.item) ?? []), finding]);
  const ofItems = report.items.flatMap(({ item, issues }, index) =>
    issues.map((issue) => {
      const finding = byItem.get(index)?.find((one) => one.issue === issue) ?? null;
      const start = { sheet: item.sheet, row: item.rows[0], column: item.milestone.at?.column ?? 0 };
      const at = finding?.at ?? issue.at ?? start;
      return { ...placed(issue, at, item.rows, item.action), finding };
    }),
  );
  const rank = ({ issue }: ListedIssue): number => MOST_HARMFUL_FIRST.indexOf(severityOf(issue));
  return [...ofSheet, ...ofItems].sort((one, other) => rank(one) - rank(other));
}

/** What a board would ask, in sheet order. */
export function listChallenges({ challenges, items }: RefreshReport): readonly ListedIssue[] {
  return challenges.map(({ issue, sheet, rows }) => {
    const about = items.find(({ item }) => item.sheet === sheet && item.rows[0] === rows[0])?.item.action ?? "";
    return placed(issue, issue.at ?? { sheet, row: rows[0], column: 0 }, rows, about);
  });
}

function placed(issue: Issue, at: CellRef | null, rows: ListedIssue["rows"], about: string): ListedIssue {
  return { issue, at, rows: rows ?? (at === null ? null : [at.row, at.row]), about, finding: null };
}
