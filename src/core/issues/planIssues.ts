import type { IssueTexts } from "./issueTexts";

/** Problems of reading a plan off the sheets. Rows in sentences are 1-based, as people see them. */
export interface PlanIssueParams {
  /** No sheet holds a plan; `seen` says in words what was there instead ("2 sheets, 1 table with headings Service, Named Lead"). */
  "plan.not-found": { seen: string };
}

export const PLAN_ISSUE_TEXTS: IssueTexts<PlanIssueParams> = {
  "plan.not-found": {
    severity: "error",
    say: ({ seen }) =>
      `No action plan was found: ${seen}. We looked for headings such as Action, Lead or Milestone above at least one action.`,
  },
};
