import type { ColumnContent } from "./columnWitness";
import type { Draft } from "./draft";
import { columnText } from "./draft";
import { namesPeriod } from "./periodHeader";

/** A column that stands for a stretch of time and is ticked where an action falls into it. */
export interface PeriodColumn {
  readonly column: number;
  readonly header: string;
}

/** Fewer ticked columns than this are no calendar. */
const FEWEST_PERIODS = 3;

/** The columns of a calendar: headed by quarters, months or years, and holding ticks rather than words. */
export function periodColumns(
  columns: readonly { readonly column: number; readonly header: string; readonly content: ColumnContent }[],
): readonly PeriodColumn[] {
  const periods = columns.filter(
    ({ header, content }) => namesPeriod(header) && (content.filled === 0 || content.ticks > 0.6),
  );
  const isTicked = periods.some(({ content }) => content.filled > 0);
  return periods.length >= FEWEST_PERIODS && isTicked ? periods : [];
}

/** When an item is due by the columns ticked for it: the period, or the first and the last of them. */
export function tickedPeriods(draft: Draft, periods: readonly PeriodColumn[]): string {
  const ticked = periods.filter(({ column }) => columnText(draft, column) !== "");
  const [first] = ticked;
  const last = ticked[ticked.length - 1];
  if (first === undefined || last === undefined) return "";
  return first === last ? first.header : `${first.header} - ${last.header}`;
}
