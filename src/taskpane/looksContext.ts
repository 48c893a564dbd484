import { createContext, useContext } from "react";
import { describeIssueIn, STATUS_LOOKS, type Issue, type Status, type StatusLooks } from "../core";

/** How this workbook shows statuses: everything on the pane is shown so, as its sheets are. */
export const LooksContext = createContext<StatusLooks>(STATUS_LOOKS);

export function useLooks(): StatusLooks {
  return useContext(LooksContext);
}

/** Says issues with the statuses called as this workbook calls them. */
export function useIssueWords(): (issue: Issue) => string {
  return describeIssueIn(useLooks());
}

/** What a status is called where there is room to say what it means: the council's own label, else our word for it. */
export function statusName(status: Status, looks: StatusLooks): string {
  const { label, meaning } = looks[status];
  return label === STATUS_LOOKS[status].label ? meaning : label;
}
