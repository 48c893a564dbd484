import { beginsInside, beginsListLine, endsOpen, endsSentence } from "./joinTexts";
import type { PlanField } from "./types";

/** What a row holds of its own, by field, and the item it may go on with. */
export interface ContinuationFacts {
  readonly own: ReadonlyMap<PlanField, string>;
  /** Texts of the item above, as read so far. */
  readonly above: ReadonlyMap<PlanField, string>;
  /** True after an empty row, a rule or a repeated header. */
  readonly afterBreak: boolean;
  /** Share of rows of this table that fill the lead column; 0 where there is none. */
  readonly leadFill: number;
  /** Share of rows of this table that fill the action column. */
  readonly actionFill: number;
}

const TEXT_FIELDS: readonly PlanField[] = [
  "action",
  "outcome",
  "progress",
  "milestone",
  "partners",
  "lead",
  "priority",
];

/** Evidence needed to take a row for the rest of the row above it, after a break and without one. */
const ENOUGH_AFTER_BREAK = 2;
const ENOUGH_WITHOUT_BREAK = 3;
const ENOUGH_WITH_ACCOUNT = 5;

/** From this share on a column counts as always filled, so that a blank says something. */
const ALWAYS_FILLED = 0.8;

const ENDS_IN_DATE = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|by|end|from|until)[a-z]{0,6}\.?$/i;

/**
 * Whether a row is the rest of the row above, cut off by a page break: its texts go on in mid-sentence or mid-date and
 * the columns that every row fills are blank. A new outcome under the same action is not.
 */
export function continuesRowAbove(facts: ContinuationFacts): boolean {
  const { own, above } = facts;
  if (own.has("ref")) return false;
  let evidence = 0;
  for (const field of TEXT_FIELDS) evidence += flowEvidence(field, own.get(field) ?? "", above.get(field) ?? "");
  if (!facts.afterBreak) {
    if (own.has("statedRag") || startsPriority(own) || !cutInAction(own, above)) return false;
    return evidence >= (hasOwnAccount(own) ? ENOUGH_WITH_ACCOUNT : ENOUGH_WITHOUT_BREAK);
  }
  if (own.has("action") && evidence <= 0) return false;
  if (own.has("priority") && evidence < ENOUGH_WITHOUT_BREAK) return false;
  return evidence + blankEvidence(facts) >= ENOUGH_AFTER_BREAK;
}

/** A priority that begins like a heading, not like the rest of the one above. */
function startsPriority(own: ReadonlyMap<PlanField, string>): boolean {
  const priority = own.get("priority");
  return priority !== undefined && !beginsInside(priority);
}

/** A quick look at a row right under another: nearly every row begins an action of its own and is nobody's rest. */
export function mayContinueUnbroken(own: ReadonlyMap<PlanField, string>, actionAbove: string): boolean {
  const action = own.get("action");
  return !own.has("statedRag") && (action === undefined || beginsInside(action) || endsOpen(actionAbove));
}

function flowEvidence(field: PlanField, own: string, above: string): number {
  if (own === "" || above === "") return 0;
  const weight = field === "action" ? 3 : 2;
  let evidence = 0;
  if (!beginsListLine(own)) {
    if (beginsInside(own) && !isLowerCaseColumn(field, above)) evidence += weight;
    if (endsOpen(above)) evidence += 3;
    else if (endsSentence(above) && !beginsInside(own))
      evidence -= field === "action" ? 3 : field === "progress" ? 0.5 : 1;
  } else if (field === "outcome") evidence += 0.5;
  if (field === "milestone" && ENDS_IN_DATE.test(above) && /^['’]?\d/.test(own)) evidence += 3;
  return evidence;
}

/** "ongoing" under "ongoing" is a habit of writing, not a sentence cut in two. */
function isLowerCaseColumn(field: PlanField, above: string): boolean {
  return field !== "action" && field !== "outcome" && beginsInside(above);
}

function blankEvidence({ own, leadFill, actionFill }: ContinuationFacts): number {
  const leadBlank = leadFill >= ALWAYS_FILLED && !own.has("lead");
  if (own.has("action")) return (leadBlank ? 1 : 0) + (own.size === 1 ? 1 : 0);
  return (leadBlank ? 2 : 0) + (actionFill >= ALWAYS_FILLED ? 1 : 0);
}

function hasOwnAccount(own: ReadonlyMap<PlanField, string>): boolean {
  return own.has("lead") || own.has("milestone");
}

/** Without a break only a cut through the action itself is trusted, or through the one text a row holds. */
function cutInAction(own: ReadonlyMap<PlanField, string>, above: ReadonlyMap<PlanField, string>): boolean {
  const action = own.get("action");
  if (action === undefined) return true;
  const before = above.get("action") ?? "";
  return (beginsInside(action) && !endsSentence(before)) || (endsOpen(before) && !beginsListLine(action));
}
