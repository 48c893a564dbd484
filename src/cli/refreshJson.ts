import {
  columnLetters,
  describeIssueIn,
  shownReason,
  type JudgedItem,
  type RefreshReport,
  type StatusLooks,
} from "../core";
import { issueJson } from "./issueJson";
import { sheetRows } from "./sheetRows";

/** A report as `refresh --json` prints it. */
export function refreshJson(report: RefreshReport) {
  const looks = report.looks.now;
  const say = describeIssueIn(looks);
  return {
    asAt: report.asAt,
    preset: report.preset,
    rules: report.ruleSet.title,
    counts: report.counts,
    items: report.items.map((judged) => itemJson(judged, looks)),
    challenges: report.challenges.map(({ issue, sheet, rows }) => ({
      code: issue.code,
      message: say(issue),
      sheet,
      rows: sheetRows(rows),
    })),
    written: report.written.map(({ sheet, role, column, header, rows }) => ({
      sheet,
      role,
      column: columnLetters(column),
      header,
      rows: sheetRows(rows),
    })),
    issues: report.issues.map(issueJson),
  };
}

/** `status` is the one that counts: an override's while it lasts, else the computed one. */
function itemJson(
  { item, statedText, judgement, status, override, originalDue, issues }: JudgedItem,
  looks: StatusLooks,
) {
  return {
    sheet: item.sheet,
    rows: sheetRows(item.rows),
    ref: item.ref,
    priority: item.priority,
    action: item.action,
    lead: item.lead,
    milestone: item.milestone.text,
    due: judgement.due,
    originalDue,
    status,
    computed: judgement.status,
    override,
    reason: shownReason(judgement, looks),
    rule: judgement.rule,
    daysOverdue: judgement.daysOverdue,
    nextDate: judgement.nextDate,
    stated: statedText,
    issues: issues.map(({ code }) => code),
  };
}
