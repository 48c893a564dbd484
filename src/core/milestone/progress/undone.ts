import { tokenAt } from "../tokenise";
import type { ProgressStatus } from "../types";
import type { ProgressFacts } from "./facts";
import type { PlacedSign } from "./progressSigns";
import { endOfSentence } from "./sentences";
import { isTakenBack } from "./takenBack";

/** Words that say that it was so once. */
const ONCE: ReadonlySet<string> = new Set(["was", "were", "previously", "originally", "formerly", "had"]);
const TURNS: ReadonlySet<string> = new Set(["but", "however", "until", "although", "though"]);

/** "Was signed off but has been reopened", "Was complete until the merger", "Done; withdrawn since": what was done is open again. */
export function undone({ tokens, signs, has }: ProgressFacts): ProgressStatus | null {
  const last = signs[signs.length - 1];
  const done = signs.filter((placed) => placed.signs.includes("complete")).pop();
  const ends = done === undefined ? [] : [done.to, endOfSentence(tokens, done.to) + 1];
  if (ends.some((end) => isTakenBack(tokens, end))) return has("delayed") ? "delayed" : "in-progress";
  if (has("reopened")) return last?.signs.includes("complete") === true ? null : "in-progress";
  const first = signs.find((placed) => placed.signs.includes("complete") || isInPlace(tokens, placed));
  if (first === undefined || !isOfThePast(tokens.slice(0, first.from).map(({ text }) => text))) return null;
  const turn = tokens.findIndex(({ text }, at) => at >= first.to && TURNS.has(text));
  const isTurned = turn !== -1 && turn < endOfSentence(tokens, first.to) && tokenAt(tokens, turn + 1).text !== "late";
  return isTurned ? "in-progress" : null;
}

const isInPlace = (tokens: ProgressFacts["tokens"], { from, to }: PlacedSign): boolean =>
  tokenAt(tokens, from).text === "in" && tokenAt(tokens, to - 1).text === "place";

const isOfThePast = (before: readonly string[]): boolean => before.length < 5 && before.some((word) => ONCE.has(word));
