import {
  describeIssueIn,
  shownReason,
  type Issue,
  type JudgedItem,
  type RefreshReport,
  type StatusLooks,
} from "../core";

/** A report as `refresh` prints it: the counts, a line for each item, and a line with its row for each point. */
export function refreshText(report: RefreshReport): string {
  const { counts, ruleSet, items, challenges, issues, looks } = report;
  const say = describeIssueIn(looks.now);
  const point = (issue: Issue, place: string): string => `! ${place}${say(issue)}`;
  const lines = [
    `As at ${report.asAt}, ${ruleSet.title}: ${counts.red} red, ${counts.amber} amber, ${counts.green} green, ${counts.complete} complete, ${counts.grey} cannot be judged`,
    ...items.map((judged) => `${placeOf(judged)}\t${judged.item.action}\t${reasonText(judged, looks.now)}`),
    ...issues.map((issue) => point(issue, issue.at === undefined ? "" : `${issue.at.sheet} ${issue.at.row + 1}: `)),
    ...challenges.map(({ issue, sheet, rows }) => point(issue, `${sheet} ${rows[0] + 1}: `)),
  ];
  return `${lines.map((line) => line.replace(/\n/g, " / ")).join("\n")}\n`;
}

function placeOf({ item }: JudgedItem): string {
  return `${item.sheet} ${item.rows[0] + 1}`;
}

function reasonText({ judgement, override, status }: JudgedItem, looks: StatusLooks): string {
  const reason = shownReason(judgement, looks);
  if (override?.state !== "in-force") return reason;
  return `${looks[status].label} by override: ${override.reason} (the rules say ${reason})`;
}
