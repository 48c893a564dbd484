/**
 * What makes two ways of writing a lead alike: the same words in another order, only a title or small words more, a first
 * name beside its initial, the first letters of the other's words, or one slip of the keyboard.
 */
export type LeadLikeness = "same-words" | "initial" | "first-letters" | "typing-slip";

const SMALL_WORDS: ReadonlySet<string> = new Set([
  "and",
  "the",
  "of",
  "for",
  "to",
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "cllr",
  "councillor",
]);

/**
 * Whether two leads are probably one. It errs on the side of two: figures that differ (Year 12, Year 13) and short words
 * that differ make two.
 *
 * @param one and other: lower case, words between single spaces, no punctuation
 */
export function leadLikeness(one: string, other: string): LeadLikeness | null {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length === 0 || others.length === 0) return null;
  if ([...words].sort().join(" ") === [...others].sort().join(" ")) return "same-words";
  if (isInitialOf(words, others) || isInitialOf(others, words)) return "initial";
  if (isFirstLettersOf(words, others) || isFirstLettersOf(others, words)) return "first-letters";
  return isOneSlip(words, others) ? "typing-slip" : null;
}

function wordsOf(text: string): readonly string[] {
  return text.split(" ").filter((word) => word !== "" && !SMALL_WORDS.has(word));
}

/** `j smith` beside `jane smith`: two names, the same last one. */
function isInitialOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 2 || long.length !== 2 || short[1] !== long[1]) return false;
  const [initial = "", first = ""] = [short[0], long[0]];
  return initial.length === 1 && first.length > 1 && first.startsWith(initial);
}

const LEAST_LETTERS = 3;

/** `ehs` beside `early help service`. */
function isFirstLettersOf(short: readonly string[], long: readonly string[]): boolean {
  const [letters = ""] = short;
  return (
    short.length === 1 &&
    long.length === letters.length &&
    letters.length >= LEAST_LETTERS &&
    letters === long.map((word) => word.charAt(0)).join("")
  );
}

/** A slip in a word shorter than this makes another word more often than not. */
const LEAST_SLIP_LETTERS = 6;

/** All words the same but for one letter of one long word, its first letter the same and no figure in it. */
function isOneSlip(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? ""] as const],
  );
  const [pair] = differing;
  if (differing.length !== 1 || pair === undefined) return false;
  const [word, other] = pair;
  const isLong = Math.min(word.length, other.length) >= LEAST_SLIP_LETTERS;
  return isLong && word[0] === other[0] && !/\d/.test(word + other) && isOneEdit(word, other);
}

/** One letter more, less, changed, or two changed places. */
function isOneEdit(word: string, other: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === other[start]) start += 1;
  const [rest, otherRest] = [word.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
