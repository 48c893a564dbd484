import type { IssueCode } from "../../issues/issue";
import { describeIssue } from "../../issues/messages";
import { PRESETS } from "../../rag/presets";
import { STATUS_LOOKS, STATUS_ORDER } from "../../rag/status";
import type { NewSheet } from "../../sheet/spec";
import type { RefreshReport } from "../types";
import { describeRule } from "./describeRule";
import { DUE_NEXT_DAYS } from "./dueNextPage";
import { asAtLine } from "./packWords";
import { tablePage } from "./tablePage";

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
  ["Due next", `Not complete, and due within ${DUE_NEXT_DAYS} days of the as-at day.`],
  ["Lead", "As the plan writes it; a lead written in two ways stands twice."],
];

/** The last page: the rules in words with their source, what the words mean, and what was not read. */
export function notesPage(report: RefreshReport): NewSheet {
  return tablePage<Note>({
    name: "Notes",
    title: "Notes: rules, definitions and what was not read",
    lines: [asAtLine(report)],
    columns: [
      { header: "Topic", widthChars: 24, look: "text", content: ([topic]) => topic },
      { header: "Note", widthChars: 104, look: "text", content: ([, text]) => text },
    ],
    rows: [...ruleNotes(report), ...keyNotes(), ...DEFINITIONS, ...notReadNotes(report)],
    empty: "There are no notes.",
  });
}

function ruleNotes({ preset }: RefreshReport): readonly Note[] {
  const { title, summary, source, rules } = PRESETS[preset];
  return [
    ["Rules", `${title}: ${summary}. The first rule below that fits decides.`],
    ["Source of the rules", `${source}.`],
    ...rules.map((rule, index): Note => [`Rule ${index + 1}`, `${describeRule(rule)}.`]),
  ];
}

function keyNotes(): readonly Note[] {
  return STATUS_ORDER.map((status) => {
    const { label, letter, shape, meaning } = STATUS_LOOKS[status];
    return [`Key: ${label}`, `${meaning}. Letter ${letter}, shape ${shape}.`];
  });
}

function notReadNotes({ issues }: RefreshReport): readonly Note[] {
  const said = new Set(issues.filter(({ code }) => NOT_READ.has(code)).map(describeIssue));
  const notes = [...said].map((text): Note => ["Not read", text]);
  const nothing: Note = ["Not read", "No row or column of the plans that were found was left out."];
  return [...(notes.length === 0 ? [nothing] : notes), ["Not read", "Hidden sheets are not searched for a plan."]];
}
