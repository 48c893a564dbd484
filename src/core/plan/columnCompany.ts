import type { ColumnEvidence } from "./mapColumns";
import { isRecognised, RECOGNISED } from "./matchHeader";
import type { PlanField } from "./types";

/**
 * What columns mean because of the columns beside them: a recommendation beside the actions that answer it is what they
 * are grouped under, and a response that only agrees is no action.
 *
 * @source published recommendation trackers: audit, inspection, safeguarding reviews and scrutiny, 2009-2025
 */
export function withCompany(evidence: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const spoken = evidence.map((one) => (isBareAgreement(one) ? without(one, "action", "outcome") : one));
  const named = spoken.filter(namesActions);
  if (named.length === 0) return spoken;
  return spoken.map((one) => (mayBeEither(one) ? without(one, "action") : one));
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

function without(one: ColumnEvidence, ...fields: readonly PlanField[]): ColumnEvidence {
  return { ...one, guess: new Map([...one.guess].filter(([meaning]) => !fields.some((field) => field === meaning))) };
}
