import type { PlanField } from "../plan/types";
import type { IssueTexts } from "./issueTexts";

/** Problems of reading a plan off the sheets. Rows in sentences are 1-based, as people see them. */
export interface PlanIssueParams {
  /** No sheet holds a plan; `seen` says in words what was there instead ("2 sheets, 1 table with headings Service, Named Lead"). */
  "plan.not-found": { seen: string };
  /** A sheet is longer than any plan, so that its lower rows were not read; rows are 1-based. */
  "plan.too-long": { sheet: string; first: number; last: number };
  /** Two columns could be the same field; one was taken and the other left, by their headings. */
  "plan.two-columns-fit": { field: PlanField; chosen: string; other: string };
  /** A day and its revision stand in columns of their own; the revised one counts where it is filled. */
  "plan.revised-date": { revised: string; original: string };
  /** The actions are written as blocks of labels and values, not as rows of a table. */
  "plan.cards": { sheet: string };
  /** No headings were found; the columns were told by what they hold. */
  "plan.no-headings": { sheet: string };
  /** A column under a heading that we do not know was taken for a field by what it holds. */
  "plan.column-by-content": { header: string; field: PlanField };
  /** A column that holds something was taken for no field of a plan. */
  "plan.column-not-read": { header: string };
  /** A row inside a plan table that is no item, no heading and no part of another row. */
  "plan.row-not-read": { row: number };
  /** An item whose text is struck through: read, and probably withdrawn. */
  "plan.row-struck": { row: number };
  /** Items on hidden or filtered rows were read like all others. */
  "plan.rows-hidden": { sheet: string; count: number };
}

/** What each field is called when a sentence speaks of it. */
const FIELD_WORDS: Readonly<Record<PlanField, string>> = {
  ref: "reference",
  priority: "priority",
  action: "action",
  outcome: "outcome",
  lead: "lead",
  partners: "partners",
  milestone: "milestone",
  startDate: "start date",
  reviewDate: "review date",
  progress: "progress",
  percentComplete: "per cent complete",
  statedRag: "RAG rating",
  costs: "costs",
};

const quoted = (header: string): string => (header === "" ? "without a heading" : `'${header.slice(0, 60)}'`);

export const PLAN_ISSUE_TEXTS: IssueTexts<PlanIssueParams> = {
  "plan.not-found": {
    severity: "error",
    say: ({ seen }) =>
      `No action plan was found: ${seen}. We looked for headings such as Action, Lead or Milestone above at least one action.`,
  },
  "plan.too-long": {
    severity: "error",
    say: ({ sheet, first, last }) =>
      `Sheet '${sheet}' is longer than any plan, so its rows ${first} to ${last} were not read. Delete what is no part of the plan, or keep the plan on a sheet of its own.`,
  },
  "plan.two-columns-fit": {
    severity: "warning",
    say: ({ field, chosen, other }) =>
      `Two columns could be the ${FIELD_WORDS[field]}: ${quoted(chosen)} was read and ${quoted(other)} was not. Change this if it is the other way round.`,
  },
  "plan.revised-date": {
    severity: "warning",
    say: ({ revised, original }) =>
      `Two columns say when an action is due: ${quoted(revised)} counts where it is filled, and ${quoted(original)} elsewhere. Change this if actions should be judged by another column.`,
  },
  "plan.cards": {
    severity: "note",
    say: ({ sheet }) =>
      `On sheet '${sheet}' each action is a block of labels and values, so each block was read as one action. Put the plan on a new sheet to have it as a table.`,
  },
  "plan.no-headings": {
    severity: "warning",
    say: ({ sheet }) =>
      `The plan on sheet '${sheet}' has no headings that we know, so its columns were told by what they hold. Check them, or write headings such as Action, Lead and Due above them.`,
  },
  "plan.column-by-content": {
    severity: "note",
    say: ({ header, field }) =>
      `The heading ${quoted(header)} is not one that we know, so the column was taken for the ${FIELD_WORDS[field]} by what it holds. Check it, and change this if it is something else.`,
  },
  "plan.column-not-read": {
    severity: "note",
    say: ({ header }) => `The column ${quoted(header)} is no part of a plan that we know, so it was kept and not read.`,
  },
  "plan.row-not-read": {
    severity: "warning",
    say: ({ row }) => `Row ${row} holds text but no action, and belongs to no row above it, so it was left out.`,
  },
  "plan.row-struck": {
    severity: "warning",
    say: ({ row }) =>
      `The action in row ${row} is struck through. If it is withdrawn, delete the row or mark it complete.`,
  },
  "plan.rows-hidden": {
    severity: "note",
    say: ({ sheet, count }) =>
      `${count} ${count === 1 ? "action" : "actions"} on sheet '${sheet}' ${count === 1 ? "stands" : "stand"} on hidden or filtered rows and ${count === 1 ? "is" : "are"} counted.`,
  },
};
