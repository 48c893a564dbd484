import type { IsoDate } from "../dates/isoDate";
import type { Piece } from "./pieces";
import type { PieceReading } from "./pieceReading";
import type { Milestone } from "./types";

/** What the whole cell says, without its text and parts. */
export type CellReading = Pick<Milestone, "kind" | "due" | "start" | "precision" | "recurrence">;

/**
 * The cell from its pieces. Order of the rule:
 * 1. one piece: the piece;
 * 2. a beginning and then an end on one line ("Start April 2018, complete by July"): a window;
 * 3. something that comes round with its first step or its beginning on the same line ("31 March 2020 and then each 31 March",
 *    "each January from 2022"): recurring;
 * 4. several dated pieces: multiple, due on the latest of their due days;
 * 5. one dated piece beside "ongoing": ongoing until its due day; beside something that comes round: recurring with its
 *    due day; beside anything else: itself;
 * 6. none dated: the first of recurring, ongoing, to be confirmed, event, vague that is there.
 */
export function combine(readings: readonly PieceReading[], pieces: readonly Piece[]): CellReading {
  if (readings.length === 1) return bare(readings[0] as PieceReading);
  const dated = readings.filter((reading) => reading.isDated);
  if (dated.length === 0) return undated(readings);
  if (dated.length === 1) return besideOthers(dated[0] as PieceReading, readings);
  return windowOf(dated, pieces) ?? roundOf(dated, pieces) ?? several(dated);
}

const EMPTY: CellReading = { kind: "none", due: null, start: null, precision: null, recurrence: null };

/** A reading stands for the cell as it is: what else it tells is not asked of a cell. */
const bare = (reading: PieceReading): CellReading => reading;

const UNDATED_ORDER = ["recurring", "ongoing", "tbc", "event", "vague"] as const;

function undated(readings: readonly PieceReading[]): CellReading {
  for (const kind of UNDATED_ORDER) {
    const reading = readings.find((candidate) => candidate.kind === kind);
    if (reading !== undefined) return bare(reading);
  }
  return EMPTY;
}

function besideOthers(dated: PieceReading, readings: readonly PieceReading[]): CellReading {
  const repeat = readings.find(({ kind }) => kind === "recurring");
  if (repeat !== undefined && dated !== repeat)
    return { ...bare(dated), kind: "recurring", recurrence: repeat.recurrence };
  const isOngoing = readings.some(({ kind }) => kind === "ongoing");
  return isOngoing ? { ...bare(dated), kind: "ongoing" } : bare(dated);
}

function windowOf(dated: readonly PieceReading[], pieces: readonly Piece[]): CellReading | null {
  const [first, second] = dated;
  if (
    dated.length !== 2 ||
    first === undefined ||
    second === undefined ||
    first.kind !== "start" ||
    second.due === null
  )
    return null;
  if (!isOneLine(pieces) || second.kind !== "deadline" || first.start === null || first.start > second.due) return null;
  return { ...bare(second), kind: "window", start: first.start };
}

function roundOf(dated: readonly PieceReading[], pieces: readonly Piece[]): CellReading | null {
  const round = dated.find(({ kind, due }) => kind === "recurring" && due === null);
  const step = dated.find((reading) => reading !== round);
  if (dated.length !== 2 || round === undefined || step === undefined || !isOneLine(pieces)) return null;
  if (step.kind === "start") return { ...bare(round), start: step.start };
  return step.kind === "deadline" && step === dated[0] ? { ...bare(round), due: step.due } : null;
}

const isOneLine = (pieces: readonly Piece[]): boolean => new Set(pieces.map(({ line }) => line)).size === 1;

function several(dated: readonly PieceReading[]): CellReading {
  let latest: PieceReading | null = null;
  for (const reading of dated) if (reading.due !== null && reading.due >= (latest?.due ?? "")) latest = reading;
  const repeat = dated.find(({ recurrence }) => recurrence !== null);
  const due: IsoDate | null = latest?.due ?? null;
  const precision = (latest ?? (dated[dated.length - 1] as PieceReading)).precision;
  return { kind: "multiple", due, start: null, precision, recurrence: repeat?.recurrence ?? null };
}
