import { describeDays } from "../dates/describeDate";
import type { ProgressStatus } from "../milestone/types";
import type { Status } from "../rag/types";
import type { IssueTexts } from "./issueTexts";
import { atStart } from "./statusNames";

type None = Record<string, never>;

/** What a board would ask before publication (the challenge list), and what is odd about overrides. */
export interface RagIssueParams {
  "challenge.stated-green-but-overdue": { stated: string; due: string; daysOverdue: number };
  "challenge.stated-better-than-computed": { stated: string; computed: Status };
  "challenge.complete-but-progress-differs": { progress: ProgressStatus };
  "challenge.complete-before-due": { due: string };
  "challenge.red-without-recovery": None;
  "challenge.no-lead": None;
  "challenge.struck-out": None;
  /** `days` since the last board, `daysMoved` since it was first recorded; negative is earlier. */
  "challenge.redated-since-last": { to: string; days: number | null; first: string; daysMoved: number };
  "challenge.day-taken-away": { first: string };
  "challenge.green-only-because-redated": { first: string; status: Status };
  "override.unreadable": None;
  "override.no-end": None;
  "override.until-unreadable": None;
  "override.lapsed": { until: string };
  "override.no-reason": None;
  "override.no-name": None;
  "override.hides-overdue": { override: Status; daysOverdue: number };
  "override.disagrees": { override: Status; computed: Status };
  /** 1-based sheet row. */
  "override.no-item": { row: number };
  "rules.not-ours": None;
  "rules.newer": None;
  /** 1-based. */
  "rules.bad-rule": { place: number };
  "rules.too-many": None;
  "rules.gap": None;
  "rules.green-without-day": { rule: string };
  "rules.overlap": { first: string; second: string; at: number };
  "rules.never-used": { rule: string };
  "looks.no-label": { status: Status };
  /** `most` characters of a label. */
  "looks.label-unfit": { status: Status; most: number };
  "looks.alike": { status: Status; other: Status };
  /** `read`: what people would take the label for. */
  "looks.label-misleads": { status: Status; read: Status };
  "looks.bad-colour": { status: Status };
  "looks.low-contrast": { status: Status; ratio: number };
}

const PROGRESS_WORDS: Readonly<Record<ProgressStatus, string>> = {
  complete: "complete",
  "in-progress": "still under way",
  "not-started": "not started",
  delayed: "delayed",
  "at-risk": "at risk",
  unclear: "unclear",
};

function moved(days: number): string {
  return `${describeDays(Math.abs(days))} ${days < 0 ? "earlier" : "later"}`;
}

export const RAG_ISSUE_TEXTS: IssueTexts<RagIssueParams> = {
  "challenge.stated-green-but-overdue": {
    severity: "warning",
    say: ({ stated, due, daysOverdue }) =>
      `Rated "${stated}", but it was due on ${due} and is ${daysOverdue} ${daysOverdue === 1 ? "day" : "days"} overdue.`,
  },
  "challenge.stated-better-than-computed": {
    severity: "warning",
    say: ({ stated, computed }, names) => `Rated "${stated}", but the rules make it ${names[computed]}.`,
  },
  "challenge.complete-but-progress-differs": {
    severity: "warning",
    say: ({ progress }, { complete }) => `Rated ${complete}, but Progress reads as ${PROGRESS_WORDS[progress]}.`,
  },
  "challenge.complete-before-due": {
    severity: "note",
    say: ({ due }, { complete }) => `${atStart(complete)}, although it is not due until ${due}. Is all of it done?`,
  },
  "challenge.red-without-recovery": {
    severity: "warning",
    say: (_, { red }) => `${atStart(red)}, and Progress says nothing of how it will be put right.`,
  },
  "challenge.no-lead": { severity: "warning", say: () => "Nobody is named as lead." },
  "challenge.struck-out": { severity: "warning", say: () => "Struck through on the sheet. Is it withdrawn?" },
  "challenge.redated-since-last": {
    severity: "warning",
    say: ({ to, days, first, daysMoved }) =>
      `Re-dated since the last board to ${to}${days === null ? "" : `, ${moved(days)}`}. It was first due on ${first}${daysMoved === days ? "" : `, ${moved(daysMoved)} in all`}.`,
  },
  "challenge.day-taken-away": {
    severity: "warning",
    say: ({ first }) => `It was first due on ${first}; its milestone names no day any more.`,
  },
  "challenge.green-only-because-redated": {
    severity: "warning",
    say: ({ first, status }, names) =>
      `${atStart(names.green)} only because it was re-dated: by its first day, ${first}, it would be ${names[status]}.`,
  },
  "override.unreadable": {
    severity: "warning",
    say: (_, { red, amber, green, grey, complete }) =>
      `An override stands beside it without a rating that we know, so it does not count. Type ${red}, ${amber}, ${green}, ${grey} or ${complete}.`,
  },
  "override.no-end": {
    severity: "warning",
    say: () => "Its override has no last day, so it does not count. Type one under Override until.",
  },
  "override.until-unreadable": {
    severity: "warning",
    say: () => "The last day of its override cannot be read, so it does not count. Type it as 31/03/2026.",
  },
  "override.lapsed": {
    severity: "warning",
    say: ({ until }) =>
      `Its override ended on ${until}, so the computed rating counts again. Renew it or take it away.`,
  },
  "override.no-reason": {
    severity: "warning",
    say: () => "Its override gives no reason, so it does not count. Type one under Override reason.",
  },
  "override.no-name": { severity: "note", say: () => "Nobody is named as having set its override." },
  "override.hides-overdue": {
    severity: "warning",
    say: ({ override, daysOverdue }, names) =>
      `Overridden to ${names[override]}, although it is ${describeDays(daysOverdue)} overdue.`,
  },
  "override.disagrees": {
    severity: "warning",
    say: ({ override, computed }, names) => `Overridden to ${names[override]}; the rules make it ${names[computed]}.`,
  },
  "override.no-item": {
    severity: "warning",
    say: ({ row }) =>
      `An override stands on row ${row}, which holds no action, so it counts for none. Move it to the first row of its action.`,
  },
  "rules.not-ours": {
    severity: "error",
    say: () => "That file holds no rules of this add-in. Choose a file that was exported from its Settings.",
  },
  "rules.newer": {
    severity: "error",
    say: () => "That file was exported by another version of this add-in. Export it again from this one.",
  },
  "rules.bad-rule": {
    severity: "error",
    say: ({ place }) => `Rule ${place} of that file asks for something that we do not know, so none of it was taken.`,
  },
  "rules.too-many": {
    severity: "error",
    say: () => "Those rules turn on too many different numbers to be checked, so they were not taken. Use fewer.",
  },
  "rules.gap": {
    severity: "error",
    say: () =>
      "Some actions would get no status by those rules, so they were not taken. End them with a rule that is grey without conditions.",
  },
  "rules.green-without-day": {
    severity: "error",
    say: ({ rule }) =>
      `By the rule "${rule}" an action without a day to judge by would be green, so the rules were not taken.`,
  },
  "rules.overlap": {
    severity: "warning",
    say: ({ first, second, at }) =>
      `The rules "${first}" and "${second}" both take in ${at}; "${first}" stands first and wins.`,
  },
  "rules.never-used": {
    severity: "warning",
    say: ({ rule }) => `The rule "${rule}" can never decide anything: those before it take everything.`,
  },
  "looks.no-label": {
    severity: "error",
    say: ({ status }) =>
      `The status ${status} needs a label, a letter and a shape: colour alone tells some people nothing.`,
  },
  "looks.label-unfit": {
    severity: "error",
    say: ({ status, most }) =>
      `The label, letter or shape of ${status} does not fit into a cell. Use a word of at most ${most} characters without a colon, that is no number and no formula.`,
  },
  "looks.alike": {
    severity: "error",
    say: ({ status, other }) =>
      `The statuses ${other} and ${status} share a label, letter or shape. Give each its own.`,
  },
  "looks.label-misleads": {
    severity: "error",
    say: ({ status, read }) => `The label or letter of ${status} is one that people read as ${read}. Choose another.`,
  },
  "looks.bad-colour": {
    severity: "error",
    say: ({ status }) => `A colour of the status ${status} cannot be read. Write it as #RRGGBB.`,
  },
  "looks.low-contrast": {
    severity: "error",
    say: ({ status, ratio }) =>
      `The text of ${status} has a contrast of ${ratio} to 1 on its ground; it needs 4.5 to 1 to be read.`,
  },
};
