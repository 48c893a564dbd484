import type { Found, RepeatFound, SpanFound } from "./found";
import type { Piece } from "./pieces";
import { undatedReading, type PieceReading } from "./pieceReading";
import type { Scan } from "./scan";
import { hasSign, SIGN } from "./signMask";
import { tokenAt } from "./tokenise";

/** The first thing that comes round in a piece. */
export function repeatOf(founds: readonly Found[]): RepeatFound | null {
  for (const found of founds) if (found.type === "repeat") return found;
  return null;
}

function spanOf(founds: readonly Found[]): SpanFound | null {
  for (const found of founds) if (found.type === "span") return found;
  return null;
}

/**
 * A piece without a date. Order: what is still to be agreed, what comes round, what has no end, what is only vague, what
 * waits for something; then nothing.
 */
export function readUndated(scan: Scan, { founds, mask }: Piece): PieceReading {
  if (founds.length === 0) return undatedReading("none");
  const span = spanOf(founds);
  const repeat = repeatOf(founds);
  if (hasSign(mask, SIGN.tbc)) return undatedReading("tbc", span?.period, span?.precision);
  if (repeat !== null) return undatedReading("recurring", repeat.period, repeat.precision);
  if (hasSign(mask, SIGN.ongoing)) return undatedReading("ongoing");
  if (goesOn(scan, founds) && !hasSign(mask, SIGN.vague)) return undatedReading("ongoing");
  if (hasSign(mask, SIGN.vague) && !isEventFirst(founds) && !isOnlyNamed(scan, founds)) return undatedReading("vague");
  if (span !== null) return undatedReading("event", span.period, span.precision);
  if (hasSign(mask, SIGN.event) || waitsFor(scan, founds)) return undatedReading("event");
  return undatedReading("none");
}

/** "NHS Long Term Plan", "long term conditions": the term names something else. */
function isOnlyNamed({ tokens }: Scan, founds: readonly Found[]): boolean {
  return founds.every((found) => {
    if (found.type !== "sign" || found.sign !== "vague") return true;
    const after = tokenAt(tokens, found.to);
    return tokenAt(tokens, found.to - 1).text === "term" && after.kind === "word" && !AFTER_TERM.has(after.text);
  });
}

/** Words that may follow "long term" where it is the time meant. */
const AFTER_TERM: ReadonlySet<string> = new Set(
  (
    "and or to with by but goal goals action actions aim aims objective objectives ambition target targets priority priorities project projects work " +
    "outcome outcomes timescale timeframe basis subject depending dependent as when once"
  ).split(" "),
);

/** Of "when required, regularly" and "as soon as possible when needed", what is said first counts. */
function isEventFirst(founds: readonly Found[]): boolean {
  for (const found of founds) {
    if (found.type !== "sign") continue;
    if (found.sign === "event") return true;
    if (found.sign === "vague") return false;
  }
  return false;
}

/** "throughout", "in place and ongoing": no end is named. */
function goesOn({ tokens }: Scan, founds: readonly Found[]): boolean {
  return founds.some((found) => {
    if (found.type !== "sign") return false;
    const word = tokenAt(tokens, found.from).text;
    return (
      (found.sign === "throughout" && (word === "throughout" || word === "for")) ||
      (found.sign === "onwards" && word === "and")
    );
  });
}

/** "after the review", "prior to launch": a lead-in without a date. "Post" alone is a job. */
function waitsFor({ tokens }: Scan, founds: readonly Found[]): boolean {
  return founds.some((found) => {
    if (found.type !== "sign" || (found.sign !== "before" && found.sign !== "after")) return false;
    return tokenAt(tokens, found.from).text !== "post";
  });
}
