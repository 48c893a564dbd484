import type { RatingWords } from "./looksInUse";
import { worseStatus } from "./status";
import type { Status } from "./types";

/** What people type or draw for a rating, in lower case. Single letters count only when they stand alone. */
const WORDS: Readonly<Record<Status, readonly string[]>> = {
  complete: [
    "blue",
    "b",
    "c",
    "complete",
    "completed",
    "closed",
    "done",
    "achieved",
    "delivered",
    "black",
    "🔵",
    "✔",
    "✅",
    "✓",
    "☑",
  ],
  red: ["red", "r", "overdue", "off track", "off target", "behind schedule", "missed", "failed", "🔴", "🟥", "✖", "❌"],
  amber: [
    "amber",
    "a",
    "yellow",
    "y",
    "orange",
    "at risk",
    "delayed",
    "slipping",
    "some concerns",
    "🟠",
    "🟡",
    "🟧",
    "🟨",
    "⚠",
  ],
  green: ["green", "g", "on track", "on target", "on schedule", "🟢", "🟩"],
  grey: [
    "grey",
    "gray",
    "not started",
    "not yet started",
    "not due",
    "not yet due",
    "on hold",
    "not rated",
    "⚪",
    "⬜",
  ],
};

const STATUS_OF_WORD: ReadonlyMap<string, Status> = new Map(
  (Object.keys(WORDS) as Status[]).flatMap((status) => WORDS[status].map((word) => [word, status] as const)),
);

/** Two ratings in one cell, as "Amber/Green" or "A-G": the worse one is taken. */
const BETWEEN_RATINGS = /\s*[/&|+,;→>-]+\s*|\s+to\s+/u;

/** Variation selectors make a symbol colourful; they say nothing of its meaning. */
const DECORATION = /[\uFE0E\uFE0F]|^[\s("'[]+|[\s)"'\].:!*]+$/gu;

/**
 * What a typed rating means, or null where it is none that we know.
 *
 * Reads words, letters and coloured symbols, alone, doubled ("Amber/Green": the worse counts) or followed by
 * an explanation after a dash or colon ("Red - awaiting funding").
 *
 * @param own words for ratings of the workbook's own, which outrank those that everybody uses
 * @example parseStatedRag("BRAG: G") // null: a heading, not a rating
 * @example parseStatedRag("Amber / Green") // "amber"
 */
export function parseStatedRag(text: string, own: RatingWords = NO_WORDS): Status | null {
  const trimmed = text.replace(/\s+/g, " ").trim().toLowerCase();
  const named = own.get(trimmed);
  if (named !== undefined) return named;
  const plain = trimmed.replace(DECORATION, "").trim();
  if (plain.length > LONGEST_CHARS) return null;
  const statusOf = (word: string): Status | undefined => own.get(word) ?? STATUS_OF_WORD.get(word);
  const whole = statusOf(plain);
  if (whole !== undefined) return whole;
  const pieces = plain.split(BETWEEN_RATINGS).map(statusOf);
  if (pieces.every((piece) => piece !== undefined)) return pieces.reduce(worseStatus);
  return ratingBeforeAnExplanation(plain, statusOf);
}

/** A longer text is a comment, whatever it begins with. */
const LONGEST_CHARS = 200;

const NO_WORDS: RatingWords = new Map();

const EXPLAINED = /^(?<rating>[^\s:–—-]+(?: [^\s:–—-]+)?)(?: ?[:–—]| -|- )/u;

function ratingBeforeAnExplanation(plain: string, statusOf: (word: string) => Status | undefined): Status | null {
  const rating = EXPLAINED.exec(plain)?.groups?.["rating"];
  return rating === undefined || rating.length === 1 ? null : (statusOf(rating) ?? null);
}
