import { addDays, addMonths, dayParts, endOfMonth, weekday, type IsoDate } from "../dates/isoDate";
import type { Stretch } from "../dates/stretch";
import type { Around } from "./around";
import type { DateFound, Found, RepeatFound, Sign, SpanFound } from "./found";
import type { PlacedDate, Piece } from "./pieces";
import type { ResolvedYear } from "./resolveYear";
import type { Scan } from "./scan";
import { tokenAt } from "./tokenise";
import type { MilestoneKind, Precision } from "./types";

/** What one piece says, before the cell is put together. */
export interface PieceReading {
  readonly kind: MilestoneKind;
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  readonly precision: Precision | null;
  readonly recurrence: string | null;
  readonly partialDate: string | null;
  /** Whether it names a date at all, known or not. */
  readonly isDated: boolean;
}

const UNDATED: Omit<PieceReading, "kind"> = {
  due: null,
  start: null,
  precision: null,
  recurrence: null,
  partialDate: null,
  isDated: false,
};

/** Which end of the work a date is. */
type Role = "due" | "start" | "window" | "before" | "after";

/** Reads one piece; `years` are the years of its dates, in order. */
export function readPiece(scan: Scan, piece: Piece, years: readonly ResolvedYear[]): PieceReading {
  const [first] = piece.dates;
  if (first === undefined) return readUndated(scan, piece);
  if (piece.dates.length > 1) return readMonthList(piece);
  return readDated(scan, piece, { placed: first, year: years[0]?.year ?? null });
}

const signsOf = ({ founds }: Piece): ReadonlySet<Sign> =>
  new Set(founds.flatMap((found) => (found.type === "sign" ? [found.sign] : [])));

const repeatOf = ({ founds }: Piece): RepeatFound | null =>
  founds.find((found): found is RepeatFound => found.type === "repeat") ?? null;

const spanOf = ({ founds }: Piece): SpanFound | null =>
  founds.find((found): found is SpanFound => found.type === "span") ?? null;

/**
 * A piece without a date. Order: what is still to be agreed, what comes round, what has no end, what waits for something,
 * what is only vague; then nothing.
 */
function readUndated(scan: Scan, piece: Piece): PieceReading {
  const signs = signsOf(piece);
  const span = spanOf(piece);
  const repeat = repeatOf(piece);
  if (signs.has("tbc"))
    return { ...UNDATED, kind: "tbc", recurrence: span?.period ?? null, precision: span?.precision ?? null };
  if (repeat !== null) return { ...UNDATED, kind: "recurring", recurrence: repeat.period, precision: repeat.precision };
  if (signs.has("ongoing") || saysThroughout(scan, piece)) return { ...UNDATED, kind: "ongoing" };
  if (signs.has("vague"))
    return { ...UNDATED, kind: signs.has("event") && !piece.founds.some(isVagueFirst) ? "event" : "vague" };
  if (span !== null) return { ...UNDATED, kind: "event", recurrence: span.period, precision: span.precision };
  if (signs.has("event") || waitsFor(scan, piece)) return { ...UNDATED, kind: "event" };
  return { ...UNDATED, kind: "none" };
}

/** "after the review", "prior to launch": a lead-in without a date. "Post" alone is a job. */
const waitsFor = ({ tokens }: Scan, { founds }: Piece): boolean =>
  founds.some(
    (found) =>
      found.type === "sign" &&
      (found.sign === "before" || found.sign === "after") &&
      tokenAt(tokens, found.from).text !== "post",
  );

const isVagueFirst = (found: Found, _index: number, founds: readonly Found[]): boolean =>
  found.type === "sign" && found.sign === "vague" && founds.find(isVagueOrEvent) === found;

const isVagueOrEvent = (found: Found): boolean =>
  found.type === "sign" && (found.sign === "vague" || found.sign === "event");

const saysThroughout = ({ tokens }: Scan, { founds }: Piece): boolean =>
  founds.some(
    (found) =>
      found.type === "sign" && found.sign === "throughout" && tokenAt(tokens, found.from).text === "throughout",
  );

/** "Oct, Jan, March": the months it comes round in. */
function readMonthList({ dates }: Piece): PieceReading {
  const months = dates.map(({ date }) => String(date.month).padStart(2, "0"));
  return { ...UNDATED, kind: "recurring", recurrence: months.join(";"), precision: "month", isDated: true };
}

interface Dated {
  readonly placed: PlacedDate;
  readonly year: number | null;
}

function readDated(scan: Scan, piece: Piece, dated: Dated): PieceReading {
  const { date } = dated.placed;
  const signs = signsOf(piece);
  const isWrittenYear = date.year !== null;
  const role = roleOf(scan, piece, dated.placed);
  const repeat = repeatOf(piece);
  if (signs.has("vague") && !isWrittenYear && date.precision === "year" && repeat === null)
    return { ...UNDATED, kind: "vague" };
  const days = dated.year === null ? null : date.days(dated.year);
  const read = byRole(role, days, date);
  const spanned = withSpan(piece, date, days);
  const base: PieceReading = {
    ...UNDATED,
    ...read,
    due: spanned ?? read.due,
    kind: KIND_OF_ROLE[role],
    precision: date.precision,
    partialDate: dated.year === null ? partialOf(date, role) : null,
    isDated: true,
  };
  if (repeat !== null) return recurring(base, { repeat, role, around: dated.placed.around, isWrittenYear, date });
  return signs.has("ongoing") && base.kind !== "start" ? { ...base, kind: "ongoing" } : base;
}

const KIND_OF_ROLE: Readonly<Record<Role, MilestoneKind>> = {
  due: "deadline",
  before: "deadline",
  start: "start",
  after: "start",
  window: "window",
};

function byRole(role: Role, days: Stretch | null, { precision }: DateFound): Pick<PieceReading, "due" | "start"> {
  if (days === null) return { due: null, start: null };
  if (role === "start") return { due: null, start: days.start };
  if (role === "after") return { due: null, start: addDays(days.due, 1) };
  if (role === "window") return { due: days.due, start: days.start };
  if (role === "before") {
    const isItsEnd = days.start === days.due && precision !== "day";
    return { due: isItsEnd ? days.due : addDays(days.start, -1), start: null };
  }
  return { due: days.due, start: precision === "week" && days.start !== days.due ? days.start : null };
}

/**
 * Recurring work has no due day, unless the text states an end or a first step with its year ("Annual update - September
 * 2017"). A month without a year ("annually in June") only says when it comes round.
 */
function recurring(base: PieceReading, facts: RecurringFacts): PieceReading {
  const { repeat, role, around, isWrittenYear, date } = facts;
  const own = {
    ...base,
    kind: "recurring" as const,
    recurrence: repeat.period,
    precision: base.precision ?? repeat.precision,
  };
  if (role === "start" || role === "after") return own;
  if (around.trail === "then") return { ...own, start: base.start ?? base.due, due: isWrittenYear ? base.due : null };
  const isEnd = around.lead === "until" || (date.isWindow && repeat.period !== "P1Y");
  if (isWrittenYear || isEnd) return own;
  return { ...own, due: null, start: null, partialDate: partialOf(date, "due") };
}

interface RecurringFacts {
  readonly repeat: RepeatFound;
  readonly role: Role;
  readonly around: Around;
  readonly isWrittenYear: boolean;
  readonly date: DateFound;
}

/** What is known of a date whose year is not: `--04-30`. */
function partialOf(date: DateFound, role: Role): string | null {
  if (date.isFromPlan || date.precision === "week" || date.precision === "year") return null;
  const days = date.days(2001) ?? date.days(2004);
  if (days === null) return null;
  const day = byRole(role, days, date);
  return `-${(day.due ?? day.start ?? days.due).slice(4)}`;
}

/** "within 6 months of April 2018": the end of that time. */
function withSpan({ founds }: Piece, date: DateFound, days: Stretch | null): IsoDate | null {
  const span = founds[founds.indexOf(date) - 1] === undefined ? null : spanBefore(founds, date);
  if (span === null || days === null) return null;
  const match = /^P(?<count>\d+)(?<unit>[DWMY])$/.exec(span.period);
  if (match?.groups === undefined) return null;
  const count = Number(match.groups["count"]);
  const unit = match.groups["unit"];
  if (unit === "D" || unit === "W") return addDays(days.due, count * (unit === "W" ? 7 : 1));
  const months = unit === "Y" ? count * 12 : count;
  if (span.relation === "for") return addDays(addMonths(days.start, months), -1);
  const last = addMonths(days.due, months);
  return date.precision === "day" ? last : endOfMonth(dayParts(last).year, dayParts(last).month);
}

function spanBefore(founds: readonly Found[], date: DateFound): SpanFound | null {
  const index = founds.indexOf(date);
  for (let back = index - 1; back >= Math.max(0, index - 2); back -= 1) {
    const found = founds[back] as Found;
    const isNear = found.type === "span" && date.from - found.to <= 3;
    if (isNear && (found.relation === "from" || found.relation === "for")) return found;
  }
  return null;
}

/** Which end of the work the date of a piece is, from the words around it. */
function roleOf(scan: Scan, piece: Piece, { date, around }: PlacedDate): Role {
  const { lead, trail } = around;
  const isClosed = lead === "by" || lead === "until" || lead === "before";
  if (lead === "before") return "before";
  if (trail === "onwards" && !isClosed) return "start";
  if (lead === "after") return "after";
  if ((lead === "from" || lead === "begin") && !(date.isWindow && date.precision !== "year")) return "start";
  if (lead === "from" || lead === "begin") return "window";
  if (isClosed) return "due";
  if (lead === "throughout") return "window";
  if (trail === "ongoing" && !date.isWindow && isAtHead(scan, piece, date)) return "start";
  if (isOpenEnded(scan, date) || (beginsElsewhere(scan, piece, date) && !date.isWindow)) return "start";
  return date.isWindow ? "window" : "due";
}

function isAtHead({ tokens }: Scan, { from }: Piece, date: DateFound): boolean {
  for (let at = from; at < date.from; at += 1) {
    if (tokenAt(tokens, at).kind === "word" && tokenAt(tokens, at).meaning?.isFiller !== true) return false;
  }
  return true;
}

/** "Sept 2015 -" and "2018+": nothing follows, so it goes on. */
function isOpenEnded({ tokens }: Scan, { to }: DateFound): boolean {
  const mark = tokenAt(tokens, to).text;
  const after = tokenAt(tokens, to + 1).kind;
  return (mark === "-" || mark === "+") && (after === "end" || after === "line");
}

/**
 * A beginning told elsewhere in the piece: "Training to start in the week of ...", "Begin recruitment June 2018", "April 2018 -
 * pilot begins". A bare "start" in the middle is a name ("Best Start programme").
 */
function beginsElsewhere({ tokens }: Scan, { founds, from, to }: Piece, date: DateFound): boolean {
  return founds.some((found) => {
    if (found.type !== "sign" || found.sign !== "begin") return false;
    if (found.from > date.from) return isLastWord(tokens, found.to, to) && tokenAt(tokens, found.from - 1).text !== "-";
    if (isParted(tokens, found.to, date.from)) return false;
    const word = tokenAt(tokens, found.from).text;
    const isHead =
      found.from === from ||
      tokenAt(tokens, found.from - 1).kind === "mark" ||
      tokenAt(tokens, found.from - 1).kind === "line";
    return word === "to" || FINITE.has(word) || isHead;
  });
}

/** Whether something between a beginning and a date turns to another step: a dash, a semicolon, "completion". */
function isParted(tokens: Scan["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + LONGEST_LOOK; at += 1) {
    if (TURNS.has(tokenAt(tokens, at).text)) return true;
  }
  return to - from > LONGEST_LOOK;
}

const LONGEST_LOOK = 25;
const TURNS: ReadonlySet<string> = new Set(
  "- ; . complete completed completion expected end ends finish due by until report review".split(" "),
);

const FINITE: ReadonlySet<string> = new Set(
  "starts begins commences started began commenced starting commencing beginning".split(" "),
);

function isLastWord(tokens: Scan["tokens"], at: number, to: number): boolean {
  for (let place = at; place < to; place += 1) {
    if (tokenAt(tokens, place).kind === "word") return false;
  }
  return true;
}

/** Whether a date's written weekday is the one it falls on; true where none is written. */
export function fitsWeekday(date: DateFound, days: Stretch): boolean {
  return date.weekday === null || weekday(date.precision === "week" ? days.start : days.due) === date.weekday;
}
