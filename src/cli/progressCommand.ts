import { parseProgress } from "../core";
import { parseCommandArguments } from "./arguments";
import { PLAN_DATE_OPTIONS, planDatesOf } from "./planDates";
import { jsonLines, textLines } from "./textLines";

/** `progress`: one reading a line. Nothing is known of the plan's dates but what the options say. */
export async function progressCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("progress", words, {
    ...PLAN_DATE_OPTIONS,
    jsonl: { type: "boolean" },
  });
  const context = planDatesOf(options);
  const texts = await textLines(file);
  return jsonLines(
    texts.map((text) => {
      const { status, forecast, percentComplete } = parseProgress(text, context);
      return { text, status, forecast, percentComplete };
    }),
  );
}
