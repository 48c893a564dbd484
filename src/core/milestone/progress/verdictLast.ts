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
  if (last === undefined || !last.signs.includes("complete") || !isBehind(tokens, last.to)) return null;
  const isOwnSentence = isVerdictSentence(tokens, last) || isOfTheAction(tokens, last);
  if (!isOwnSentence && !followsDash(tokens, last)) return null;
  const isLeft = signs.some((placed) => placed.signs.includes("open") && !isForClosure(tokens, placed));
  const isHeldBack = has("partly") || isLeft || has("not-started") || (has("first") && !isOwnSentence);
  return isHeldBack || signs.some((placed) => isPromise(tokens, placed)) ? null : "complete";
}

/** Whether nothing follows but when and where: "CLOSED 14/9/17", "Complete (SLT, 3 May)", "Closed at SLT". */
function isBehind(tokens: Tokens, from: number): boolean {
  const bracket = tokens.findIndex(({ text }, at) => at >= from && text === "(");
  const end = bracket === -1 ? tokens.length : bracket;
  const isClosed =
    bracket === -1 || tokens.slice(bracket).findIndex(({ text }) => text === ")") >= tokens.length - bracket - 2;
  return isClosed && tokens.slice(from, end).every(isWhenOrWhere);
}

function isWhenOrWhere({ kind, text, meaning, isShouted }: Token): boolean {
  if (kind === "word") return isShouted || meaning?.month !== undefined || WHEN_WHERE.has(text);
  return kind === "number" || (kind === "mark" && text !== "%" && text !== "?");
}

const WHEN_WHERE: ReadonlySet<string> = new Set(["on", "in", "at", "early", "late", "end", "of"]);

/** "Agreed for closure": the step before the verdict. */
const isForClosure = (tokens: Tokens, { to }: PlacedSign): boolean => tokenAt(tokens, to - 1).text === "closure";

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
