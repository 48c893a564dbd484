import { issue } from "../issues/issue";
import { assumptionsOf } from "./assumptionsOf";
import { combine } from "./combine";
import { findAll } from "./findAll";
import type { DateFound, Found } from "./found";
import { issuesOf } from "./issuesOf";
import { makeScan } from "./makeScan";
import type { PieceReading } from "./pieceReading";
import { piecesOfSegment, type PlacedDate, type Piece } from "./pieces";
import { readPiece } from "./readPiece";
import { beginsDone } from "./reported";
import { resolveYears, type ResolvedYear } from "./resolveYear";
import type { Scan } from "./scan";
import { segmentsOf, type Segment } from "./segments";
import { hasSign, SIGN } from "./signMask";
import { tokenAt } from "./tokenise";
import type { Milestone, MilestonePart, PlanContext } from "./types";

/** Reads the text of one milestone cell anew; `text` is trimmed and not empty. */
export function readText(text: string, context: PlanContext): Milestone {
  const scan = makeScan(text, context);
  const { founds, dateCount, isCut } = findAll(scan);
  const pieces = piecesOf(scan, founds, dateCount);
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

function piecesOf(scan: Scan, founds: readonly Found[], dateCount: number): readonly Piece[] {
  const segments = segmentsOf(scan, founds);
  const facts = { isDone: beginsDone(scan, founds), dateCount };
  const first = piecesOfSegment(scan, segments[0] as Segment, facts);
  if (segments.length === 1) return first;
  const pieces = [...first];
  for (let index = 1; index < segments.length; index += 1)
    pieces.push(...piecesOfSegment(scan, segments[index] as Segment, facts));
  return pieces;
}

/** The years of all dates of the cell, piece by piece. */
function yearsOf(scan: Scan, pieces: readonly Piece[], dateCount: number): readonly (readonly ResolvedYear[])[] {
  if (pieces.length === 1) return [yearsOfPiece(scan, pieces[0] as Piece)];
  if (dateCount === 0) return pieces.map(() => NO_YEARS);
  const all = resolveYears(
    scan,
    pieces.flatMap(({ dates }) => dates.map(dateOf)),
  );
  let next = 0;
  return pieces.map(({ dates }) => all.slice(next, (next += dates.length)));
}

function yearsOfPiece(scan: Scan, { dates }: Piece): readonly ResolvedYear[] {
  return dates.length === 0 ? NO_YEARS : resolveYears(scan, dates.map(dateOf));
}

const NO_YEARS: readonly ResolvedYear[] = [];

const dateOf = ({ date }: PlacedDate): DateFound => date;

/** Reads the pieces in order; a ditto mark takes the reading of the line above. */
function readAll(
  scan: Scan,
  pieces: readonly Piece[],
  years: readonly (readonly ResolvedYear[])[],
): readonly PieceReading[] {
  const first = readPiece(scan, pieces[0] as Piece, years[0] as readonly ResolvedYear[]);
  if (pieces.length === 1) return [first];
  const readings = [first];
  for (let index = 1; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const isDitto = piece.dates.length === 0 && hasSign(piece.mask, SIGN.ditto);
    const own = isDitto ? readings[index - 1] : readPiece(scan, piece, years[index] as readonly ResolvedYear[]);
    readings.push(own as PieceReading);
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
