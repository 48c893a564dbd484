import { tokenAt, type Token } from "../tokenise";
import type { ProgressStatus } from "../types";
import { countsPart, isCounted } from "./countedParts";
import type { ProgressFacts } from "./facts";
import type { PlacedSign } from "./progressSigns";
import { isPromise } from "./promises";

type Tokens = readonly Token[];

/** "Delayed by recruitment, now complete": the last word counts where it says now. */
export function nowComplete({ tokens, signs }: ProgressFacts): ProgressStatus | null {
  const last = signs[signs.length - 1];
  if (last === undefined || !last.signs.includes("complete")) return null;
  if (tokenAt(tokens, last.from - 1).text !== "now" && !isAfterAll(tokens, signs, last)) return null;
  return countsPart(tokens, 0) ? "in-progress" : "complete";
}

/** "Target was March but the work finished in May": the word after "but" ends the text, with no other sign between. */
function isAfterAll(tokens: Tokens, signs: readonly PlacedSign[], { from, to }: PlacedSign): boolean {
  const but = tokens.findIndex(({ text }) => text === "but" || text === "however");
  const isFree = signs.every((placed) => placed.from <= but || placed.from >= from);
  return but !== -1 && but < from && isFree && !isCounted(tokens, from) && isWhenOnly(tokens, to);
}

/** Nothing but a date behind. */
const isWhenOnly = (tokens: Tokens, from: number): boolean =>
  from < tokens.length &&
  tokens
    .slice(from)
    .every(
      ({ kind, text, meaning }) => kind === "number" || text === "." || text === "in" || meaning?.month !== undefined,
    );

/** A text of so few words is about one thing: "KPI achieved". */
const SHORT_TEXT = 3;

/** Words that say complete wherever they stand; "achieved", "closed" and "done" only at the head. */
const COMPLETE_ANYWHERE: ReadonlySet<string> = new Set(
  "complete completed completion finished fully signed all in target objective objectives implemented delivered met concluded compleated completd successfully now".split(
    " ",
  ),
);
const AFTER_COMPLETE: ReadonlySet<string> = new Set(
  "in on by and at with as to within during ahead before since across over throughout last early late".split(" "),
);

/** What ends "completed for all": whatever is named behind it, it is the whole of it. */
const OF_ALL: ReadonlySet<string> = new Set(["all", "both", "every", "each"]);

/** "We have completed this action": the whole of it, where "completed the interviews" is a step. */
const isTheAction = (tokens: Tokens, at: number): boolean =>
  /^(?:this|the)$/.test(tokenAt(tokens, at).text) &&
  /^(?:action|actions|task|tasks|work|objective|milestone|project)$/.test(tokenAt(tokens, at + 1).text) &&
  tokenAt(tokens, at + 2).kind !== "word";

/** What follows "completed" and takes nothing from it: the action itself, or "for all schools". */
const isWhole = (tokens: Tokens, at: number): boolean =>
  isTheAction(tokens, at) ||
  (tokenAt(tokens, at).text === "for" && /^(?:all|every|both)$/.test(tokenAt(tokens, at + 1).text));

/** "Audit completed", "training is complete": where nothing in the text is first, left, going on or still to come. */
export function completeLater({ tokens, signs, has }: ProgressFacts): ProgressStatus | null {
  const isSaid = signs.some((placed) => {
    const after = tokenAt(tokens, placed.to);
    if (isCounted(tokens, placed.from)) return false;
    const isEnded =
      OF_ALL.has(tokenAt(tokens, placed.to - 1).text) ||
      after.kind !== "word" ||
      AFTER_COMPLETE.has(after.text) ||
      isWhole(tokens, placed.to);
    const isShort = after.kind === "end" && placed.to <= SHORT_TEXT;
    const { text } = tokenAt(tokens, placed.from);
    return placed.signs.includes("complete") && (isShort || COMPLETE_ANYWHERE.has(text)) && isEnded;
  });
  if (!isSaid || countsPart(tokens, 0) || tokens.some(({ text }) => text === "%")) return null;
  const isHeldBack = (["partly", "open", "first", "more", "doing", "continuing", "not"] as const).some(has);
  const isToCome = signs.some((placed) => isPromise(tokens, placed));
  return isHeldBack || isToCome ? null : "complete";
}
