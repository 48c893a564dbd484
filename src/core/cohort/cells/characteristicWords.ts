import { CHARACTERISTICS, characteristicBit } from "./characteristics";
import { HEADING_WORDINGS, wordsOfHeading } from "../columns/headingWordings";

/** The characteristics' own names however they are punctuated, the longest first: one stands inside another. */
const NAMES = [...CHARACTERISTICS]
  .sort((a, b) => b.name.length - a.name.length)
  .map(({ code, name }) => ({
    says: new RegExp(
      `(?<!\\b(?:no|not|non|without)[ -])\\b${wordsOfHeading(name).replaceAll(" ", "[^a-z0-9;]{1,4}")}\\b`,
      "gi",
    ),
    bit: characteristicBit(code),
  }));

/** Other words for them, as the headings of flags say them too; the narrower above the wider. */
const WORDINGS = HEADING_WORDINGS.filter(({ field }) => field.startsWith("flag"));

/** What stands between two of them in one cell. */
const BETWEEN = /[;,|\n+•/&]|\band\b/i;

/** What says that somebody has none. */
const NEGATED = /^(?:no|not|non|none|never|without)\b/;

/** The bits of the characteristics that a cell names, one or several ("Looked after; young carer"); 0 where we know none. */
export function bitsFromWords(text: string): number {
  let [rest, bits] = [text, 0];
  for (const { says, bit } of NAMES) {
    const without = rest.replace(says, ";");
    if (without !== rest) bits |= bit;
    rest = without;
  }
  return rest.split(BETWEEN).reduce((sum, part) => sum | bitOf(wordsOfHeading(part)), bits);
}

function bitOf(words: string): number {
  if (words === "" || NEGATED.test(words)) return 0;
  const wording = WORDINGS.find(({ says, unless }) => says.test(words) && unless?.test(words) !== true);
  return wording === undefined ? 0 : characteristicBit(wording.field.slice("flag".length));
}
