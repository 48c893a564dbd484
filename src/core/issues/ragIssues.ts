import type { ProgressStatus } from "../milestone/types";
import type { Status } from "../rag/types";
import type { IssueTexts } from "./issueTexts";

type None = Record<string, never>;

/** What a board would ask before publication (the challenge list). */
export interface RagIssueParams {
  "challenge.stated-green-but-overdue": { stated: string; due: string; daysOverdue: number };
  "challenge.stated-better-than-computed": { stated: string; computed: Status };
  "challenge.complete-but-progress-differs": { progress: ProgressStatus };
  "challenge.complete-before-due": { due: string };
  "challenge.red-without-recovery": None;
  "challenge.no-lead": None;
  "challenge.struck-out": None;
}

const PROGRESS_WORDS: Readonly<Record<ProgressStatus, string>> = {
  complete: "complete",
  "in-progress": "still under way",
  "not-started": "not started",
  delayed: "delayed",
  "at-risk": "at risk",
  unclear: "unclear",
};

export const RAG_ISSUE_TEXTS: IssueTexts<RagIssueParams> = {
  "challenge.stated-green-but-overdue": {
    severity: "warning",
    say: ({ stated, due, daysOverdue }) =>
      `Rated "${stated}", but it was due on ${due} and is ${daysOverdue} ${daysOverdue === 1 ? "day" : "days"} overdue.`,
  },
  "challenge.stated-better-than-computed": {
    severity: "warning",
    say: ({ stated, computed }) => `Rated "${stated}", but the rules make it ${computed}.`,
  },
  "challenge.complete-but-progress-differs": {
    severity: "warning",
    say: ({ progress }) => `Rated complete, but Progress reads as ${PROGRESS_WORDS[progress]}.`,
  },
  "challenge.complete-before-due": {
    severity: "note",
    say: ({ due }) => `Complete, although it is not due until ${due}. Is all of it done?`,
  },
  "challenge.red-without-recovery": {
    severity: "warning",
    say: () => "Overdue, and Progress says nothing of how it will be put right.",
  },
  "challenge.no-lead": { severity: "warning", say: () => "Nobody is named as lead." },
  "challenge.struck-out": { severity: "warning", say: () => "Struck through on the sheet. Is it withdrawn?" },
};
