import {
  buildReport,
  describeIssue,
  PRESETS,
  readHistory,
  STATUS_LOOKS,
  type JudgedItem,
  type RefreshReport,
} from "../core";
import { dayOption, parseCommandArguments } from "./arguments";
import { onlySheet } from "./onlySheet";
import { presetOption } from "./presetOption";
import { readInputFile, readWorkbook } from "./readInput";
import { refreshJson } from "./refreshJson";
import { checkTarget, writeRefreshed } from "./writeRefreshed";
import { today } from "./today";

/** `refresh`: every item's status with its reason, and with `--out` a copy of the file with the RAG columns filled. */
export async function refreshCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("refresh", words, {
    "as-at": { type: "string" },
    preset: { type: "string" },
    sheet: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    json: { type: "boolean" },
  });
  const asAt = dayOption("as-at", options["as-at"]) ?? today();
  const preset = presetOption(options["preset"]);
  const input = await readInputFile(file);
  const out = options["out"];
  if (typeof out === "string") await checkTarget(input, out, options["force"] === true);
  const all = await readWorkbook(input);
  const report = buildReport(onlySheet(all, options["sheet"]), { asAt, preset, history: readHistory(all) });
  if (typeof out === "string") await writeRefreshed(input, report, out);
  return options["json"] === true ? `${JSON.stringify(refreshJson(report), null, 2)}\n` : refreshText(report);
}

function refreshText(report: RefreshReport): string {
  const { counts } = report;
  const head = `As at ${report.asAt}, ${PRESETS[report.preset].title}: ${counts.red} red, ${counts.amber} amber, ${counts.green} green, ${counts.complete} complete, ${counts.grey} cannot be judged`;
  const lines = report.items.map(
    ({ item, ...judged }) => `${item.sheet} ${item.rows[0] + 1}\t${item.action}\t${reasonText(judged)}`,
  );
  const issues = [...report.issues, ...report.challenges.map(({ issue }) => issue)].map(
    (issue) => `! ${describeIssue(issue)}`,
  );
  return [head, ...lines, ...issues, ""].map((line) => line.replace(/\n/g, " / ")).join("\n");
}

function reasonText({ judgement, override, status }: Pick<JudgedItem, "judgement" | "override" | "status">): string {
  if (override?.state !== "in-force") return judgement.reason;
  return `${STATUS_LOOKS[status].label} by override: ${override.reason} (the rules say ${judgement.reason})`;
}
