import { beginsWithVerb } from "./actionVerbs";
import type { PlanField } from "./types";

/** What the cells of one column look like: shares (0-1) of its filled cells, and how many were looked at. */
export interface ColumnContent {
  readonly filled: number;
  /** Share of the looked-at rows in which it is filled. */
  readonly fillShare: number;
  readonly meanLength: number;
  readonly dates: number;
  readonly ragWords: number;
  readonly refs: number;
  readonly people: number;
  readonly percents: number;
  readonly money: number;
  readonly sentences: number;
  /** Texts that begin like something to do. */
  readonly verbs: number;
  readonly ranks: number;
  readonly states: number;
  readonly ticks: number;
  readonly agreements: number;
  /** Symbols without a word, whose colour or fill says what they mean. */
  readonly symbols: number;
  /** How many different texts. */
  readonly distinct: number;
}

/** Rows looked at per column; more would say the same. */
export const WITNESS_ROWS = 200;

/** Words and figures that tell a day, a month or how often. */
export const DATE_WORDS =
  /\b(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\bQ[1-4]\b|\bwithin \d{1,3} (?:working )?(?:day|week|month)s?\b|\b(?:on-?going|asap|tb[cda]|immediate(?:ly)?|monthly|quarterly|weekly|annual(?:ly)?|termly|spring|summer|autumn|winter|(?:short|medium|long)[ -]term)\b/i;
const RAG_WORD =
  /^(?:red|amber|green|blue|yellow|grey|gray|black|purple|white|r|a|g|b|y|c|rag|r\/a|a\/r|a\/g|g\/a|(?:dark|light)? ?(?:red|green|amber)(?:[ /-](?:red|amber|green))?)\b(?:[ :–-].{0,30})?$/i;
const REF = /^(?:[A-Za-z]{0,6}[ ./-]?\d{1,4}(?:[.\-/]?[0-9a-zA-Z]{1,3}){0,3}[.)]?|[A-Za-z]|[ivx]{1,5}[.)]?|#\d{1,5})$/;
const PERSON =
  /\b(?:manager|officer|director|head|lead|team|service|services|chief|exec|executive|board|co-?ordinator|commissioner|nurse|matron|doctor|consultant|headteacher|principal|leader|cllr|councillor|chair|group|ccg|nhs|police|council|dcs|ad|all|hr|it|partners?|provider|department|administrator|assistant|deputy|governor|secretary|clerk|treasurer|bursar|engineer|surveyor|architect|planner|solicitor|accountant|auditor|analyst|technician|inspector|sergeant|superintendent|constable|teacher|tutor|trainer|senco|worker|practitioner|specialist|advis[eo]r|psychologist|therapist|midwife|pharmacist|physician|librarian|archivist|curator|warden|ranger|supervisor|champion|agency|forum|federation|alliance)s?\b|^[A-Z][a-z'’-]+(?: [A-Z]\.?)? [A-Z][A-Za-z'’-]+$|^[A-Z]{2,5}(?:\s?[/,&]\s?[A-Z]{2,5})*$/i;
const PERCENT = /^(?:\d{1,3}(?:\.\d+)?\s?%|(?:0(?:\.\d+)?|1|100|[1-9]\d?)(?:\.0+)?)$/;
const MONEY =
  /£|\b\d+k\b|^\d{1,3}(?:,\d{3})+(?:\.\d\d)?$|\b(?:budget|funding|grant|funded|existing|officer time|staff time|within|nil|none|n\/a)\b/i;
const RANK =
  /^(?:high|medium|low|med|h|m|l|critical|urgent|essential|desirable|important|moderate|p?[1-5]|must|should|could)$/i;
const STATE =
  /^(?:complete[d]?|done|closed|open|in progress|on ?going|not (?:yet )?started|on track|off track|on target|behind(?: schedule)?|delayed|overdue|at risk|achieved|started|to start|pending|cancelled|underway|implemented|in hand|not due)\b[.!]?$/i;
const AGREEMENT =
  /^(?:(?:fully|partially|partly|not|yes,?) )?(?:agreed?|accept(?:ed)?|noted|reject(?:ed)?|approved|endorsed|disagreed?)(?: in (?:full|part|principle))?(?:$|[.!,;:]| [–-])/i;
const TICK = /^(?:x|✓|✔|√|ü|•|●|■|y|yes|\*)$/i;

/** A dot, square or arrow that stands for a rating by its colour. */
export function isSymbol(text: string): boolean {
  return /^[●⬤•■◆○◯▲▼►→↑↓]$/.test(text);
}

/** As much of a text as its first two words may take. */
const FIRST_WORDS = 40;

/** Looks at a column's texts (empty ones included, so that the fill can be told). */
export function contentOf(texts: readonly string[]): ColumnContent {
  const filled = texts.filter((text) => text !== "");
  const times = timesOf(filled);
  const share = (test: (text: string) => boolean): number => {
    let passed = 0;
    for (const [text, count] of times) if (test(text)) passed += count;
    return passed / Math.max(filled.length, 1);
  };
  const short = (limit: number, pattern: RegExp) => (text: string) => text.length <= limit && pattern.test(text);
  return {
    filled: filled.length,
    fillShare: texts.length === 0 ? 0 : filled.length / texts.length,
    meanLength: filled.reduce((sum, text) => sum + text.length, 0) / Math.max(filled.length, 1),
    dates: share(short(160, DATE_WORDS)),
    ragWords: share(short(40, RAG_WORD)),
    refs: share((text) => text.length <= 14 && REF.test(text) && !DATE_WORDS.test(text)),
    people: share(short(160, PERSON)),
    percents: share(short(8, PERCENT)),
    money: share(short(120, MONEY)),
    sentences: share((text) => text.length > 24 && text.includes(" ")),
    verbs: share((text) => text.length > 9 && beginsWithVerb(text.slice(0, FIRST_WORDS))),
    ranks: share(short(14, RANK)),
    states: share(short(30, STATE)),
    ticks: share(short(4, TICK)),
    agreements: share(short(40, AGREEMENT)),
    symbols: share(isSymbol),
    distinct: times.size,
  };
}

/** How often each text stands there: leads, ratings and timescales recur, and are looked at once. */
function timesOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** Where this share of a column are colours, its "Complete" and "Not started" are ratings too. */
const SOME_RATINGS = 0.25;

/** Where this share of a column are ranks or sums, it is no outcome in words. */
const MOSTLY_OTHER = 0.8;

/** How well a column's cells suit a field, 0-1; an empty column suits every field. */
export function suits(content: ColumnContent, field: PlanField): number {
  if (content.filled === 0) return 0.8;
  switch (field) {
    case "action":
      return Math.max(
        content.sentences,
        Math.min(content.meanLength / 20, 0.9) * (1 - content.refs) * (1 - content.dates * 0.5),
      );
    case "outcome":
      return content.ranks + content.money > MOSTLY_OTHER ? 0 : Math.max(content.sentences, 0.45);
    case "progress":
      return (1 - content.symbols) * Math.max(content.sentences, content.states, 0.5 * (1 - content.ragWords));
    case "ref":
      return content.refs;
    case "lead":
    case "partners":
      return (
        Math.max(content.people, content.meanLength < 60 ? 0.7 : 0.4) *
        (1 - 0.6 * Math.max(content.refs * (1 - content.people), content.dates > 0.6 ? 1 : 0))
      );
    case "milestone":
    case "startDate":
    case "reviewDate":
      return Math.max(content.dates, content.states * 0.6, content.meanLength < 40 ? 0.4 : 0.25);
    case "statedRag":
      if (content.symbols > MOSTLY_OTHER) return 1;
      return content.ragWords >= SOME_RATINGS ? content.ragWords + content.states : content.states * 0.35;
    case "percentComplete":
      return content.percents;
    case "costs":
      return Math.max(content.money, 0.5);
    case "priority":
      return Math.max(content.dates, content.ranks) > 0.7 ? 0.4 : 0.8 + 0.2 * (1 - content.refs);
  }
}
