import { tokenAt, type Token } from "../tokenise";
import type { ProgressStatus } from "../types";
import type { ProgressFacts } from "./facts";
import { BEFORE_HEAD } from "./headOf";
import type { PlacedSign } from "./progressSigns";
import { isPromise } from "./promises";
import { startOfSentence } from "./sentences";

type Tokens = readonly Token[];

/**
 * "All staff have been briefed. CLOSED", "The new officer started in May. Action complete.": the last sentence is the
 * verdict, where nothing before it is left or to come.
 */
export function verdictLast({ tokens, signs, has }: ProgressFacts): ProgressStatus | null {
  const last = signs[signs.length - 1];
  if (last === undefined || !last.signs.includes("complete") || !endsText(tokens, last.to)) return null;
  const isOwnSentence = isVerdictSentence(tokens, last) || isOfTheAction(tokens, last);
  if (!isOwnSentence && !followsDash(tokens, last)) return null;
  const isHeldBack = has("partly") || has("open") || has("not-started") || (has("first") && !isOwnSentence);
  return isHeldBack || signs.some((placed) => isPromise(tokens, placed)) ? null : "complete";
}

const endsText = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).kind === "end" || (tokenAt(tokens, at).text === "." && at + 1 === tokens.length);

/** A later sentence that holds nothing but the verdict and a label: "Action complete", "This is now done". */
function isVerdictSentence(tokens: Tokens, { from }: PlacedSign): boolean {
  const start = startOfSentence(tokens, from);
  return start > 0 && tokens.slice(start, from).every(({ text }) => BEFORE_HEAD.has(text));
}

/** "The site is live and this action is now complete". */
function isOfTheAction(tokens: Tokens, { from }: PlacedSign): boolean {
  let at = from - 1;
  while (at > from - 4 && AUXILIARY.has(tokenAt(tokens, at).text)) at -= 1;
  return (
    at < from - 1 &&
    ITSELF.has(tokenAt(tokens, at).text) &&
    ARTICLE.has(tokenAt(tokens, at - 1).text) &&
    tokenAt(tokens, at - 2).text !== "of"
  );
}

const AUXILIARY: ReadonlySet<string> = new Set(["is", "are", "has", "have", "been", "now", "was", "therefore"]);
const ITSELF: ReadonlySet<string> = new Set(["action", "actions", "task", "objective", "milestone", "project"]);
const ARTICLE: ReadonlySet<string> = new Set(["the", "this"]);

/** "Guide sent to all schools - done". */
const followsDash = (tokens: Tokens, { from }: PlacedSign): boolean =>
  tokenAt(tokens, from - 1).text === "-" && tokenAt(tokens, from - 2).kind === "word";
