import { severityOf, type CellRef, type Issue, type RefreshReport, type Severity } from "../core";

/** A problem or a question with its place, to be listed. */
export interface ListedIssue {
  readonly issue: Issue;
  /** Where to go; null where it concerns the whole sheet. */
  readonly at: CellRef | null;
  /** 0-based sheet rows, both included. */
  readonly rows: readonly [first: number, last: number] | null;
  /** The action it concerns; "" where none. */
  readonly about: string;
}

const MOST_HARMFUL_FIRST: readonly Severity[] = ["error", "warning", "note"];

/** What could not be read or had to be assumed, most harmful first, then in sheet order. */
export function listChecks(report: RefreshReport): readonly ListedIssue[] {
  const ofSheet = report.issues.map((issue) => placed(issue, issue.at ?? null, null, ""));
  const ofItems = report.items.flatMap(({ item, issues }) =>
    issues.map((issue) => {
      const at = issue.at ?? { sheet: item.sheet, row: item.rows[0], column: item.milestone.at?.column ?? 0 };
      return placed(issue, at, item.rows, item.action);
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
  return { issue, at, rows: rows ?? (at === null ? null : [at.row, at.row]), about };
}
