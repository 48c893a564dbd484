import type { Issue } from "../issues/issue";
import { describeIssueBy } from "../issues/messages";
import { STATUS_NAMES, type StatusNames } from "../issues/statusNames";
import { STATUS_LOOKS, type StatusLooks } from "./status";
import type { Status } from "./types";

/** Says issues as `describeIssue` does, with the statuses called as these looks call them. */
export function describeIssueIn(looks: StatusLooks): (issue: Issue) => string {
  const names = namesIn(looks);
  return (issue) => describeIssueBy(issue, names);
}

/** Labels of a council's own stand in quotes, whatever part of speech they are. */
function namesIn(looks: StatusLooks): StatusNames {
  const name = (status: Status): string => {
    const { label } = looks[status];
    return label === STATUS_LOOKS[status].label ? STATUS_NAMES[status] : `“${label}”`;
  };
  return {
    complete: name("complete"),
    red: name("red"),
    amber: name("amber"),
    green: name("green"),
    grey: name("grey"),
  };
}
