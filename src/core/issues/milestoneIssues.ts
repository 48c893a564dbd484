import type { IssueTexts } from "./issueTexts";

/** Problems of a milestone's text. */
export interface MilestoneIssueParams {
  "milestone.missing": Record<string, never>;
}

export const MILESTONE_ISSUE_TEXTS: IssueTexts<MilestoneIssueParams> = {
  "milestone.missing": { severity: "warning", say: () => "There is no milestone, so nothing can be judged." },
};
