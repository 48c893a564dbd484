import { describeIssue, planTableSheet, type RefreshReport } from "../core";
import { applyPlanToXlsx } from "../xlsx/applyPlanToXlsx";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";
import { CommandFailure } from "./commandFailure";
import { checkOutFile, writeWhole } from "./outFile";
import type { InputFile } from "./readInput";

const WORKBOOKS = [".xlsx", ".xlsm"];

/**
 * Whether `--out` may be written, before any work is done: a workbook keeps its kind, so that macros are not lost.
 *
 * @throws CommandFailure exit code 2
 */
export async function checkTarget(input: InputFile, out: string, isForced: boolean): Promise<void> {
  const extension = WORKBOOKS.includes(input.extension) ? input.extension : ".xlsx";
  await checkOutFile([input.path], out, { kinds: [extension], isForced });
}

/**
 * Writes the refreshed copy: the same workbook with our cells in it, or for a plan from text a new workbook that holds
 * the plan as a table.
 *
 * @throws CommandFailure exit code 1: a sheet is protected or the file cannot take the change
 */
export async function writeRefreshed(input: InputFile, report: RefreshReport, out: string): Promise<void> {
  await writeWhole(out, WORKBOOKS.includes(input.extension) ? refreshedCopy(input, report) : newWorkbook(report));
}

function refreshedCopy({ bytes }: InputFile, { issues, plan }: RefreshReport): Uint8Array {
  const refused = issues.filter(({ code }) => code === "host.sheet-protected");
  if (refused.length > 0) throw new CommandFailure(1, refused.map(describeIssue).join(" "));
  const applied = applyPlanToXlsx(bytes, plan);
  if (!applied.ok) throw new CommandFailure(1, applied.issues.map(describeIssue).join(" "));
  return applied.value;
}

function newWorkbook(report: RefreshReport): Uint8Array {
  return writeNewXlsx([planTableSheet(report)]);
}
