import { dateInWords } from "../../../dates/dateInWords";
import { MOVEMENT_KINDS } from "../../../history/comparePositions";
import type { Movement, MovementRow, PositionItem } from "../../../history/types";
import type { CellContent, NewSheet } from "../../../sheet/spec";
import type { JudgedItem } from "../../types";
import { hasSheets, itemText, rowsText } from "../itemColumns";
import { tablePage, type PageColumn } from "../layout/tablePage";
import { reasonText, type PackContext } from "../packContext";
import { MOVEMENT_WORDS } from "../words/movementWords";
import { asAtLine, counted, keyLine, listed, sentence } from "../words/packWords";

/** What has changed since last time, item by item; what has not is counted, not listed. */
export function movementPage(context: PackContext, movement: Movement): NewSheet {
  const changed = MOVEMENT_KINDS.filter((kind) => kind !== "unchanged").flatMap((kind) =>
    movement.rows.filter((row) => row.kind === kind),
  );
  return tablePage(context, {
    page: "movement",
    name: "Movement",
    title: `Movement since ${dateInWords(movement.since)}`,
    lines: [asAtLine(context.report), kindsLine(movement), balanceLine(context, movement), keyLine(context.style)],
    columns: columnsOf(context),
    rows: changed,
    empty: `Nothing has changed since ${dateInWords(movement.since)}.`,
  });
}

/** How many of each kind; together they are all actions then or now. */
export function kindsLine({ rows }: Movement): string {
  const kinds = MOVEMENT_KINDS.flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [`${count} ${MOVEMENT_WORDS[kind].toLowerCase()}`];
  });
  return `Of ${counted(rows.length, "action")} in the plan then or now: ${listed(kinds)}.`;
}

/** How many there were and are: the sums by which the page can be checked. */
function balanceLine({ report }: PackContext, { rows }: Movement): string {
  const come = rows.filter(({ before }) => before === null).length;
  const gone = rows.filter(({ now }) => now === null).length;
  const total = report.items.length;
  return sentence(
    `${counted(total - come + gone, "action")} then, ${come} new, ${gone} removed: ${counted(total, "action")} now. Each is counted once.`,
  );
}

const dayOf = (position: PositionItem | null): CellContent =>
  position === null || position.due === null ? "" : { date: position.due };

function columnsOf(context: PackContext): readonly PageColumn<MovementRow>[] {
  const { items } = context.report;
  const now = <Value>({ item }: MovementRow, value: (judged: JudgedItem) => Value): Value | "" => {
    const judged = item === null ? undefined : items[item];
    return judged === undefined ? "" : value(judged);
  };
  const place: PageColumn<MovementRow>[] = hasSheets(context.report)
    ? [{ header: "Sheet", widthChars: 12, mostChars: 18, look: "text", content: (row) => sheetOf(row) }]
    : [];
  return [
    { header: "What happened", widthChars: 15, look: "text", content: whatHappened },
    {
      ...{ header: "Action", widthChars: 24, mostChars: 50, look: "text" },
      content: (row) => now(row, ({ item }) => itemText(item)) || (row.before?.action ?? ""),
    },
    {
      header: "Lead",
      widthChars: 13,
      mostChars: 24,
      look: "text",
      content: (row) => now(row, ({ item }) => item.lead),
    },
    { header: "Status before", widthChars: 11, look: "status", status: ({ before }) => before?.status ?? null },
    { header: "Status now", widthChars: 11, look: "status", status: (row) => row.now?.status ?? null },
    { header: "Due before", widthChars: 11.5, look: "day", content: ({ before }) => dayOf(before) },
    { header: "Due now", widthChars: 11.5, look: "day", content: (row) => dayOf(row.now) },
    { header: "Days moved", widthChars: 10, look: "change", content: ({ daysMoved }) => daysMoved ?? "" },
    {
      ...{ header: "Reason now", widthChars: 22, mostChars: 50, look: "text" },
      content: (row) => now(row, (judged) => reasonText(context, judged)),
    },
    ...place,
    { header: "Row", widthChars: 8.5, look: "short", content: (row) => now(row, ({ item }) => rowsText(item.rows)) },
  ];
}

function whatHappened({ kind, also }: MovementRow): string {
  const [first, ...others] = [kind, ...also].map((each) => MOVEMENT_WORDS[each]);
  return [first, ...others.map((word) => word.toLowerCase())].join("; ");
}

function sheetOf({ now, before }: MovementRow): string {
  return (now ?? before)?.sheet ?? "";
}
