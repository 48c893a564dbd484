import { COHORT_ISSUE_TEXTS } from "./cohortIssues";
import { FILE_ISSUE_TEXTS } from "./fileIssues";
import { HISTORY_ISSUE_TEXTS } from "./historyIssues";
import { HOST_ISSUE_TEXTS } from "./hostIssues";
import type { Issue, Severity } from "./issue";
import type { IssueParams } from "./issueParams";
import type { IssueTexts } from "./issueTexts";
import { LOGO_ISSUE_TEXTS } from "./logoIssues";
import { MILESTONE_ISSUE_TEXTS } from "./milestoneIssues";
import { PLAN_ISSUE_TEXTS } from "./planIssues";
import { PUBLIC_FIGURES_ISSUE_TEXTS } from "./publicFiguresIssues";
import { RAG_ISSUE_TEXTS } from "./ragIssues";
import { STATUS_NAMES, type StatusNames } from "./statusNames";

/** The catalogue: every code's severity and sentence. */
export const ISSUE_TEXTS: IssueTexts<IssueParams> = {
  ...PLAN_ISSUE_TEXTS,
  ...MILESTONE_ISSUE_TEXTS,
  ...RAG_ISSUE_TEXTS,
  ...HISTORY_ISSUE_TEXTS,
  ...HOST_ISSUE_TEXTS,
  ...FILE_ISSUE_TEXTS,
  ...LOGO_ISSUE_TEXTS,
  ...COHORT_ISSUE_TEXTS,
  ...PUBLIC_FIGURES_ISSUE_TEXTS,
};

/** The issue as one plain sentence for the user. */
export function describeIssue(issue: Issue): string {
  return describeIssueBy(issue, STATUS_NAMES);
}

/** The same, with statuses by these names. */
export function describeIssueBy(issue: Issue, names: StatusNames): string {
  const say = ISSUE_TEXTS[issue.code].say as (params: Issue["params"], names: StatusNames) => string;
  return say(issue.params, names);
}

/** How bad an issue is: a property of its code. */
export function severityOf(issue: Issue): Severity {
  return ISSUE_TEXTS[issue.code].severity;
}
