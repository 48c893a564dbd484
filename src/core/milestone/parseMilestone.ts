import { dateInWords } from "../dates/dateInWords";
import { dayParts, endOfMonth, type IsoDate } from "../dates/isoDate";
import { issue } from "../issues/issue";
import { assumptionsOf } from "./assumptionsOf";
import { combine } from "./combine";
import { findAll } from "./findAll";
import type { DateFound } from "./found";
import { issuesOf } from "./issuesOf";
import { keep, LONGEST_KEPT, readingsOf } from "./keptReadings";
import { makeScan } from "./makeScan";
import type { PieceReading } from "./pieceReading";
import { piecesOf, type Piece } from "./pieces";
import { readPiece } from "./readPiece";
import { resolveYears, type ResolvedYear } from "./resolveYear";
import type { Scan } from "./scan";
import { segmentsOf } from "./segments";
import { hasSign } from "./signMask";
import type { Milestone, MilestonePart, PlanContext } from "./types";

/**
 * Reads one milestone cell: what it says, what was assumed, and what is odd about it.
 *
 * A real date is read by its value; text is taken apart into pieces (lines, sentences, dated pieces run together), each
 * read on its own, and the cell is the sum of them (see {@link combine}).
 *
 * @param entry    the text as shown, line breaks kept; `date` where the cell is a real date
 * @param context  what is known of the plan's dates; with nothing known, a year that is not written stays unknown
 * @issues milestone.missing, open-ended, ambiguous, several-dates, no-year, not-a-date, vague, tbc, impossible-date,
 *         weekday-mismatch, serial-number, already-done, re-dated, conditional, too-long
 */
export function parseMilestone(entry: { text: string; date?: IsoDate | null }, context: PlanContext): Milestone {
  const text = entry.text.trim();
  if (entry.date !== undefined && entry.date !== null) return realDate(text, entry.date, context);
  if (text === "") return { ...NOTHING, issues: [issue("milestone.missing", {})] };
  const readings = readingsOf(context);
  const known = readings.get(text);
  if (known !== undefined) return known;
  const milestone = readText(text, context);
  if (text.length <= LONGEST_KEPT) keep(readings, text, milestone);
  return milestone;
}

function readText(text: string, context: PlanContext): Milestone {
  const scan = makeScan(text, context);
  const { founds, isCut } = findAll(scan);
  const pieces: Piece[] = [];
  for (const segment of segmentsOf(scan, founds)) pieces.push(...piecesOf(scan, segment));
  const years = yearsOf(scan, pieces);
  const readings = readAll(scan, pieces, years);
  const cell = combine(readings, pieces);
  const issues = issuesOf({ scan, pieces, years, readings, cell });
  return {
    text,
    kind: cell.kind,
    due: cell.due,
    start: cell.start,
    precision: cell.precision,
    recurrence: cell.recurrence,
    parts: pieces.map((piece, index) => partOf(scan, piece, readings[index] as PieceReading)),
    assumed: assumptionsOf(pieces, years, readings),
    issues: isCut ? [...issues, issue("milestone.too-long", { count: pieces.length })] : issues,
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
  const { kind, start, precision, recurrence } = part;
  return { text, kind, due, start, precision, recurrence, parts: [part], assumed: isMonth ? ["day"] : [], issues: [] };
}

/** The years of all dates of the cell, piece by piece. */
function yearsOf(scan: Scan, pieces: readonly Piece[]): ResolvedYear[][] {
  const dates: DateFound[] = [];
  for (const piece of pieces) for (const { date } of piece.dates) dates.push(date);
  const all = resolveYears(scan, dates);
  let next = 0;
  return pieces.map(({ dates: { length } }) => {
    next += length;
    return all.slice(next - length, next);
  });
}

/** Reads the pieces in order; a ditto mark takes the reading of the line above. */
function readAll(scan: Scan, pieces: readonly Piece[], years: readonly ResolvedYear[][]): PieceReading[] {
  const readings: PieceReading[] = [];
  pieces.forEach((piece, index) => {
    const above = readings[index - 1];
    const isDitto = piece.dates.length === 0 && hasSign(piece.mask, "ditto");
    readings.push(isDitto && above !== undefined ? above : readPiece(scan, piece, years[index] ?? []));
  });
  return readings;
}

function partOf(scan: Scan, piece: Piece, reading: PieceReading): MilestonePart {
  const { kind, due, start, precision, recurrence, partialDate } = reading;
  return { text: textOf(scan, piece), kind, due, start, precision, recurrence, partialDate };
}

const MARKS_BEFORE: ReadonlySet<string> = new Set([",", ";", "•", "&"]);

/** The piece as written, without the marks that part it from its neighbours. */
function textOf({ text, tokens }: Scan, { from, to }: Piece): string {
  let [first, last] = [from, to - 1];
  while (first < last && (tokens[first]?.kind === "line" || MARKS_BEFORE.has(tokens[first]?.text ?? ""))) first += 1;
  while (last > first && (tokens[last]?.kind === "line" || tokens[last]?.text === ",")) last -= 1;
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? text.length);
}
