import { parseProgress } from "../core";
import { parseCommandArguments } from "./arguments";
import { jsonLines, textLines } from "./textLines";

/** `progress`: one reading a line. */
export async function progressCommand(words: readonly string[]): Promise<string> {
  const { file } = parseCommandArguments("progress", words, { jsonl: { type: "boolean" } });
  const texts = await textLines(file);
  return jsonLines(
    texts.map((text) => {
      const { status, forecast, percentComplete } = parseProgress(text, {});
      return { text, status, forecast, percentComplete };
    }),
  );
}
