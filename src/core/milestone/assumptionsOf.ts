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
): Assumption[] {
  const assumed: Assumption[] = [];
  const add = (assumption: Assumption): void => {
    if (!assumed.includes(assumption)) assumed.push(assumption);
  };
  for (let index = 0; index < pieces.length; index += 1) {
    const { dates, mask } = pieces[index] as Piece;
    const { due, start } = readings[index] as PieceReading;
    const hasDue = due !== null;
    const hasDay = hasDue || start !== null;
    if (dates.length === 0 && hasSign(mask, SIGN.ditto)) add("ditto");
    for (const { date } of dates) {
      for (const assumption of date.assumed) if (assumption !== "day" || hasDue) add(assumption);
    }
    const sources = years[index] as readonly ResolvedYear[];
    if (hasDay && sources.some(({ source }) => source === "plan" || source === "cell" || source === "list"))
      add("year");
  }
  return assumed;
}
