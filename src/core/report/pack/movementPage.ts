import { dateInWords } from "../../dates/dateInWords";
import { daysBetween } from "../../dates/isoDate";
import type { CellContent, NewSheet } from "../../sheet/spec";
import type { JudgedItem, RefreshReport } from "../types";
import { comparePlans, MOVEMENT_KINDS, type Movement, type MovementKind } from "./comparePlans";
import { itemText, rowsText } from "./itemColumns";
import { asAtLine, counted, listed } from "./packWords";
import { tablePage, type PageColumn } from "./tablePage";

const KIND_WORDS: Readonly<Record<MovementKind, string>> = {
  "became-overdue": "Became overdue",
  "re-dated": "Re-dated",
  "other-status": "Other change of status",
  completed: "Completed",
  new: "New",
  removed: "Removed",
  unchanged: "Unchanged",
};

/** What has changed since last time, both judged by the same rules on their own days. */
export function movementPage(report: RefreshReport, previous: RefreshReport): NewSheet {
  const movements = comparePlans(previous, report);
  return tablePage({
    name: "Movement",
    title: `Movement since ${dateInWords(previous.asAt)}`,
    lines: [asAtLine(report), ...countLines(movements)],
    columns: COLUMNS,
    rows: MOVEMENT_KINDS.filter((kind) => kind !== "unchanged").flatMap((kind) =>
      movements.filter((movement) => movement.kind === kind),
    ),
    empty: `Nothing has changed since ${dateInWords(previous.asAt)}.`,
  });
}

/** How many of each kind; together they are all actions then or now. */
function countLines(movements: readonly Movement[]): readonly string[] {
  const kinds = MOVEMENT_KINDS.map((kind) => {
    const count = movements.filter((movement) => movement.kind === kind).length;
    return `${count} ${KIND_WORDS[kind].toLowerCase()}`;
  });
  return [
    `Of ${counted(movements.length, "action")} in the plan then or now: ${listed(kinds)}.`,
    `Each action is counted once; a new due day does not hide that an action is overdue or complete.`,
  ];
}

const dueOf = (judged: JudgedItem | null): CellContent =>
  judged === null || judged.judgement.due === null ? "" : { date: judged.judgement.due };

function daysMoved({ before, now }: Movement): CellContent {
  const [then, current] = [before?.judgement.due ?? null, now?.judgement.due ?? null];
  return then === null || current === null ? "" : daysBetween(then, current);
}

/** The item as it stands now, or as it stood. */
function shown<Value>(movement: Movement, value: (judged: JudgedItem) => Value): Value | "" {
  const judged = movement.now ?? movement.before;
  return judged === null ? "" : value(judged);
}

const COLUMNS: readonly PageColumn<Movement>[] = [
  { header: "What happened", widthChars: 16, look: "text", content: ({ kind }) => KIND_WORDS[kind] },
  {
    ...{ header: "Action", widthChars: 44, look: "text" },
    content: (movement) => shown(movement, ({ item }) => itemText(item)),
  },
  {
    ...{ header: "Lead", widthChars: 20, look: "text" },
    content: (movement) => shown(movement, ({ item }) => item.lead),
  },
  {
    ...{ header: "Status before", widthChars: 12, look: "status" },
    status: ({ before }) => before?.judgement.status ?? null,
  },
  { header: "Status now", widthChars: 12, look: "status", status: ({ now }) => now?.judgement.status ?? null },
  { header: "Due before", widthChars: 12, look: "day", content: ({ before }) => dueOf(before) },
  { header: "Due now", widthChars: 12, look: "day", content: ({ now }) => dueOf(now) },
  { header: "Days moved", widthChars: 11, look: "count", content: daysMoved },
  { header: "Reason now", widthChars: 34, look: "text", content: ({ now }) => now?.judgement.reason ?? "" },
  { header: "Sheet", widthChars: 14, look: "text", content: (movement) => shown(movement, ({ item }) => item.sheet) },
  {
    ...{ header: "Row", widthChars: 9, look: "short" },
    content: (movement) => shown(movement, ({ item }) => rowsText(item.rows)),
  },
];
