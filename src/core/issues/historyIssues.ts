import type { IssueTexts } from "./issueTexts";

/** What can be odd about the record of earlier boards. Rows are 1-based sheet rows. */
export interface HistoryIssueParams {
  "history.headings-missing": { headings: readonly string[] };
  "history.row-unreadable": { row: number; heading: string };
  "history.row-twice": { row: number; item: string };
  "history.nothing-to-record": Record<string, never>;
  "history.before-last": { last: string };
  "history.same-day": { day: string };
  "history.as-at-before-last": { last: string };
}

export const HISTORY_ISSUE_TEXTS: IssueTexts<HistoryIssueParams> = {
  "history.headings-missing": {
    severity: "error",
    say: ({ headings }) =>
      `The history sheet has lost its headings, so earlier boards cannot be read and nothing is added to it. Put them back: ${headings.join(", ")}.`,
  },
  "history.row-unreadable": {
    severity: "warning",
    say: ({ row, heading }) =>
      `Row ${row} of the history cannot be read under "${heading}", so its item counts as it stood at the board before. The row was left as it is.`,
  },
  "history.row-twice": {
    severity: "warning",
    say: ({ row, item }) =>
      `Row ${row} of the history records item ${item} a second time on the same board date; the first counts.`,
  },
  "history.nothing-to-record": {
    severity: "error",
    say: () => "There is no action in the plan, so there is no position to record.",
  },
  "history.before-last": {
    severity: "error",
    say: ({ last }) =>
      `A later position, of ${last}, is recorded already. Choose an as-at date after it; what was recorded is never changed.`,
  },
  "history.same-day": {
    severity: "warning",
    say: ({ day }) => `A position of ${day} is recorded already. Say that it is to be replaced, or choose another day.`,
  },
  "history.as-at-before-last": {
    severity: "warning",
    say: ({ last }) =>
      `A position of ${last} is recorded, which is after the as-at date; only boards before it are compared with.`,
  },
};
