import { tokenAt, type Token } from "../tokenise";
import type { ProgressStatus } from "../types";
import { countsPart, isCounted } from "./countedParts";
import type { ProgressFacts } from "./facts";
import { isPromise } from "./promises";

type Tokens = readonly Token[];

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Steps after which a thing of that kind is finished; drafting, agreeing, sending and training are steps on the way. */
const LAST_STEPS = wordSet(
  "installed ratified erected fitted repainted resurfaced demolished decommissioned refurbished",
);

/** What ends a sentence that says "all" at its head: "All 12 actions have been implemented". */
const OF_ALL = wordSet("implemented delivered addressed achieved met closed resolved done completed complete");

/** Signs beside which the last step of one thing says nothing of the rest. */
const HELD_BACK = ["partly", "open", "first", "more", "doing", "continuing", "not", "not-started"] as const;

/**
 * "Ramp installed August 2018", "Policy written, shared and ratified by governors": the last step of a thing ends the text,
 * with nothing left or to come, and nothing behind it but by whom and when.
 */
export function lastStep({ signs, tokens, has }: ProgressFacts): ProgressStatus | null {
  if (HELD_BACK.some(has) || countsPart(tokens, 0) || tokens.some(({ text }) => text === "%")) return null;
  if (signs.some((placed) => isPromise(tokens, placed))) return null;
  const isOfAll = tokenAt(tokens, 0).text === "all" && tokenAt(tokens, 1).text !== "but";
  const at = tokens.findIndex(({ text }) => LAST_STEPS.has(text) || (isOfAll && OF_ALL.has(text)));
  return at !== -1 && (isOfAll || !isCounted(tokens, at)) && isWhoAndWhen(tokens, at + 1) ? "complete" : null;
}

/** Words that may follow the last step; others only as the name of who took it. */
const BEHIND = wordSet("on in at by the of and commissioned tested operational working");
const LONGEST_NAME = 3;

function isWhoAndWhen(tokens: Tokens, from: number): boolean {
  let named = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const { kind, text, meaning } = tokenAt(tokens, at);
    if (text === ";" || kind === "line") return false;
    if (kind !== "word" || BEHIND.has(text) || meaning?.month !== undefined || meaning?.season !== undefined) continue;
    named += 1;
    const isAmount = tokenAt(tokens, at - 1).kind === "number";
    if (isAmount || named > LONGEST_NAME || tokenAt(tokens, from).text !== "by") return false;
  }
  return true;
}
