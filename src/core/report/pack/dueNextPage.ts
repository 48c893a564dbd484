import { dateInWords } from "../../dates/dateInWords";
import { addDays, daysBetween, type IsoDate } from "../../dates/isoDate";
import type { NewSheet } from "../../sheet/spec";
import type { JudgedItem, RefreshReport } from "../types";
import { ITEM_COLUMNS } from "./itemColumns";
import { asAtLine } from "./packWords";
import { tablePage } from "./tablePage";

/** About a quarter, the usual time from one board to the next. Our choice. */
export const DUE_NEXT_DAYS = 90;

/** What falls due next, soonest first. */
export function dueNextPage(report: RefreshReport): NewSheet {
  const { status, action, priority, lead, due, progress, sheet, row } = ITEM_COLUMNS;
  const until = dateInWords(addDays(report.asAt, DUE_NEXT_DAYS));
  return tablePage({
    name: "Due next",
    title: `Due in the next ${DUE_NEXT_DAYS} days`,
    lines: [asAtLine(report), `Actions that are not complete and are due by ${until}, soonest first.`],
    columns: [
      due,
      {
        ...{ header: "Days to go", widthChars: 10, look: "count" },
        content: ({ judgement }) => (judgement.due === null ? "" : daysBetween(report.asAt, judgement.due)),
      },
      ...[status, action, priority, lead],
      { header: "Milestone as written", widthChars: 24, look: "text", content: ({ item }) => item.milestone.text },
      ...[progress, sheet, row],
    ],
    rows: dueNext(report.items, report.asAt),
    empty: `No action is due by ${until}.`,
  });
}

/** Items not done that are due from the as-at day to {@link DUE_NEXT_DAYS} later, both included, soonest first. */
export function dueNext(items: readonly JudgedItem[], asAt: IsoDate): readonly JudgedItem[] {
  const until = addDays(asAt, DUE_NEXT_DAYS);
  return items
    .flatMap((judged) => {
      const { due, status } = judged.judgement;
      return due !== null && status !== "complete" && due >= asAt && due <= until ? [{ judged, due }] : [];
    })
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .map(({ judged }) => judged);
}
