import { tokenAt, type Token } from "../tokenise";
import { fitsStep, GAP, phrasesAt, type PhraseStep, type ProgressPhrase } from "./phraseTable";
import type { ProgressSign } from "./progressPhrases";
import type { PlacedSign } from "./progressSigns";

type Tokens = readonly Token[];

/** The longest phrase that begins at a token, with all that phrases of its length tell; null where none does. */
export function longestPhrase(tokens: Tokens, at: number): PlacedSign | null {
  const next = tokenAt(tokens, at + 1);
  const phrases = phrasesAt(tokenAt(tokens, at), next.text === "-" ? tokenAt(tokens, at + 2) : next);
  if (phrases === undefined) return null;
  let best: { length: number; to: number; signs: ProgressSign[] } | null = null;
  for (const phrase of phrases) {
    if (best !== null && phrase.length < best.length) break;
    const to = endOf(tokens, at, phrase);
    if (to === 0) continue;
    best ??= { length: phrase.length, to, signs: [] };
    best.signs.push(phrase.sign);
  }
  return best && { signs: best.signs, from: at, to: best.to };
}

function endOf(tokens: Tokens, at: number, { steps }: ProgressPhrase): number {
  let place = at + 1;
  for (let index = 1; index < steps.length; index += 1) {
    const step = steps[index] as PhraseStep;
    if (tokenAt(tokens, place).text === "-") place += 1;
    if (step === GAP) {
      index += 1;
      place = overGap(tokens, place, steps[index] as PhraseStep);
      if (place < 0) return 0;
    }
    if (!fitsStep(tokenAt(tokens, place), steps[index] as PhraseStep)) return 0;
    place += 1;
  }
  return place;
}

/** Where the word behind a gap stands; -1 where it does not follow within three words. */
function overGap(tokens: Tokens, from: number, step: PhraseStep): number {
  for (let at = from; at <= from + LONGEST_GAP; at += 1) {
    const token = tokenAt(tokens, at);
    if (fitsStep(token, step)) return at;
    if (token.kind !== "word" && token.kind !== "number") return -1;
  }
  return -1;
}

const LONGEST_GAP = 3;
