/** The parts of an item that a cell with several refs is split into. */
export interface RefShare {
  readonly ref: string;
  readonly action: string;
  readonly outcome: string;
  readonly milestone: string;
}

const REF_LINE = /^[A-Za-z]{0,6}[ .-]?\d{1,4}(?:[.\-/][0-9a-zA-Z]{1,3}){0,3}[.)]?$/;
const LETTER_LINE = /^\(?[a-z][.)]\s/i;

/**
 * Splits one row that holds several refs ("1.1" and "1.12" under each other) into one share for each: paragraph by
 * paragraph of the action, group by group of the outcomes, and as many timescales as each group has outcomes. Null
 * where the lines do not tell which belongs to which; then the row stays one item under both refs.
 */
export function splitRefs(ref: string, action: string, outcome: string, milestone: string): readonly RefShare[] | null {
  if (!ref.includes("\n")) return null;
  const refs = refLines(ref);
  if (refs.length < 2) return null;
  const actions = filledLines(action);
  if (actions.length !== refs.length) return null;
  const groups = outcomeGroups(outcome, refs.length);
  if (groups === null) return null;
  const times = shareOut(filledLines(milestone), groups);
  if (times === null) return null;
  return refs.map((one, index) => ({
    ref: one,
    action: actions[index] ?? "",
    outcome: (groups[index] ?? []).join("\n"),
    milestone: times[index] ?? "",
  }));
}

/** The refs of a cell, one a line; a single entry where the lines are no refs. */
export function refLines(ref: string): readonly string[] {
  const lines = filledLines(ref);
  return lines.length > 1 && lines.every((line) => REF_LINE.test(line)) ? lines : [lines.join(" ")];
}

function filledLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Outcomes in as many groups as there are refs: by the empty line between them, else one line each. */
function outcomeGroups(outcome: string, count: number): readonly (readonly string[])[] | null {
  if (outcome.trim() === "") return Array.from({ length: count }, () => []);
  const groups = outcome
    .split(/\n\s*\n/)
    .map(filledLines)
    .filter((group) => group.length > 0);
  if (groups.length === count) return groups;
  const lines = filledLines(outcome);
  return lines.length === count ? lines.map((line) => [line]) : null;
}

/** Timescales given to the groups in order: one for each lettered outcome, or one for each group. */
function shareOut(times: readonly string[], groups: readonly (readonly string[])[]): readonly string[] | null {
  if (times.length === 0) return groups.map(() => "");
  if (times.length === groups.length) return times;
  const sizes = groups.map((group) => group.filter((line) => LETTER_LINE.test(line)).length);
  if (sizes.reduce((sum, size) => sum + size, 0) !== times.length) return null;
  let from = 0;
  return sizes.map((size) => times.slice(from, (from += size)).join("\n"));
}
