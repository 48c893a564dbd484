import type { PieceReading } from "./pieceReading";
import type { Piece } from "./pieces";
import type { ResolvedYear } from "./resolveYear";
import { hasSign, SIGN } from "./signMask";
import type { Assumption } from "./types";

/** What the text does not say and we supplied, each once. */
export function assumptionsOf(
  pieces: readonly Piece[],
  years: readonly (readonly ResolvedYear[])[],
  readings: readonly PieceReading[],
): readonly Assumption[] {
  let assumed: readonly Assumption[] = NONE;
  for (let index = 0; index < pieces.length; index += 1) {
    const { dates, mask } = pieces[index] as Piece;
    const { due, start } = readings[index] as PieceReading;
    if (dates.length === 0 && hasSign(mask, SIGN.ditto)) assumed = withOne(assumed, "ditto");
    for (let place = 0; place < dates.length; place += 1) {
      const own = (dates[place] as Piece["dates"][number]).date.assumed;
      for (let at = 0; at < own.length; at += 1) {
        const assumption = own[at] as Assumption;
        if (assumption !== "day" || due !== null) assumed = withOne(assumed, assumption);
      }
    }
    const hasDay = due !== null || start !== null;
    if (hasDay && (years[index] as readonly ResolvedYear[]).some(isSupplied)) assumed = withOne(assumed, "year");
  }
  return assumed;
}

const NONE: readonly never[] = [];

const isSupplied = ({ source }: ResolvedYear): boolean => source === "plan" || source === "cell" || source === "list";

const withOne = (assumed: readonly Assumption[], assumption: Assumption): readonly Assumption[] =>
  assumed.length === 0 ? [assumption] : assumed.includes(assumption) ? assumed : [...assumed, assumption];
