import { describeIssueIn, type Issue } from "../../core";
import { useLooks } from "../looksContext";

/** Says issues with the statuses called as this workbook calls them. */
export function useIssueWords(): (issue: Issue) => string {
  return describeIssueIn(useLooks());
}
