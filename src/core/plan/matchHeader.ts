import type { HeaderMeaning } from "./headerSynonyms";
import { HEADER_SYNONYMS } from "./headerSynonyms";

/** What a heading may mean and how surely by its words alone, 0-1. */
export type HeaderGuess = ReadonlyMap<HeaderMeaning, number>;

/** Longest heading that is looked at, in characters and in words; longer ones are sentences. */
const LONGEST_HEADING = 110;
const MOST_WORDS = 16;

/** A heading may carry a note in brackets ("RAG (Red: not started, ...)") that is not counted. */
export const LONGEST_WITH_NOTES = 400;

interface Phrase {
  readonly meaning: HeaderMeaning;
  readonly weight: number;
  readonly wholeOnly: boolean;
}

const NO_GUESS: HeaderGuess = new Map();

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = phraseTable();

function phraseTable(): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const { meaning, weight, within = "", whole = "" } of HEADER_SYNONYMS) {
    addPhrases(table, within, { meaning, weight, wholeOnly: false });
    addPhrases(table, whole, { meaning, weight, wholeOnly: true });
  }
  return table;
}

function addPhrases(table: Map<string, Phrase[]>, list: string, phrase: Phrase): void {
  for (const written of list.split(",")) {
    const words = written.trim();
    if (words === "") continue;
    const others = table.get(words);
    if (others === undefined) table.set(words, [phrase]);
    else others.push(phrase);
  }
}

const VOCABULARY: ReadonlySet<string> = new Set([...PHRASES.keys()].join(" ").split(" "));
const LONGEST_PHRASE = longestPhrase();

function longestPhrase(): number {
  let longest = 0;
  for (const words of PHRASES.keys()) longest = Math.max(longest, words.split(" ").length);
  return longest;
}

/** A heading's words, ready to be looked up: lower case, `&` as and, `%` as percent, no punctuation. */
export function headingWords(heading: string): readonly string[] {
  const plain = heading
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/%/g, " percent ")
    .replace(/['’]ll\b/g, " will")
    .replace(/['’]re\b/g, " are")
    .replace(/['’]ve\b/g, " have")
    .replace(/(?<=\b(?:who|what|where|when|how))['’]s\b/g, " is")
    .replace(/['’]s?\b/g, "")
    .replace(/[^\p{L}\p{N}£#]+/gu, " ")
    .trim();
  return plain === "" ? [] : plain.split(" ");
}

/**
 * A quick look whether a text may be a heading we know: its first or last word is one of the table's. Rows of data fail
 * it, so that the full look is taken at few rows.
 */
export function mayBeHeading(text: string): boolean {
  const first = text.search(/[^\p{L}%£#]/u);
  if (first < 0) return VOCABULARY.has(text.toLowerCase());
  if (first > 0 && VOCABULARY.has(text.slice(0, first).toLowerCase())) return true;
  const last = /(?<word>[\p{L}%£#]{1,24})[^\p{L}%£#]{0,3}$/u.exec(text.slice(-30))?.groups?.["word"];
  if (last !== undefined && VOCABULARY.has(last.toLowerCase())) return true;
  return text.includes("%") || (text.includes("(") && mayBeHeading(text.slice(0, text.indexOf("(")).trim()));
}

/** "Monitoring (who, how, when)" asks for a way of checking: its brackets tell it from "Monitoring", what was found. */
const CHECKED = /^\s*(?:monitoring|evaluation)\s*[([{](?:by\s+)?(?:who|how)/i;

/** What a heading may mean, by its words alone. Headings longer than a line or without a known word mean nothing. */
export function guessHeader(heading: string): HeaderGuess {
  if (heading === "" || heading.length > LONGEST_WITH_NOTES) return NO_GUESS;
  const bare = CHECKED.test(heading) ? heading : heading.replace(/[([{][^)\]}]*[)\]}]?/g, " ").trim();
  if (bare.length > LONGEST_HEADING) return NO_GUESS;
  const words = headingWords(bare === "" ? heading : bare);
  if (words.length === 0 || words.length > MOST_WORDS || !words.some((word) => VOCABULARY.has(word))) return NO_GUESS;
  const guess = guessWords(words);
  for (const part of slashedParts(bare)) {
    for (const [meaning, weight] of guessWords(part)) raise(guess, meaning, weight * SLASHED);
  }
  return guess;
}

/** A heading counts as recognised from this weight on. */
export const RECOGNISED = 0.55;

/** Whether one entry of a guess is sure enough to count. */
export function isRecognised([, weight]: readonly [HeaderMeaning, number]): boolean {
  return weight >= RECOGNISED;
}

/** "Owner / Deadline" is both, each a little less surely than if it stood alone. */
const SLASHED = 0.9;

function slashedParts(heading: string): readonly (readonly string[])[] {
  const parts = heading.split("/").map(headingWords);
  return parts.length === 2 && parts.every((words) => words.join("").length > 2) ? parts : [];
}

function guessWords(words: readonly string[]): Map<HeaderMeaning, number> {
  const whole = PHRASES.get(words.join(" "));
  const guess = new Map<HeaderMeaning, number>();
  for (const { meaning, weight } of whole ?? []) raise(guess, meaning, weight);
  if (whole !== undefined) return guess;
  for (const run of longestRuns(words)) addRun(guess, run, words.length);
  addOneMinded(guess, words);
  addQualifiedDay(guess, words);
  addQuestion(guess, words);
  addPast(guess, words);
  addNumberOf(guess, words);
  return guess;
}

/** "Action already taken", "What has already been done": news, not what is still to do. */
function addPast(guess: Map<HeaderMeaning, number>, words: readonly string[]): void {
  if (!words.includes("already") || !guess.delete("action")) return;
  raise(guess, "progress", PAST);
}

const PAST = 0.9;

const NUMBER_WORDS: ReadonlySet<string> = new Set("no nos number ref id code".split(" "));

/** "Measure no", "Scheme ref": the number of whatever the plan calls its lines; a telephone has one too. */
function addNumberOf(guess: Map<HeaderMeaning, number>, words: readonly string[]): void {
  const isNumber = words.length === 2 && NUMBER_WORDS.has(words[1] ?? "");
  if (isNumber && !guess.has("foreign") && !guess.has("other")) raise(guess, "ref", NUMBER_OF);
}

const NUMBER_OF = 0.72;

/** What a question asks for, by its first word and the words that follow somewhere; without the latter by the first alone. */
const QUESTIONS: readonly (readonly [first: string, later: string, meaning: HeaderMeaning])[] = [
  ["who", "", "lead"],
  ["when", "", "milestone"],
  ["what", "do doing done deliver happen change changing", "action"],
  ["how", "know tell measure measured success successful evidence", "outcome"],
  ["where", "now currently today", "progress"],
];

/** A question in words of the plan's own ("Who is going to make this happen?"), less surely than one we know. */
function addQuestion(guess: Map<HeaderMeaning, number>, words: readonly string[]): void {
  if (words.length < 2 || guess.has("partners")) return;
  for (const [first, later, meaning] of QUESTIONS) {
    if (words[0] !== first) continue;
    if (later === "" || later.split(" ").some((word) => words.includes(word))) raise(guess, meaning, QUESTION);
  }
}

const QUESTION = 0.7;

const DAY_WORDS: ReadonlySet<string> = new Set(
  "date dates day finish end completion deadline timescale timeline delivery due start commencement".split(" "),
);
const QUALIFIERS: ReadonlySet<string> = new Set(
  `baseline forecast revised original planned plan target expected estimated proposed anticipated agreed current new final
  latest projected scheduled intended initial approved amended extended`.split(/\s+/),
);

/**
 * "Forecast finish", "original completion date", "estimated or actual completion": a day, whatever its qualifiers;
 * "actual finish" alone tells what was done, and "year scheme introduced" when it began.
 */
function addQualifiedDay(guess: Map<HeaderMeaning, number>, words: readonly string[]): void {
  const meaning = qualifiedDay(words);
  if (meaning === null) return;
  guess.clear();
  raise(guess, meaning, QUALIFIED_DAY);
}

function qualifiedDay(words: readonly string[]): HeaderMeaning | null {
  if (STARTED_WORDS.has(words.at(-1) ?? "") && STARTED_WHEN.has(words[0] ?? "")) return "startDate";
  const first = words.findIndex((word) => !QUALIFIERS.has(word) && word !== "actual" && word !== "or");
  const others = first < 1 ? [] : words.slice(first);
  if (others.length === 0 || others.length > 2 || !others.every((word) => DAY_WORDS.has(word))) return null;
  if (others.includes("start") || others.includes("commencement")) return "startDate";
  return words.slice(0, first).every((word) => word === "actual") ? "progress" : "milestone";
}

const STARTED_WHEN: ReadonlySet<string> = new Set(["year", "date", "month"]);
const STARTED_WORDS: ReadonlySet<string> = new Set(["introduced", "started", "commenced", "began", "begun"]);

/** Below a plain "Target date", so that of both the plain one is chosen. */
const QUALIFIED_DAY = 0.76;

const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "for", "the", "by", "to", "and", "or", "in", "a", "s", "its"]);

/** "Completion target": words that each alone would mean the same mean it together. */
function addOneMinded(guess: Map<HeaderMeaning, number>, words: readonly string[]): void {
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const [first = "", ...others] = telling;
  if (others.length === 0 || others.length > 2) return;
  for (const { meaning, weight } of PHRASES.get(first) ?? []) {
    const weights = others.map((word) => PHRASES.get(word)?.find((phrase) => phrase.meaning === meaning)?.weight ?? 0);
    const least = Math.min(weight, ...weights);
    if (least > 0) raise(guess, meaning, least * SLASHED);
  }
}

interface Run {
  readonly first: number;
  readonly length: number;
  readonly phrases: readonly Phrase[];
}

/** The known phrases in a heading, without those that lie inside a longer one ("action" in "action owner"). */
function longestRuns(words: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < words.length; first++) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - first); length > 0; length--) {
      const phrases = PHRASES.get(words.slice(first, first + length).join(" "))?.filter((phrase) => !phrase.wholeOnly);
      if (phrases === undefined || phrases.length === 0) continue;
      const inside = runs.some((run) => run.first <= first && run.first + run.length >= first + length);
      if (!inside) runs.push({ first, length, phrases });
      break;
    }
  }
  return runs;
}

/**
 * A phrase counts for more the more of the heading it is; where several stand in one heading, the last names the
 * thing ("Action owner", "Priority action") and the others qualify it, so that those count less.
 */
function addRun(guess: Map<HeaderMeaning, number>, run: Run, wordCount: number): void {
  const share = run.length / wordCount;
  const isLast = run.first + run.length === wordCount;
  const isFirst = run.first === 0;
  const place = isLast ? 0.95 : isFirst ? 0.85 : 0.75;
  for (const { meaning, weight } of run.phrases) {
    raise(guess, meaning, weight * place * (0.62 + 0.38 * share));
  }
}

function raise(guess: Map<HeaderMeaning, number>, meaning: HeaderMeaning, weight: number): void {
  guess.set(meaning, Math.max(weight, guess.get(meaning) ?? 0));
}

/** A matcher that remembers what it has seen: the same heading or short cell stands in a sheet many times. */
export function createHeaderMatcher(): (heading: string) => HeaderGuess {
  const seen = new Map<string, HeaderGuess>();
  return (heading) => {
    if (heading.length > LONGEST_WITH_NOTES) return NO_GUESS;
    const known = seen.get(heading);
    if (known !== undefined) return known;
    const guess = guessHeader(heading);
    seen.set(heading, guess);
    return guess;
  };
}
