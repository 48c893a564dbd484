import { basename } from "node:path";
import {
  buildReport,
  compareWithHistory,
  describeIssue,
  readHistory,
  recordPosition,
  slippageLedger,
  trend,
  type History,
  type RefreshReport,
} from "../core";
import { applyPlanToXlsx } from "../xlsx/applyPlanToXlsx";
import { buildSheetsInXlsx } from "../xlsx/buildSheetsInXlsx";
import { dayOption, parseCommandArguments } from "./arguments";
import { CommandFailure } from "./commandFailure";
import { checkOutFile, writeWhole } from "./outFile";
import { readInputFile, readWorkbook, type InputFile } from "./readInput";
import { recordJson } from "./recordJson";
import { readRules, rulesRequest } from "./rulesOption";
import { today } from "./today";

const WORKBOOKS = [".xlsx", ".xlsm"];

/** `record`: a copy of the workbook in whose history the plan's position is kept, and what moved since the last board. */
export async function recordCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("record", words, {
    "as-at": { type: "string" },
    preset: { type: "string" },
    rules: { type: "string" },
    out: { type: "string" },
    replace: { type: "boolean" },
    force: { type: "boolean" },
    json: { type: "boolean" },
  });
  const asAt = dayOption("as-at", options["as-at"]) ?? today();
  const judging = await readRules(rulesRequest(options));
  const out = options["out"];
  const input = await readInputFile(file);
  if (typeof out !== "string") throw new CommandFailure(2, "record needs --out FILE.xlsx.");
  if (!WORKBOOKS.includes(input.extension)) throw new CommandFailure(2, "record takes an .xlsx or .xlsm file.");
  await checkOutFile([input.path], out, { kinds: [input.extension], isForced: options["force"] === true });
  const workbook = await readWorkbook(input);
  const history = readHistory(workbook);
  const report = buildReport(workbook, { asAt, ...judging, history });
  await writeWhole(out, recordedCopy(input, report, { history, replace: options["replace"] === true }));
  const recorded = {
    ...{ report, movement: compareWithHistory(report, history), slippage: slippageLedger(report, history) },
    trend: trend(report, history),
  };
  return options["json"] === true
    ? `${JSON.stringify(recordJson(recorded), null, 2)}\n`
    : `${basename(out)}: the position of ${report.items.length} actions as at ${asAt} is recorded.\n`;
}

/** @throws CommandFailure exit code 1: it is recorded already, a later one is, or the file cannot take it */
function recordedCopy(
  { bytes }: InputFile,
  report: RefreshReport,
  { history, replace }: { readonly history: History; readonly replace: boolean },
): Uint8Array {
  const recording = recordPosition(report, history, { replace });
  if ("issue" in recording) throw new CommandFailure(1, describeIssue(recording.issue));
  const written =
    "plan" in recording
      ? applyPlanToXlsx(bytes, recording.plan)
      : buildSheetsInXlsx(bytes, [recording.newSheet], { replaceEdited: false });
  if (!written.ok) throw new CommandFailure(1, written.issues.map(describeIssue).join(" "));
  return "bytes" in written.value ? written.value.bytes : written.value;
}
