import type { AggregateField } from "../columns/extractFields";

/** Words that say no more than that something was counted. */
const COUNTING =
  /\b(?:number|numbers|num|no|nos|n|of|the|count|counts|total|totals|all|in|actual|who are|that are|(?:young )?people|yp|clients|residents)\b/g;
const RATE =
  /\b(?:as a )?(?:percent|percentage|pct|rate|rates|proportion|prop|share)\b(?: of (?:the )?(?:cohort|population|total)\b)?/;
const RATES = new RegExp(RATE, "g");
const AGES =
  /\b(?:academic )?(?:age|aged|ages|y|yr|yrs|year|years)? ?(?:16 (?:and |to )?17|12 (?:and |to )?13)s?(?: year olds?)?\b/g;

/** What is left of a heading of a table of counts, without words of counting and ages, and what it counts. */
const MEASURES: readonly (readonly [RegExp, { count: AggregateField; rate: AggregateField | null }])[] = [
  [/^neets?$/, { count: "countNeet", rate: "rateNeet" }],
  [
    /^(?:(?:activity|status|destination|current situation|situation) )?(?:not knowns?|unknowns?|nks?)$/,
    { count: "countNotKnown", rate: "rateNotKnown" },
  ],
  [
    /^combined$|^(?:combined )?neets? (?:and |or |plus )?(?:(?:activity|status|destination) )?(?:not knowns?|unknowns?|nks?)(?: combined)?$/,
    { count: "countCombined", rate: "rateCombined" },
  ],
  [
    /^(?:participating|participation|learning|participating (?:in )?education (?:and|or) training|education (?:and|or) training)$/,
    { count: "countParticipation", rate: "rateParticipation" },
  ],
  [/^(?:cohort|population|cohort size)$/, { count: "countCohort", rate: null }],
];

/**
 * What a heading of a table of counts holds, worded in whatever order: "No of NEET", "NEET no.", "Total not known",
 * "Number of 16-17s". Null where more is said than a measure, how it is counted and the ages of the cohort.
 *
 * @param words small letters with single spaces between, `percent` for its sign
 */
export function countWording(words: string): AggregateField | null {
  const isRate = RATE.test(words);
  const ofAges = words.replace(AGES, " ");
  const left = spaced(spaced(ofAges.replace(RATES, " ")).replace(COUNTING, " "));
  const measure = MEASURES.find(([pattern]) => pattern.test(left))?.[1];
  if (measure !== undefined) return isRate ? measure.rate : measure.count;
  const isOfPeople = /\b(?:people|yp|residents)\b/.test(words) || ofAges !== words;
  return left === "" && isOfPeople && !isRate ? "countCohort" : null;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
