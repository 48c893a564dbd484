import { columnLetters, describeIssue, severityOf, type Issue } from "../core";

/** An issue as the command line prints it; row from 1, column in letters, null where it concerns no cell. */
export function issueJson(issue: Issue) {
  return {
    code: issue.code,
    severity: severityOf(issue),
    message: describeIssue(issue),
    sheet: issue.at?.sheet ?? null,
    row: issue.at === undefined ? null : issue.at.row + 1,
    column: issue.at === undefined ? null : columnLetters(issue.at.column),
  };
}
