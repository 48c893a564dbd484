import { tokenAt, type Token } from "../tokenise";
import { isMeant } from "./isMeant";
import { isWished } from "./isOfCompletion";
import { longestPhrase } from "./longestPhrase";
import type { ProgressSign } from "./progressPhrases";

type Tokens = readonly Token[];

/** What one phrase of a progress text tells, and where it stands. */
export interface PlacedSign {
  /** A phrase may tell two things: "ongoing" is doing, and continuing after "complete". */
  readonly signs: readonly ProgressSign[];
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Everything a progress text says of the state of the work, from left to right, the longest phrase at each word. */
export function readProgressSigns(tokens: Tokens): PlacedSign[] {
  const placed: PlacedSign[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = signAt(tokens, at);
    if (found !== null && isMeant(tokens, found))
      placed.push(isWish(tokens, found) ? { ...found, signs: OPEN } : found);
    at = found?.to ?? at + 1;
  }
  return placed;
}

/** A phrase of the table, or the tick that some plans write instead. */
function signAt(tokens: Tokens, at: number): PlacedSign | null {
  const { kind, text } = tokenAt(tokens, at);
  if (kind === "word" || kind === "number") return longestPhrase(tokens, at);
  return kind === "mark" && TICKS.has(text) ? { signs: ["complete"], from: at, to: at + 1 } : null;
}

const TICKS: ReadonlySet<string> = new Set(["✓", "✔", "☑", "√", "✅"]);

const OPEN: readonly ProgressSign[] = ["open"];

const isWish = (tokens: Tokens, { signs, from }: PlacedSign): boolean =>
  signs.includes("complete") && isWished(tokens, from);
