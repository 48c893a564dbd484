import type { Draft } from "./draft";
import { columnText } from "./draft";
import { namesPeriod } from "./periodHeader";
import type { TableColumns } from "./tableColumns";
import type { Entry } from "./types";

/**
 * What an item's progress columns say. Of columns for periods (Q1 update, Q2 update, ...) the last one filled counts;
 * other columns are put under each other.
 */
export function progressEntry(draft: Draft, columns: TableColumns, joined: Entry): Entry {
  const own = columns.columnsOf.get("progress") ?? [];
  if (own.length < 2) return joined;
  const headerOf = new Map(columns.columns.map((mapping) => [mapping.column, mapping.header]));
  const periods = own.filter((column) => namesPeriod(headerOf.get(column) ?? ""));
  if (periods.length < 2 || joined.at === null) return joined;
  const latest = [...periods].reverse().find((column) => draft.cells.has(column));
  if (latest === undefined) return joined;
  const texts = own
    .filter((column) => column === latest || !periods.includes(column))
    .map((column) => columnText(draft, column));
  return { ...joined, text: texts.filter((text) => text !== "").join("\n"), at: { ...joined.at, column: latest } };
}

/**
 * Progress with what stands in words in the column for per cent complete, where that is no number: "Complete",
 * "approx. 50%", "see the note". They stand before it, so that Progress itself has the last word: "On hold" beside "Complete"
 * is no green.
 *
 * @param percent  the entry of that column, at null where the table has none
 */
export function withPercentInWords(progress: Entry, percent: Entry): Entry {
  if (!/\p{L}/u.test(percent.text)) return progress;
  if (progress.text === "") return { ...percent, at: progress.at ?? percent.at };
  return { ...progress, date: null, text: `${percent.text}\n${progress.text}` };
}
