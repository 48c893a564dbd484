import { issue } from "../issues/issue";
import { assumptionsOf } from "./assumptionsOf";
import { combine } from "./combine";
import { findAll } from "./findAll";
import type { DateFound } from "./found";
import { issuesOf } from "./issuesOf";
import { makeScan } from "./makeScan";
import type { PieceReading } from "./pieceReading";
import { addPieces, type Piece } from "./pieces";
import { readPiece } from "./readPiece";
import { beginsDone } from "./reported";
import { resolveYears, type ResolvedYear } from "./resolveYear";
import type { Scan } from "./scan";
import { segmentsOf } from "./segments";
import { hasSign, SIGN } from "./signMask";
import { tokenAt } from "./tokenise";
import type { Milestone, MilestonePart, PlanContext } from "./types";

/** Reads the text of one milestone cell anew; `text` is trimmed and not empty. */
export function readText(text: string, context: PlanContext): Milestone {
  const scan = makeScan(text, context);
  const { founds, dateCount, isCut } = findAll(scan);
  const pieces: Piece[] = [];
  const facts = { isDone: beginsDone(scan, founds), dateCount };
  for (const segment of segmentsOf(scan, founds)) addPieces(pieces, scan, segment, facts);
  const years = yearsOf(scan, pieces, dateCount);
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

/** The years of all dates of the cell, piece by piece. */
function yearsOf(scan: Scan, pieces: readonly Piece[], dateCount: number): (readonly ResolvedYear[])[] {
  const years: (readonly ResolvedYear[])[] = [];
  const dates: DateFound[] = [];
  if (dateCount > 0) for (const { dates: placed } of pieces) for (const { date } of placed) dates.push(date);
  const all = dates.length === 0 ? NO_YEARS : resolveYears(scan, dates);
  let next = 0;
  for (const { dates: own } of pieces) {
    years.push(own.length === all.length ? all : all.slice(next, next + own.length));
    next += own.length;
  }
  return years;
}

const NO_YEARS: readonly ResolvedYear[] = [];

/** Reads the pieces in order; a ditto mark takes the reading of the line above. */
function readAll(scan: Scan, pieces: readonly Piece[], years: readonly (readonly ResolvedYear[])[]): PieceReading[] {
  const readings: PieceReading[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const isDitto = piece.dates.length === 0 && hasSign(piece.mask, SIGN.ditto);
    const above = isDitto && index > 0 ? readings[index - 1] : undefined;
    readings.push(above ?? readPiece(scan, piece, years[index] as readonly ResolvedYear[]));
  }
  return readings;
}

function partOf(scan: Scan, piece: Piece, reading: PieceReading): MilestonePart {
  const { kind, due, start, precision, recurrence, partialDate } = reading;
  return { text: textOf(scan, piece), kind, due, start, precision, recurrence, partialDate };
}

const MARKS_BEFORE: ReadonlySet<string> = new Set([",", ";", "•", "&"]);

/** The piece as written, without the marks that part it from its neighbours. */
function textOf({ text, tokens }: Scan, { from, to }: Piece): string {
  let first = from;
  let last = to - 1;
  while (first < last && (tokenAt(tokens, first).kind === "line" || MARKS_BEFORE.has(tokenAt(tokens, first).text)))
    first += 1;
  while (last > first && (tokenAt(tokens, last).kind === "line" || tokenAt(tokens, last).text === ",")) last -= 1;
  return text.slice(tokenAt(tokens, first).start, tokenAt(tokens, last).end);
}
