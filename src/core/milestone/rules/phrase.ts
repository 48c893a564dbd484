import type { Found } from "../found";
import type { Rule } from "../scan";
import type { Phrase } from "../phrases";
import { repeatFound, signFound } from "../plainFound";
import { tokenAt, type Token } from "../tokenise";

/** The longest phrase of the table that stands at a token: a sign, or how often something comes round. */
export const phrase: Rule = ({ tokens }, at): Found | null => {
  const phrases = tokenAt(tokens, at).meaning?.phrases;
  if (phrases === undefined) return null;
  const candidates = phrases.bySecond.get(secondWord(tokens, at));
  if (candidates !== undefined) {
    for (const candidate of candidates) {
      const to = endOf(tokens, at, candidate);
      if (to !== 0) return found(candidate, at, to);
    }
  }
  return phrases.alone === null ? null : found(phrases.alone, at, at + 1);
};

/** The word or mark after a token, over a hyphen or the stop of an abbreviation: "on-going", "w.e.f." */
function secondWord(tokens: readonly Token[], at: number): string {
  const next = tokenAt(tokens, at + 1);
  return (next.text === "-" || next.text === ".") && !next.gap ? tokenAt(tokens, at + 2).text : next.text;
}

function found({ sign, period }: Phrase, from: number, to: number): Found {
  if (sign !== null) return signFound({ from, to }, sign);
  const precision = period === "term" || period === "half-term" ? "term" : null;
  return repeatFound({ from, to }, period, precision);
}

/** Where the phrase ends, 0 where it does not stand there. A hyphen between its words makes no difference. */
function endOf(tokens: readonly Token[], at: number, { words }: Phrase): number {
  let place = at + 1;
  for (let index = 1; index < words.length; index += 1) {
    const token = tokenAt(tokens, place);
    const isSkipped = (token.text === "-" || token.text === ".") && words[index] !== token.text && !token.gap;
    if (isSkipped) place += 1;
    if (tokenAt(tokens, place).text !== words[index]) return 0;
    place += 1;
  }
  const isAbbreviation = tokenAt(tokens, place - 1).text.length === 1 && tokenAt(tokens, place).text === ".";
  return isAbbreviation && place - at > 2 ? place + 1 : place;
}
