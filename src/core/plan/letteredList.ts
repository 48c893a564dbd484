import { isDitto } from "./rowText";
import type { ListLine } from "./outcomeLines";
import type { OutcomeMilestone } from "./types";

/**
 * Lettered sub-outcomes with the timescale of each: aligned by letter where the timescales carry letters too, else in
 * order where there are as many timescales as letters. Ditto marks take the timescale above. Empty where the two do
 * not match, and then nothing is guessed.
 */
export function alignMilestones(outcomes: readonly ListLine[], milestone: string): readonly OutcomeMilestone[] {
  const lettered = outcomes.filter((line) => line.label !== null);
  if (lettered.length < 2 || lettered.length !== outcomes.length) return [];
  const times = timeLines(milestone);
  if (times.length !== lettered.length) return [];
  return lettered.map((line, index) => {
    const time = times.find((one) => one.label === line.label) ?? times[index];
    return { label: line.label ?? "", outcome: line.text, milestone: time?.text ?? "" };
  });
}

/** The non-empty lines of a timescale cell, dittos resolved. Blank lines only follow the wrapping beside them. */
function timeLines(milestone: string): readonly ListLine[] {
  const lines: ListLine[] = [];
  for (const raw of milestone.split("\n")) {
    const text = raw.trim();
    if (text === "") continue;
    const labelled = /^\(?(?<label>[a-z])[.)]\s+(?<text>\S.*)$/i.exec(text);
    const own = (labelled?.groups?.["text"] ?? text).replace(/\s+/g, " ");
    const above = lines[lines.length - 1]?.text;
    const shown = isDitto(own) && above !== undefined ? above : own;
    lines.push({ label: labelled?.groups?.["label"]?.toLowerCase() ?? null, text: shown });
  }
  return lines;
}

/** A milestone text with the letters of its outcomes, one line each. */
export function letteredText(milestones: readonly OutcomeMilestone[]): string {
  return milestones.map(({ label, milestone }) => `${label}) ${milestone}`).join("\n");
}
