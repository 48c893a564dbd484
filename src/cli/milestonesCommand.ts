import { parseMilestone, type Milestone, type PlanContext } from "../core";
import { dayOption, parseCommandArguments } from "./arguments";
import { jsonLines, textLines } from "./textLines";

/** `milestones`: one reading a line. Nothing is inferred of the plan's dates but what the options say. */
export async function milestonesCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("milestones", words, {
    "plan-date": { type: "string" },
    "plan-start": { type: "string" },
    "plan-end": { type: "string" },
    jsonl: { type: "boolean" },
  });
  const planDate = dayOption("plan-date", options["plan-date"]);
  const planStart = dayOption("plan-start", options["plan-start"]);
  const planEnd = dayOption("plan-end", options["plan-end"]);
  const context: PlanContext = {
    ...(planDate === undefined ? {} : { planDate }),
    ...(planStart === undefined ? {} : { planStart }),
    ...(planEnd === undefined ? {} : { planEnd }),
  };
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
