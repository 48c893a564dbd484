import type { Stretch } from "../dates/stretch";
import type { Assumption, Precision } from "./types";
import type { DateFound } from "./found";
import type { Scan } from "./scan";
import { tokenAt } from "./tokenise";

/** Marks and words that bind two ends of a stretch. */
const BINDERS: ReadonlySet<string> = new Set(["-", "/", ">", "to", "until", "till", "through", "thru", "or"]);

/**
 * Joins a date with what stands at its far end: June/July, July / Aug 11, 2018/19 to 2020/21, Sept 2018 - March 2019,
 * "between May and July". A missing year is the other end's, or the one before or after where the months say so.
 *
 * @returns the whole stretch, or the date as it was
 */
export function joinRange(scan: Scan, first: DateFound, isBetween: boolean): DateFound {
  let joined = first;
  for (let parts = 0; parts < 4; parts += 1) {
    const next = farEnd(scan, joined, isBetween);
    if (next === null) return joined;
    joined = next;
  }
  return joined;
}

function farEnd(scan: Scan, first: DateFound, isBetween: boolean): DateFound | null {
  const { tokens } = scan;
  const binder = tokenAt(tokens, first.to);
  const isAnd = binder.text === "and" || binder.text === "&";
  if (!BINDERS.has(binder.text) && !(isBetween && isAnd)) return null;
  let place = first.to + 1;
  if (binder.text === "through" && tokenAt(tokens, place).text === "to") place += 1;
  const edgeWord = tokenAt(tokens, place).text;
  const skipped = place;
  while (place < skipped + 4 && /^(?:the|end|of|early|late|mid)$/.test(tokenAt(tokens, place).text)) place += 1;
  if (place > skipped && edgeWord !== "the" && edgeWord !== "end") return null;
  const second = scan.readDate(place) ?? null;
  if (second === null || !isPair(first, second, binder.text)) return null;
  if (binder.text === "-" && binder.gap && startsNewPiece(scan, first, second)) return null;
  return stretch(first, second);
}

/** Days parted by a stroke are two dates; an end of another kind (a year after a day) is no range. */
function isPair(first: DateFound, second: DateFound, binder: string): boolean {
  if (first.isFromPlan || second.isFromPlan || first.doubts.some(isImpossible)) return false;
  if (binder === "/" || binder === "or") return first.precision === second.precision && first.precision !== "day";
  const a = SIZE[first.precision];
  const b = SIZE[second.precision];
  return first.precision === second.precision || (a <= 4 && b <= 4);
}

const isImpossible = ({ type }: DateFound["doubts"][number]): boolean => type === "impossible";

const SIZE: Readonly<Record<Precision, number>> = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  term: 4,
  season: 4,
  year: 5,
};

/** "April 2018 - May board agrees": a month without a year after one with a year, with words behind it, is a new piece. */
function startsNewPiece({ tokens }: Scan, first: DateFound, second: DateFound): boolean {
  const after = tokenAt(tokens, second.to);
  return (
    first.year !== null &&
    second.year === null &&
    after.kind === "word" &&
    !/^(?:ongoing|and|then|inclusive)$/.test(after.text)
  );
}

/** The whole stretch, in the year its first day lies in. */
function stretch(first: DateFound, second: DateFound): DateFound | null {
  const year = yearOfFirst(first, second);
  const days = (inYear: number): Stretch | null => {
    const start = first.days(inYear);
    if (start === null) return null;
    const end = second.year === null ? laterEnd(second, inYear, start) : second.days(second.year);
    return end === null || end.due < start.start ? null : { start: start.start, due: end.due };
  };
  if (year !== null && days(year) === null) return null;
  const assumed = new Set<Assumption>([...first.assumed, ...second.assumed]);
  return {
    ...second,
    from: first.from,
    year,
    days,
    assumed: [...assumed],
    isWindow: true,
    isWeak: first.isWeak && second.isWeak,
    month: null,
    dayOfMonth: null,
    weekday: null,
  };
}

function yearOfFirst(first: DateFound, second: DateFound): number | null {
  if (first.year !== null || second.year === null) return first.year;
  const start = first.days(second.year);
  const end = second.days(second.year);
  if (start === null || end === null) return null;
  return start.start <= end.due ? second.year : second.year - 1;
}

function laterEnd(second: DateFound, inYear: number, start: Stretch): Stretch | null {
  const end = second.days(inYear);
  return end !== null && end.due >= start.due ? end : second.days(inYear + 1);
}
