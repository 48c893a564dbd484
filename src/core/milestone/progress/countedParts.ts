import type { ProgressStatus } from "../types";
import type { ProgressFacts } from "./facts";
import { countOf, tokenAt, type Token } from "../tokenise";

type Tokens = readonly Token[];

/** "Completed by 85% of staff". */
export function isShare(tokens: Tokens, at: number): boolean {
  const isOf = /^(?:by|in|for|at)$/.test(tokenAt(tokens, at).text);
  return isOf && tokenAt(tokens, at + 1).value < 100 && tokenAt(tokens, at + 2).text === "%";
}

/** "in 3 of 5 districts", "4 of the 6 posts", "8 out of 10", "2,340 of 5,100"; "Phase 2 of the work" names it. */
export function countsPart(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const part = figureAt(tokens, at);
    if (part === null) continue;
    const of = tokenAt(tokens, part.to).text === "out" ? part.to + 1 : part.to;
    if (tokenAt(tokens, of).text === "of" && isPartOf(tokens, { part: part.value, at, whole: of + 1 })) return true;
  }
  return false;
}

interface CountedPart {
  readonly part: number;
  readonly at: number;
  readonly whole: number;
}

function isPartOf(tokens: Tokens, { part, at, whole }: CountedPart): boolean {
  const isThe = /^(?:the|our|these|those)$/.test(tokenAt(tokens, whole).text);
  const count = figureAt(tokens, isThe ? whole + 1 : whole);
  if (count !== null) return count.value > part;
  return isThe && tokenAt(tokens, at - 1).meaning?.isCounting !== true;
}

/** A figure of a count, thousands and all: 3, 340, 5,100. Years are none. */
function figureAt(tokens: Tokens, at: number): { value: number; to: number } | null {
  const first = tokenAt(tokens, at);
  if (first.kind !== "number" || first.digits > 3 || first.isOrdinal) return null;
  const rest = tokenAt(tokens, at + 2);
  const hasThousands = tokenAt(tokens, at + 1).text === "," && rest.digits === 3 && !rest.gap;
  return hasThousands ? { value: first.value * 1000 + rest.value, to: at + 3 } : { value: first.value, to: at + 1 };
}

/**
 * "28 complete", "only 3 completed", "2/3 done", "three completed": so many are, not said to be all. The figure must begin
 * the piece or follow a word of counting: "Phase 2 complete" and "Action 4 complete" name the work, "12 of 12" is all of it.
 */
export function isCounted(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= LONGEST_NAME; back += 1) {
    const figure = tokenAt(tokens, at - back);
    if (isCount(figure)) return isOfItself(tokens, at - back, back === 1);
    if (figure.kind !== "word") return false;
  }
  return false;
}

/** "52 parents completed", "9 day centres complete": words of what is counted. */
const LONGEST_NAME = 3;

const isCount = (figure: Token): boolean =>
  !figure.isOrdinal &&
  figure.text !== "a" &&
  ((figure.kind === "number" && figure.digits <= 3) || (countOf(figure) > 1 && figure.meaning?.isOrdinal !== true));

/** Whether a figure counts, where it does not name ("Action 4"), nor end a date or the whole of a share. */
function isOfItself(tokens: Tokens, at: number, isNext: boolean): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.text === "/") {
    const isFraction =
      tokenAt(tokens, at - 2).value < tokenAt(tokens, at).value && tokenAt(tokens, at - 3).text !== "/";
    return isNext && isFraction;
  }
  if (before.kind === "word") return BEFORE_COUNT.has(before.text);
  return before.kind !== "number" && (isNext || before.text !== ".");
}

const BEFORE_COUNT: ReadonlySet<string> = new Set(
  "but only first about approximately approx around circa c over further another just now so and with far some nearly almost".split(
    " ",
  ),
);

/** "0 of 12 complete", "0/8 done", "None of the audits have been completed": nothing is. */
export function noneYet({ tokens, signs }: ProgressFacts): ProgressStatus | null {
  const first = tokenAt(tokens, 0);
  const isNone =
    (first.text === "0" || first.text === "none" || first.text === "nil") &&
    /^(?:of|\/|out)$/.test(tokenAt(tokens, 1).text);
  return isNone && signs.some(({ signs: told }) => told.includes("complete")) ? "not-started" : null;
}
