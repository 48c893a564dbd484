import { parseMilestone, type Milestone } from "../core";
import { parseCommandArguments } from "./arguments";
import { PLAN_DATE_OPTIONS, planDatesOf } from "./planDates";
import { jsonLines, textLines } from "./textLines";

/** `milestones`: one reading a line. Nothing is inferred of the plan's dates but what the options say. */
export async function milestonesCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("milestones", words, {
    ...PLAN_DATE_OPTIONS,
    jsonl: { type: "boolean" },
  });
  const context = planDatesOf(options);
  const texts = await textLines(file);
  return jsonLines(texts.map((text) => milestoneJson(parseMilestone({ text }, context))));
}

/** Within this command every issue is of the milestone, so its code stands without the prefix. */
export function milestoneJson(milestone: Milestone) {
  return {
    text: milestone.text,
    kind: milestone.kind,
    due: milestone.due,
    start: milestone.start,
    precision: milestone.precision,
    recurrence: milestone.recurrence,
    parts: milestone.parts.map(({ text, kind, due, start, partialDate }) => ({ text, kind, due, start, partialDate })),
    assumed: milestone.assumed,
    issues: milestone.issues.map(({ code }) => code.replace(/^milestone\./, "")),
  };
}
