import type { ColumnEvidence } from "./mapColumns";
import { isRecognised, RECOGNISED } from "./matchHeader";
import type { PlanField } from "./types";

/**
 * What columns mean because of the columns beside them and what they hold: a recommendation beside the actions that
 * answer it is what they are grouped under, as is a column that says one thing for several actions; a response that
 * only agrees is no action; "By" over people is who, not when; and a bare "Date" behind a ref and before the action says
 * when the line came up, not when it is due.
 *
 * @source published recommendation trackers: audit, inspection, safeguarding reviews and scrutiny, 2009-2025
 */
export function withCompany(evidence: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const spoken = withGroups(withoutDateRaised(evidence.map(namedPeople)).map(namedReview)).map((one) =>
    isBareAgreement(one) ? without(one, "action", "outcome") : one,
  );
  if (!spoken.some(namesActions) && !hasActionsBeside(spoken)) return spoken;
  return spoken.map((one) => (mayBeEither(one) ? without(one, "action") : one));
}

/** "Commitment" over several "Deliverables" each, where these say what is to be done: they are the actions. */
function hasActionsBeside(evidence: readonly ColumnEvidence[]): boolean {
  const group = evidence.find((one) => mayBeEither(one) && one.content.filled > 0);
  if (group === undefined) return false;
  return evidence.some(
    (one) =>
      one.column > group.column &&
      !mayBeEither(one) &&
      weightOf(one, "action") >= RECOGNISED &&
      one.content.verbs > MOSTLY &&
      one.content.verbs > group.content.verbs &&
      group.content.distinct < one.content.distinct,
  );
}

/** "Agreed" all the way down: the action is what was agreed to. */
function isBareAgreement({ content, guess }: ColumnEvidence): boolean {
  return guess.has("action") && content.agreements > MOSTLY;
}

const MOSTLY = 0.5;

/** A heading that speaks of actions and of nothing that they could stand under, over words. */
function namesActions({ guess, content }: ColumnEvidence): boolean {
  const weight = guess.get("action") ?? 0;
  if (weight < RECOGNISED || (guess.get("priority") ?? 0) >= RECOGNISED) return false;
  const isTop = [...guess.values()].every((other) => other <= weight);
  return isTop && content.filled > 0 && Math.max(content.sentences, content.meanLength / TELLING_LENGTH) > MOSTLY;
}

/** Half of it is as short as an action gets ("Rota changed"). */
const TELLING_LENGTH = 20;

/** "Recommendation", "Requirement", "Commitment": the action where nothing else is, else what actions stand under. */
function mayBeEither({ guess }: ColumnEvidence): boolean {
  const both: readonly PlanField[] = ["action", "priority"];
  return both.every((field) => [...guess].some((one) => one[0] === field && isRecognised(one)));
}

/** "By" over people: who, not when. */
function namedPeople(one: ColumnEvidence): ColumnEvidence {
  const { people, dates } = one.content;
  const isPeople = /^by:?$/i.test(one.header.trim()) && people > MOSTLY && dates < 1 - MOSTLY;
  return isPeople ? { ...one, guess: new Map([["lead", BY_CONTENT]]) } : one;
}

/** "Review" over what was reviewed, not over days: what the actions stand under. */
function namedReview(one: ColumnEvidence): ColumnEvidence {
  const isName = /^reviews?$/i.test(one.header.trim()) && one.content.filled > 1 && one.content.dates === 0;
  return isName && one.content.states < MOSTLY ? { ...one, guess: new Map([["priority", BY_NAME]]) } : one;
}

/** Below "Recommendation" and the like, which are nearer to the actions. */
const BY_NAME = 0.6;

/** "Ref | Date | Action": the day on which it came up, as logs of meetings and recommendations have it. */
function withoutDateRaised(evidence: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const action = evidence.find((one) => weightOf(one, "action") >= RECOGNISED);
  const ref = evidence.find((one) => weightOf(one, "ref") >= RECOGNISED);
  if (action === undefined || ref === undefined) return evidence;
  return evidence.map((one) => {
    const isBetween = one.column > ref.column && one.column < action.column;
    return isBetween && /^dates?$/i.test(one.header.trim()) ? { ...one, guess: new Map([["other", 1]]) } : one;
  });
}

/** How surely a column is told by what it holds. */
const BY_CONTENT = 0.7;

/**
 * Left of the actions, a column under words of its own that says one thing for several rows is what they stand under,
 * where no other column is.
 */
function withGroups(evidence: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const named = evidence.filter(namesActions);
  const [beside] = named.sort((a, b) => weightOf(b, "action") - weightOf(a, "action"));
  if (beside === undefined || evidence.some((one) => weightOf(one, "priority") >= RECOGNISED)) return evidence;
  const group = evidence.findIndex((one) => one.column < beside.column && isCarriedDown(one, beside));
  return evidence.map((one, at) => (at === group ? { ...one, guess: new Map([["priority", BY_CONTENT]]) } : one));
}

function isCarriedDown(one: ColumnEvidence, beside: ColumnEvidence): boolean {
  const { content, guess } = one;
  const isKnown = [...guess].some(([meaning, weight]) => meaning !== "action" && weight >= RECOGNISED);
  if (isKnown || weightOf(one, "action") >= weightOf(beside, "action") || content.filled === 0) return false;
  const isOther = Math.max(content.refs, content.dates, content.people, content.states, content.symbols) > MOSTLY;
  return !isOther && content.distinct <= beside.content.distinct * FEW;
}

/** Fewer texts than this share of the actions are said for several of them. */
const FEW = 0.75;

const weightOf = ({ guess }: ColumnEvidence, field: PlanField): number => guess.get(field) ?? 0;

function without(one: ColumnEvidence, ...fields: readonly PlanField[]): ColumnEvidence {
  return { ...one, guess: new Map([...one.guess].filter(([meaning]) => !fields.some((field) => field === meaning))) };
}
