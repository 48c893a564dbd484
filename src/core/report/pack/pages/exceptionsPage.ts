import type { NewSheet } from "../../../sheet/spec";
import type { JudgedItem } from "../../types";
import { itemColumns, placeColumns } from "../itemColumns";
import { tablePage, type PageColumn } from "../layout/tablePage";
import type { PackContext } from "../packContext";
import { asAtLine, counted, keyLine, sentence } from "../words/packWords";

/** Stands where nobody has said what is being done: a board would ask. */
const NOTHING_SAID = { internal: "Progress is empty: to be asked of the lead.", public: "Not stated." };

/** A little more than the paper shows at full size, so that reason and path to green stand in few lines. */
const EXCEPTIONS_PAGE_CHARS = 154;

/** What the board has to look at: reds, longest overdue first, then ambers, in one order over all plans of the file. */
export function exceptionsPage(context: PackContext): NewSheet {
  const { report, style } = context;
  const { ref, status, daysOverdue, action, priority, lead, due, reason } = itemColumns(context);
  const { red, amber } = style.statuses;
  const { counts } = report;
  return tablePage(context, {
    page: "exceptions",
    name: "Exceptions",
    title: `Exceptions: ${red.label.toLowerCase()} and ${amber.label.toLowerCase()} actions`,
    lines: [
      asAtLine(report),
      sentence(
        `${counted(counts.red, `${red.label.toLowerCase()} action`)}, then ${counted(counts.amber, `${amber.label.toLowerCase()} action`)}; the longest overdue stand first. Officers write in the shaded column.`,
      ),
      keyLine(style),
    ],
    columns: [
      ...[status, daysOverdue, ref, action, priority, lead],
      ...originalDueColumns(report.items),
      ...[due, reason, pathToGreen(context), commentary, ...placeColumns(context)],
    ],
    rows: exceptionsInOrder(report.items),
    empty: `No action is ${red.label.toLowerCase()} or ${amber.label.toLowerCase()}.`,
    keys: ["Ref", "Action", "Lead"],
    pageChars: EXCEPTIONS_PAGE_CHARS,
  });
}

function pathToGreen({ options }: PackContext): PageColumn<JudgedItem> {
  return {
    ...{ header: "Path to green (from Progress)", widthChars: 16, mostChars: 70, look: "text" },
    content: ({ item }) => (item.progress.text.trim() === "" ? NOTHING_SAID[options.audience] : item.progress.text),
  };
}

/** Left empty for officers; what they type is kept when the pack is made again. */
const commentary: PageColumn<JudgedItem> = {
  ...{ header: "Commentary", widthChars: 16, mostChars: 16, look: "input", content: () => "" },
};

/** The day first recorded, where history knows that one was moved. */
function originalDueColumns(items: readonly JudgedItem[]): readonly PageColumn<JudgedItem>[] {
  const isMoved = ({ originalDue, judgement }: JudgedItem) => originalDue !== null && originalDue !== judgement.due;
  if (!exceptionsInOrder(items).some(isMoved)) return [];
  return [
    {
      ...{ header: "First due", widthChars: 11.5, look: "day" },
      content: ({ originalDue }) => (originalDue === null ? "" : { date: originalDue }),
    },
  ];
}

/** Reds then ambers; within a colour the earliest due, which is the longest overdue, then the plan's own order. */
export function exceptionsInOrder(items: readonly JudgedItem[]): readonly JudgedItem[] {
  return items.filter(({ status }) => status === "red" || status === "amber").sort((one, other) => compare(one, other));
}

function compare(first: JudgedItem, second: JudgedItem): number {
  const [one, other] = [first.judgement, second.judgement];
  if (first.status !== second.status) return first.status === "red" ? -1 : 1;
  if (one.due === other.due) return 0;
  return (one.due ?? LAST) < (other.due ?? LAST) ? -1 : 1;
}

/** After every day: what has no due day stands behind what has one. */
const LAST = "~";
