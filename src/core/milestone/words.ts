import type { Season } from "../dates/seasons";
import { PHRASES, type Phrase } from "./phrases";

/** Which readers a word may begin; others are never tried at it. */
export type Beginning =
  | "month"
  | "weekday"
  | "season"
  | "feast"
  | "new"
  | "edge"
  | "week"
  | "count"
  | "quarter"
  | "year"
  | "fiscal"
  | "term"
  | "half"
  | "each"
  | "relative"
  | "monthNumber"
  | "plan"
  | "span"
  | "as";

/** What the readers know of a word. */
export interface WordMeaning {
  readonly begins?: Beginning;
  /** 1-12 */
  readonly month?: number;
  /** 1 Monday to 7 Sunday */
  readonly weekday?: number;
  readonly season?: Season;
  /** Number words and ordinals: two, second, twice are 2. */
  readonly count?: number;
  readonly isOrdinal?: boolean;
  /** Unit of time as in ISO 8601, or `term`, `half-term`, `quarter`. */
  readonly unit?: string;
  /** It speaks of schools, so that 2015/16 is an academic year. */
  readonly isAcademic?: boolean;
  /** A figure after it counts something: Phase 2, Post 16, Section 47. */
  readonly isCounting?: boolean;
  /** It may stand between a lead-in and its date: the, of, around. */
  readonly isFiller?: boolean;
  readonly phrases?: PhrasesOfWord;
}

/** The phrases that begin with a word: by their second word, longest first, and the word alone. */
export interface PhrasesOfWord {
  readonly alone: Phrase | null;
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
}

type Mutable = { -readonly [Key in keyof WordMeaning]: WordMeaning[Key] };

const MONTHS = [
  "january jan janurary janaury jaunary",
  "february feb febuary feburary febraury",
  "march mar marh",
  "april apr aprl apirl",
  "may",
  "june jun",
  "july jul",
  "august aug augst agust",
  "september sept sep setpember septmber septembre septemeber",
  "october oct ocotber octber octobre",
  "november nov novemeber novmber novemebr",
  "december dec decemeber decmber decemebr",
];
const WEEKDAYS = [
  "monday mon",
  "tuesday tue tues",
  "wednesday wed weds",
  "thursday thu thur thurs",
  "friday fri",
  "saturday sat",
  "sunday sun",
];
const COUNTS = [
  "one once a",
  "two twice",
  "three thrice",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];
const UNITS: Readonly<Record<string, string>> = {
  D: "day days",
  H: "hour hours hr hrs",
  F: "fortnight fortnights",
  W: "week weeks wk wks weekly",
  M: "month months mth mths monthly mthly mnthly",
  Y: "year years yr yrs annum yearly",
  Q: "quarter quarters qtr qtrs quarterly",
  T: "term terms termly",
};
const BEGINNINGS: Readonly<Record<Beginning, string>> = {
  month: "",
  weekday: "",
  season: "spring summer autumn winter",
  feast: "easter christmas xmas whitsun whit",
  new: "new",
  edge: "early mid middle late end close beginning start latter",
  week: "w week wc wk we wb",
  count: "last final",
  quarter: "q quarter quarters qtr qtrs qu",
  year: "year years yr yrs y yearend",
  fiscal: "fy ay fye cy financial academic fiscal school municipal council calendar",
  term: "term terms t",
  half: "half h",
  each: "each every per alternate",
  relative: "this next current coming following previous",
  monthNumber: "month months",
  plan: "plan life lifetime strategy programme project",
  span: "within over",
  as: "as",
};
/** Schools' short forms of their terms, and the old names of them. */
const SHORT_SEASONS = {
  aut: "autumn",
  spr: "spring",
  sum: "summer",
  michaelmas: "autumn",
  hilary: "spring",
  lent: "spring",
  trinity: "summer",
} as const;

/** Names that are a term's only before "term": Trinity is a school, and lent is a verb. */
export const ONLY_OF_TERMS: ReadonlySet<string> = new Set(["sum", "michaelmas", "hilary", "lent", "trinity"]);
const ACADEMIC =
  "school schools pupil pupils term terms termly academic college colleges teacher teachers headteacher headteachers sixth " +
  "gcse ks3 curriculum ofsted students learners neet ehcp senco sen send";
const COUNTING =
  "phase phases stage stages tier year years yr yrs y level levels priority action objective outcome ks part version v wave " +
  "cohort group section sections s ss para paragraph article regulation reg strand step option band unit module theme goal no " +
  "number item appendix annex page p pp table figure question standard domain grade post pre age ages aged over under " +
  "maximum minimum max min room floor kpi ref week weeks milestone task workstream work stream schedule chapter clause " +
  "recommendation rec principle pillar aim gate sprint cycle tranche lot round type category class top key covid";
const FILLERS =
  "the of a an at in on about around approx approximately c circa end beginning start early mid middle late date dates and " +
  "be is to then year years calendar week month";

function phrasesByFirstWord(): ReadonlyMap<string, PhrasesOfWord> {
  const all = new Map<string, { alone: Phrase | null; bySecond: Map<string, Phrase[]> }>();
  for (const phrase of PHRASES) {
    const [first, second] = phrase.words as [string, ...string[]];
    const own = all.get(first) ?? { alone: null, bySecond: new Map<string, Phrase[]>() };
    all.set(first, own);
    const others = own.bySecond.get(second ?? "");
    if (second === undefined) own.alone ??= phrase;
    else if (others === undefined) own.bySecond.set(second, [phrase]);
    else others.push(phrase);
  }
  for (const { bySecond } of all.values()) {
    for (const phrases of bySecond.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  }
  return all;
}

function fill(): ReadonlyMap<string, WordMeaning> {
  const words = new Map<string, Mutable>();
  const add = (list: string, meaning: Mutable): void => {
    for (const word of list.split(" ")) if (word !== "") words.set(word, { ...words.get(word), ...meaning });
  };
  for (const [begins, list] of Object.entries(BEGINNINGS)) add(list, { begins: begins as Beginning });
  MONTHS.forEach((list, index) => add(list, { month: index + 1, begins: "month" }));
  WEEKDAYS.forEach((list, index) => add(list, { weekday: index + 1, begins: "weekday" }));
  for (const season of ["spring", "summer", "autumn", "winter"] as const) add(season, { season });
  for (const [short, season] of Object.entries(SHORT_SEASONS)) add(short, { season, begins: "season" });
  COUNTS.forEach((list, index) => add(list, { count: index + 1, begins: "count" }));
  ORDINALS.forEach((word, index) => add(word, { count: index + 1, isOrdinal: true, begins: "count" }));
  for (const [unit, list] of Object.entries(UNITS)) add(list, { unit });
  add(ACADEMIC, { isAcademic: true });
  add(COUNTING, { isCounting: true });
  add(FILLERS, { isFiller: true });
  for (const [first, phrases] of phrasesByFirstWord()) add(first, { phrases });
  return words;
}

/** Every word the readers know, lower case. Words that are not here are only words. */
export const WORDS: ReadonlyMap<string, WordMeaning> = fill();
