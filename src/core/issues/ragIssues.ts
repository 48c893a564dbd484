import type { IssueTexts } from "./issueTexts";

/** Problems of judging, and what a board would ask before publication (the challenge list). */
export interface RagIssueParams {
  "challenge.stated-green-but-overdue": { stated: string; due: string; daysOverdue: number };
}

export const RAG_ISSUE_TEXTS: IssueTexts<RagIssueParams> = {
  "challenge.stated-green-but-overdue": {
    severity: "warning",
    say: ({ stated, due, daysOverdue }) =>
      `Rated "${stated}", but it was due on ${due} and is ${daysOverdue} ${daysOverdue === 1 ? "day" : "days"} overdue.`,
  },
};
