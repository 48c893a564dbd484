import type { CohortIssueParams } from "./cohortIssues";
import type { FileIssueParams } from "./fileIssues";
import type { HistoryIssueParams } from "./historyIssues";
import type { HostIssueParams } from "./hostIssues";
import type { LogoIssueParams } from "./logoIssues";
import type { MilestoneIssueParams } from "./milestoneIssues";
import type { PlanIssueParams } from "./planIssues";
import type { PublicFiguresIssueParams } from "./publicFiguresIssues";
import type { RagIssueParams } from "./ragIssues";

/** Every issue code of the product with the facts it carries. A domain adds its own in its own file. */
export interface IssueParams
  extends
    PlanIssueParams,
    MilestoneIssueParams,
    RagIssueParams,
    HistoryIssueParams,
    HostIssueParams,
    FileIssueParams,
    LogoIssueParams,
    CohortIssueParams,
    PublicFiguresIssueParams {}
