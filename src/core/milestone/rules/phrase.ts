import type { Found } from "../found";
import type { Rule } from "../scan";
import type { Phrase } from "../phrases";
import { tokenAt, type Token } from "../tokenise";

/** The longest phrase of the table that stands at a token: a sign, or how often something comes round. */
export const phrase: Rule = ({ tokens }, at): Found | null => {
  const phrases = tokenAt(tokens, at).meaning?.phrases;
  if (phrases === undefined) return null;
  for (const candidate of phrases) {
    const to = endOf(tokens, at, candidate);
    if (to === 0) continue;
    if (candidate.period !== null) {
      const precision = candidate.period === "term" || candidate.period === "half-term" ? "term" : null;
      return { type: "repeat", from: at, to, period: candidate.period, precision };
    }
    if (candidate.sign !== null) return { type: "sign", from: at, to, sign: candidate.sign };
  }
  return null;
};

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
