import { countOf, type Token } from "../tokenise";
import { WORDS } from "../words";
import { PROGRESS_FAMILIES } from "./progressFamilies";
import { PROGRESS_PHRASES, type ProgressSign } from "./progressPhrases";

/** What one place of a phrase may hold: any of these words, a {@link NUMBER}, or a {@link UNIT}; or a {@link GAP}. */
export type PhraseStep = readonly string[];

/** One phrase with what it tells. */
export interface ProgressPhrase {
  readonly steps: readonly PhraseStep[];
  readonly sign: ProgressSign;
  /** How many words it holds; those of a gap do not count. */
  readonly length: number;
}

/** Up to three words that do not matter. */
export const GAP: PhraseStep = [".."];
/** A figure, or a word that counts: 6, six. */
export const NUMBER: PhraseStep = ["#"];
/** A unit of time: weeks, month. */
export const UNIT: PhraseStep = ["@"];

const SPECIAL: ReadonlyMap<string, PhraseStep> = new Map([GAP, NUMBER, UNIT].map((step) => [step[0] as string, step]));

/** Whether a token may stand at a place of a phrase. */
export function fitsStep(token: Token, step: PhraseStep): boolean {
  if (step === NUMBER) return token.kind === "number" || countOf(token) > 0;
  if (step === UNIT) return token.meaning?.unit !== undefined;
  return step.length === 1 ? step[0] === token.text : step.includes(token.text);
}

/** The phrases that may begin with a token before another, longest first. */
export function phrasesAt(token: Token, next: Token): readonly ProgressPhrase[] | undefined {
  const own = phrasesOf(token.text) ?? (fitsStep(token, NUMBER) ? phrasesOf(NUMBER[0] as string) : undefined);
  return own?.bySecond.get(next.text) ?? own?.others;
}

/** Words that turn what follows; the second kind are followed by 't. */
const TURNING: PhraseStep = "not never nor cannot hasnt havent isnt wasnt arent didnt wont doesnt couldnt".split(" ");
const CONTRACTED: PhraseStep = "hasn haven hadn isn wasn aren weren didn don doesn won can couldn".split(" ");

/** Every way of writing a family: "!" is any word that turns, and what ends in "?" may be left out. */
function writings(family: string): PhraseStep[][] {
  let all: PhraseStep[][] = [[]];
  for (const word of family.trim().split(" ")) {
    const more = word === "!" ? [[TURNING], [CONTRACTED, ["'"], ["t"]]] : [[stepOf(word)]];
    const grown = all.flatMap((steps) => more.map((step) => [...steps, ...step]));
    all = word.endsWith("?") ? [...grown, ...all] : grown;
  }
  return all;
}

const stepOf = (word: string): PhraseStep =>
  word === "/" ? [word] : (SPECIAL.get(word) ?? (word.endsWith("?") ? word.slice(0, -1) : word).split("/"));

const plainSteps = (phrase: string): PhraseStep[] =>
  phrase
    .trim()
    .replaceAll("'", " ' ")
    .split(" ")
    .map((word) => [word]);

/** The phrases of one first word, longest first; of the same length, in the order of the tables. */
interface PhrasesOfWord {
  /** Those that may go on with a word. */
  readonly bySecond: ReadonlyMap<string, readonly ProgressPhrase[]>;
  /** Those that may go on with any other. */
  readonly others: readonly ProgressPhrase[];
}

const PHRASES: ReadonlyMap<string, readonly ProgressPhrase[]> = byFirstWord();
/** Told apart by their second words when a text first holds their first: a plan's texts hold few of them. */
const TOLD_APART = new Map<string, PhrasesOfWord>();

function phrasesOf(first: string): PhrasesOfWord | undefined {
  const known = TOLD_APART.get(first);
  if (known !== undefined) return known;
  const phrases = PHRASES.get(first);
  if (phrases === undefined) return undefined;
  const apart = bySecondWord([...phrases].sort((a, b) => b.length - a.length));
  TOLD_APART.set(first, apart);
  return apart;
}

function bySecondWord(phrases: readonly ProgressPhrase[]): PhrasesOfWord {
  const isOpen = ({ steps: [, second] }: ProgressPhrase): boolean =>
    second === undefined || second === GAP || second === NUMBER || second === UNIT;
  const seconds = new Set(phrases.flatMap((phrase) => (isOpen(phrase) ? [] : (phrase.steps[1] as PhraseStep))));
  const goingOn = (word: string): ProgressPhrase[] =>
    phrases.filter((phrase) => isOpen(phrase) || (phrase.steps[1] as PhraseStep).includes(word));
  return {
    bySecond: new Map([...seconds].map((word) => [word, goingOn(word)])),
    others: phrases.filter(isOpen),
  };
}

function byFirstWord(): Map<string, ProgressPhrase[]> {
  const phrases = new Map<string, ProgressPhrase[]>();
  const add = (steps: readonly PhraseStep[], sign: string): void => {
    const phrase = { steps, sign: sign as ProgressSign, length: steps.filter((step) => step !== GAP).length };
    for (const first of steps[0] as PhraseStep) {
      const others = phrases.get(first);
      if (others === undefined) phrases.set(first, [phrase]);
      else others.push(phrase);
    }
  };
  for (const [sign, list] of Object.entries(PROGRESS_PHRASES)) {
    for (const phrase of list.split(",")) add(plainSteps(phrase), sign);
  }
  for (const [sign, families] of Object.entries(PROGRESS_FAMILIES)) {
    for (const family of families.flatMap(writings)) add(family, sign);
  }
  const counting = phrases.get(NUMBER[0] as string) ?? [];
  for (const [first, list] of phrases) if ((WORDS.get(first)?.count ?? 0) > 0) list.push(...counting);
  return phrases;
}

/** The second words of phrases that begin with "to" and look ahead: to start, to launch. */
export const VERBS_AHEAD: ReadonlySet<string> = new Set(
  [...(phrasesOf("to")?.bySecond ?? [])]
    .filter(([, phrases]) => phrases.some(({ steps, sign }) => steps.length > 1 && sign !== "partly"))
    .map(([second]) => second),
);
