import { addDays, type IsoDate } from "../dates/isoDate";
import type { Stretch } from "../dates/stretch";
import type { DateFound, RepeatFound } from "./found";
import type { PlacedDate, Piece } from "./pieces";
import { undatedReading, type PieceReading } from "./pieceReading";
import { readUndated, repeatOf } from "./readUndated";
import type { ResolvedYear } from "./resolveYear";
import { roleOf, type Role } from "./roleOf";
import type { Scan } from "./scan";
import { hasSign, SIGN } from "./signMask";
import { countedSpan } from "./spanFrom";
import type { MilestoneKind } from "./types";

/** Reads one piece; `years` are the years of its dates, in order. */
export function readPiece(scan: Scan, piece: Piece, years: readonly ResolvedYear[]): PieceReading {
  const [first] = piece.dates;
  if (first === undefined) return readUndated(scan, piece);
  if (piece.dates.length > 1) return readMonthList(piece);
  const { days, year } = years[0] as ResolvedYear;
  return readDated(scan, piece, { placed: first, days, isYearKnown: year !== null });
}

/** "Oct, Jan, March": the months it comes round in. */
function readMonthList({ dates }: Piece): PieceReading {
  const months = dates.map(({ date }) => String(date.month).padStart(2, "0"));
  return { ...undatedReading("recurring", months.join(";"), "month"), isDated: true };
}

interface Dated {
  readonly placed: PlacedDate;
  readonly days: Stretch | null;
  readonly isYearKnown: boolean;
}

const KIND_OF_ROLE: Readonly<Record<Role, MilestoneKind>> = {
  due: "deadline",
  before: "deadline",
  start: "start",
  after: "start",
  window: "window",
};

function readDated(scan: Scan, piece: Piece, { placed, days, isYearKnown }: Dated): PieceReading {
  const { date } = placed;
  const repeat = repeatOf(piece.founds);
  const isNameless = date.year === null && date.precision === "year" && repeat === null;
  if (isNameless && hasSign(piece.mask, SIGN.vague)) return undatedReading("vague");
  const role = roleOf(scan, piece, placed);
  const read = byRole(role, days, date);
  const span = countedSpan(piece.founds, date, days);
  const isOpen = role === "start" || role === "after";
  const base: PieceReading = {
    kind: span !== null && isOpen ? (span.isWhole ? "window" : "deadline") : KIND_OF_ROLE[role],
    due: span?.end ?? read.due,
    start: span !== null && !span.isWhole ? null : read.start,
    precision: date.precision,
    recurrence: null,
    partialDate: isYearKnown ? null : partialOf(date, role),
    isDated: true,
  };
  if (repeat !== null) return recurring(base, { repeat, role, placed });
  return hasSign(piece.mask, SIGN.ongoing) && base.kind !== "start" ? { ...base, kind: "ongoing" } : base;
}

interface Ends {
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
}

const NO_ENDS: Ends = { due: null, start: null };

function byRole(role: Role, days: Stretch | null, { precision }: DateFound): Ends {
  if (days === null) return NO_ENDS;
  if (role === "start") return { due: null, start: days.start };
  if (role === "after") return { due: null, start: addDays(days.due, 1) };
  if (role === "window") return days;
  if (role === "before") {
    const isItsEnd = days.start === days.due && precision !== "day";
    return { due: isItsEnd ? days.due : addDays(days.start, -1), start: null };
  }
  return { due: days.due, start: precision === "week" && days.start !== days.due ? days.start : null };
}

interface RecurringFacts {
  readonly repeat: RepeatFound;
  readonly role: Role;
  readonly placed: PlacedDate;
}

/**
 * Work that comes round is never finished by a day, but an end that is named, or a first time with its year ("Yearly
 * refresh - September 2017"), is one. A month without a year ("annually in June") only says when it comes round.
 */
function recurring(base: PieceReading, { repeat, role, placed }: RecurringFacts): PieceReading {
  const { date, around } = placed;
  const isWritten = date.year !== null;
  const own = {
    ...base,
    kind: "recurring" as const,
    recurrence: repeat.period,
  };
  if (role === "start" || role === "after") return own;
  if (around.trail === "then") return { ...own, start: base.start ?? base.due, due: isWritten ? base.due : null };
  const isEnd = around.lead === "until" || (date.isWindow && repeat.period !== "P1Y");
  if (isWritten || isEnd) return own;
  return { ...own, due: null, start: null, partialDate: partialOf(date, "due") };
}

/** A common year: February ends on the 28th where the year is not known. */
const ANY_YEAR = 2001;
const ANY_LEAP_YEAR = 2004;

/** What is known of a date whose year is not: `--04-30`. */
function partialOf(date: DateFound, role: Role): string | null {
  if (date.isFromPlan || date.precision === "week" || date.precision === "year") return null;
  const days = date.days(ANY_YEAR) ?? date.days(ANY_LEAP_YEAR);
  if (days === null) return null;
  const { due, start } = byRole(role, days, date);
  return `-${((due ?? start) as IsoDate).slice(4)}`;
}
