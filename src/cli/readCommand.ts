import { readPlan, type Item, type PlanReading, type PlanTable } from "../core";
import { parseCommandArguments } from "./arguments";
import { issueJson } from "./issueJson";
import { onlySheet } from "./onlySheet";
import { readInputFile, readWorkbook } from "./readInput";
import { sheetRows } from "./sheetRows";

/** `read`: the plan tables and actions of a file. */
export async function readCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("read", words, {
    sheet: { type: "string" },
    json: { type: "boolean" },
  });
  const workbook = onlySheet(await readWorkbook(await readInputFile(file)), options["sheet"]);
  const reading = readPlan(workbook);
  return options["json"] === true ? `${JSON.stringify(readJson(reading), null, 2)}\n` : readText(reading);
}

function readJson(reading: PlanReading) {
  return {
    tables: reading.tables.map(tableJson),
    actions: reading.items.map(actionJson),
    outside: reading.outside.map(({ sheet, rows, reason }) => ({ sheet, rows: sheetRows(rows), reason })),
    issues: reading.issues.map(issueJson),
  };
}

function tableJson(table: PlanTable) {
  return {
    sheet: table.sheet,
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    columns: table.columns.map(({ field, header, confidence }) => ({ field, header, confidence })),
  };
}

function actionJson(item: Item) {
  return {
    ref: item.ref,
    priority: item.priority,
    action: item.action,
    outcomes: item.outcomes,
    lead: item.lead,
    partners: item.partners,
    costs: item.costs,
    milestone: item.milestone.text,
    ...(item.originalMilestone === undefined ? {} : { originalMilestone: item.originalMilestone.text }),
    reviewDate: item.reviewDate.text,
    progress: item.progress.text,
    percentComplete: item.percentComplete,
    statedRag: item.statedRag?.text ?? null,
    ...(item.milestones.length === 0 ? {} : { milestones: item.milestones }),
    sheet: item.sheet,
    rows: sheetRows(item.rows),
  };
}

function readText(reading: PlanReading): string {
  const lines = reading.items.map(
    (item) => `${item.sheet} ${sheetRows(item.rows).join("-")}\t${item.action}\t${item.lead}\t${item.milestone.text}`,
  );
  const issues = reading.issues.map((issue) => `! ${issueJson(issue).message}`);
  return [`${reading.items.length} actions in ${reading.tables.length} tables`, ...lines, ...issues, ""]
    .map((line) => line.replace(/\n/g, " / "))
    .join("\n");
}
