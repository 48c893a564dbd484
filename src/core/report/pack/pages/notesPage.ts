import type { IssueCode } from "../../../issues/issue";
import { describeIssue } from "../../../issues/messages";
import { STATUS_ORDER } from "../../../rag/status";
import type { NewSheet } from "../../../sheet/spec";
import type { RefreshReport } from "../../types";
import { DUE_BANDS, DUE_NEXT_DAYS } from "../dueBands";
import { describeRule } from "../words/describeRule";
import { tablePage } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import type { PackStyle } from "../types";
import { asAtLine, listed } from "../words/packWords";
import { ruleSummary } from "../words/ruleSummary";

type Note = readonly [topic: string, text: string];

/** Of the issues of reading, those that say what was left out. */
const NOT_READ: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "plan.not-found",
  "plan.two-columns-fit",
  "plan.column-not-read",
  "plan.row-not-read",
]);

const DEFINITIONS: readonly Note[] = [
  ["Action", "One line of the plan that can be judged by itself."],
  ["Due", "The last day that the milestone allows: 'December 2025' is due on 31 December 2025."],
  ["Days overdue", "Calendar days since the due day. On the due day itself an action is not overdue."],
  ["Share", "Of all actions of the plan, rounded to a whole per cent, so that shares may not add up to 100%."],
  [
    "Due next",
    `Not complete, and due within ${DUE_NEXT_DAYS} days of the as-at day, that day included; each action is counted once, in the first of ${listed(DUE_BANDS.map(String))} days that holds it.`,
  ],
  ["Path to green", "What the plan's Progress says, in full. Nothing is added to it."],
];

function definitions({ options, movement, report }: PackContext): readonly Note[] {
  const lead: Note =
    Object.keys(options.leads ?? {}).length === 0
      ? ["Lead", "As the plan writes it; a lead written in two ways stands twice."]
      : ["Lead", "As the plan writes it; ways of writing that an officer said are one are counted together."];
  const moved: Note = [
    "Movement",
    "Both positions are judged by the rules of their day. Each action of then or now is counted once, by the first of the kinds listed that fits.",
  ];
  const override: Note = [
    "Override",
    "A status that an officer set, with a reason and a last day. It counts until that day; the status by the rules stays beside it.",
  ];
  const hasOverride = report.items.some((judged) => judged.override !== null);
  return [...DEFINITIONS, lead, ...(movement === null ? [] : [moved]), ...(hasOverride ? [override] : [])];
}

/** The last page: the key, the rules in words with their source, what the words mean, and what was not read. */
export function notesPage(context: PackContext): NewSheet {
  const { report, style } = context;
  return tablePage<Note>(context, {
    page: "notes",
    name: "Notes and key",
    title: "Notes and key",
    lines: [asAtLine(report), "What the statuses and words of this pack mean, by which rules, and what was not read."],
    columns: [
      { header: "Topic", widthChars: 24, look: "text", content: ([topic]) => topic },
      { header: "Note", widthChars: 100, mostChars: 114, look: "text", content: ([, text]) => text },
    ],
    rows: [...keyNotes(style), ...ruleNotes(report, style), ...definitions(context), ...notReadNotes(report)],
    empty: "There are no notes.",
  });
}

function ruleNotes({ ruleSet }: RefreshReport, { statuses }: PackStyle): readonly Note[] {
  const { title, source, rules, daysAre } = ruleSet;
  const summary = ruleSummary(ruleSet, statuses);
  return [
    ["Rules", `${title}${summary === "" ? "" : `: ${summary}`}. The first rule below that fits decides.`],
    ...(source === "" ? [] : [["Source of the rules", `${source}.`] as const]),
    ...rules.map((rule, index): Note => [`Rule ${index + 1}`, `${describeRule(rule, daysAre, statuses)}.`]),
  ];
}

function keyNotes({ statuses }: PackStyle): readonly Note[] {
  return STATUS_ORDER.map((status) => {
    const { label, letter, shape, meaning } = statuses[status];
    return [`Key: ${label}`, `${meaning}. Letter ${letter}, shape ${shape}.`];
  });
}

function notReadNotes({ issues }: RefreshReport): readonly Note[] {
  const said = new Set(issues.filter(({ code }) => NOT_READ.has(code)).map(describeIssue));
  const notes = [...said].map((text): Note => ["Not read", text]);
  const nothing: Note = ["Not read", "No row or column of the plans that were found was left out."];
  return [...(notes.length === 0 ? [nothing] : notes), ["Not read", "Hidden sheets are not searched for a plan."]];
}
