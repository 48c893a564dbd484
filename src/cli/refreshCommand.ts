import { buildReport, readHistory } from "../core";
import { dayOption, parseCommandArguments } from "./arguments";
import { onlySheet } from "./onlySheet";
import { readInputFile, readWorkbook } from "./readInput";
import { refreshJson } from "./refreshJson";
import { refreshText } from "./refreshText";
import { readRules, rulesRequest } from "./rulesOption";
import { checkTarget, writeRefreshed } from "./writeRefreshed";
import { today } from "./today";

/** `refresh`: every item's status with its reason, and with `--out` a copy of the file with the RAG columns filled. */
export async function refreshCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("refresh", words, {
    "as-at": { type: "string" },
    preset: { type: "string" },
    rules: { type: "string" },
    sheet: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    json: { type: "boolean" },
  });
  const asAt = dayOption("as-at", options["as-at"]) ?? today();
  const judging = await readRules(rulesRequest(options));
  const input = await readInputFile(file);
  const out = options["out"];
  if (typeof out === "string") await checkTarget(input, out, options["force"] === true);
  const all = await readWorkbook(input);
  const report = buildReport(onlySheet(all, options["sheet"]), { asAt, ...judging, history: readHistory(all) });
  if (typeof out === "string") await writeRefreshed(input, report, out);
  return options["json"] === true ? `${JSON.stringify(refreshJson(report), null, 2)}\n` : refreshText(report);
}
