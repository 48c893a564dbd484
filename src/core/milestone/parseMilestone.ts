import { dateInWords } from "../dates/dateInWords";
import { dayParts, endOfMonth, type IsoDate } from "../dates/isoDate";
import { issue, type Issue } from "../issues/issue";
import { combine } from "./combine";
import { findAll } from "./findAll";
import { issuesOf } from "./issuesOf";
import { makeScan } from "./makeScan";
import { piecesOf, type Piece } from "./pieces";
import { readPiece, type PieceReading } from "./readPiece";
import { resolveYears, type ResolvedYear } from "./resolveYear";
import { isOneList } from "./around";
import type { Scan } from "./scan";
import { segmentsOf } from "./segments";
import type { Assumption, Milestone, MilestonePart, PlanContext } from "./types";

/**
 * Reads one milestone cell: what it says, what was assumed, and what is odd about it.
 *
 * A real date is read by its value; text is taken apart into pieces (lines, sentences, dated pieces run together), each
 * read on its own, and the cell is the sum of them (see {@link combine}).
 *
 * @param entry    the text as shown, line breaks kept; `date` where the cell is a real date
 * @param context  what is known of the plan's dates; with nothing known, a year that is not written stays unknown
 * @issues milestone.missing, open-ended, ambiguous, several-dates, no-year, not-a-date, vague, tbc, impossible-date,
 *         weekday-mismatch, serial-number, already-done, re-dated, conditional
 */
export function parseMilestone(entry: { text: string; date?: IsoDate | null }, context: PlanContext): Milestone {
  const text = entry.text.trim();
  if (entry.date !== undefined && entry.date !== null) return realDate(text, entry.date, context);
  if (text === "") return { ...NOTHING, text, issues: [issue("milestone.missing", {})] };
  const scan = makeScan(text, context);
  const founds = findAll(scan);
  const pieces = segmentsOf(scan, founds).flatMap((segment) => piecesOf(scan, segment));
  const years = yearsOf(scan, pieces);
  const readings = readAll(scan, pieces, years);
  const cell = combine(readings, pieces);
  const facts = { scan, pieces, years, readings, cell };
  return {
    text,
    ...cell,
    parts: partsOf(scan, pieces, readings),
    assumed: assumptionsOf(pieces, years, readings),
    issues: issuesOf(facts),
  };
}

const NOTHING: Milestone = {
  text: "",
  kind: "none",
  due: null,
  start: null,
  precision: null,
  recurrence: null,
  parts: [],
  assumed: [],
  issues: [],
};

/**
 * A real date cell. Where it is the first of a month and shows only the month ("Mar-18"), the month is what was written and
 * Excel supplied the day, so the month's last day counts.
 */
function realDate(text: string, date: IsoDate, context: PlanContext): Milestone {
  const { year, month, day } = dayParts(date);
  const shown = day === 1 && text !== "" ? parseMilestone({ text }, context) : null;
  const isMonth = shown?.precision === "month" && shown.kind === "deadline" && shown.due === endOfMonth(year, month);
  const due = isMonth ? endOfMonth(year, month) : date;
  const part: MilestonePart = {
    text: text === "" ? dateInWords(date) : text,
    kind: "deadline",
    due,
    start: null,
    precision: isMonth ? "month" : "day",
    recurrence: null,
    partialDate: null,
  };
  return { ...part, text, parts: [part], assumed: isMonth ? ["day"] : [], issues: [] };
}

/** The years of all dates of the cell, piece by piece. */
function yearsOf(scan: Scan, pieces: readonly Piece[]): ResolvedYear[][] {
  const dates = pieces.flatMap((piece) => piece.dates.map(({ date }) => date));
  const isListed = (index: number): boolean => {
    const [first, second] = [dates[index], dates[index + 1]];
    return first !== undefined && second !== undefined && isOneList(scan, first, second);
  };
  const all = resolveYears(dates, isListed, scan.context);
  let next = 0;
  return pieces.map((piece) => {
    const own = all.slice(next, next + piece.dates.length);
    next += piece.dates.length;
    return own;
  });
}

/** Reads the pieces in order; a ditto mark takes the reading of the line above. */
function readAll(scan: Scan, pieces: readonly Piece[], years: readonly ResolvedYear[][]): PieceReading[] {
  const readings: PieceReading[] = [];
  pieces.forEach((piece, index) => {
    const above = readings[readings.length - 1];
    readings.push(isDitto(piece) && above !== undefined ? above : readPiece(scan, piece, years[index] ?? []));
  });
  return readings;
}

/** Whether a piece is nothing but ditto marks. */
export function isDitto({ founds, dates }: Piece): boolean {
  return dates.length === 0 && founds.some((found) => found.type === "sign" && found.sign === "ditto");
}

function partsOf(scan: Scan, pieces: readonly Piece[], readings: readonly PieceReading[]): MilestonePart[] {
  return pieces.map((piece, index) => {
    const { kind, due, start, precision, recurrence, partialDate } = readings[index] as PieceReading;
    return { text: textOf(scan, piece), kind, due, start, precision, recurrence, partialDate };
  });
}

/** The piece as written, without the marks that part it from its neighbours. */
function textOf({ text, tokens }: Scan, { from, to }: Piece): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? text.length;
  return text
    .slice(start, end)
    .replace(/^[\s,;•]+/, "")
    .trimEnd();
}

function assumptionsOf(
  pieces: readonly Piece[],
  years: readonly ResolvedYear[][],
  readings: readonly PieceReading[],
): Assumption[] {
  const assumed = new Set<Assumption>();
  pieces.forEach((piece, index) => {
    const reading = readings[index] as PieceReading;
    if (isDitto(piece)) assumed.add("ditto");
    piece.dates.forEach(({ date }, place) => {
      for (const assumption of date.assumed) if (assumption !== "day" || reading.due !== null) assumed.add(assumption);
      const year = years[index]?.[place];
      if (year?.isSupplied === true && year.year !== null) assumed.add("year");
    });
  });
  return [...assumed];
}

/** All issues of a cell as codes, for tests and short lists. */
export function codesOf(issues: readonly Issue[]): string[] {
  return issues.map(({ code }) => code);
}
