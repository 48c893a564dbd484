import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { IsoDate } from "../../../../src/core/dates/isoDate";
import type { PlanContext } from "../../../../src/core/milestone/types";

/** A text with the answers that are right; `-` is none, `any` leaves it open. */
export interface LabelledText {
  readonly text: string;
  readonly context: PlanContext;
  readonly labels: readonly (readonly string[])[];
}

/**
 * Reads a list of labelled texts. A line `@ D D D` gives the plan's date, start and end for the lines below it (as many as
 * are known); every other line is `text => answers, answers`, where `|` parts answers that are equally right and `\n` is a
 * line break in the cell.
 */
export function readTexts(file: string): LabelledText[] {
  let context: PlanContext = {};
  const texts: LabelledText[] = [];
  for (const line of readFileSync(path.join(__dirname, file), "utf8").split("\n")) {
    if (line.startsWith("@")) context = contextOf(line.split(" ").slice(1));
    else if (line !== "") {
      const [text = "", labels = ""] = line.split(" => ");
      texts.push({
        text: text.replace(/\\n/g, "\n"),
        context,
        labels: labels.split(", ").map((label) => label.split("|")),
      });
    }
  }
  return texts;
}

function contextOf([planDate, planStart, planEnd]: readonly string[]): PlanContext {
  return {
    ...(planDate === undefined ? {} : { planDate: planDate as IsoDate }),
    ...(planStart === undefined ? {} : { planStart: planStart as IsoDate }),
    ...(planEnd === undefined ? {} : { planEnd: planEnd as IsoDate }),
  };
}

/** The lists whose names begin so. */
export const listsNamed = (name: string): string[] => readdirSync(__dirname).filter((file) => file.startsWith(name));

/** Whether an answer is among the right ones. */
export const isRight = (answer: string | null, right: readonly string[] | undefined): boolean =>
  right === undefined || right.includes("any") || right.includes(answer ?? "-");
