import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { describeIssue, planTableSheet, type RefreshReport } from "../core";
import { applyPlanToXlsx } from "../xlsx/applyPlanToXlsx";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";
import { CommandFailure } from "./commandFailure";
import type { InputFile } from "./readInput";

const WORKBOOKS = [".xlsx", ".xlsm"];

/**
 * Whether `--out` may be written, before any work is done.
 *
 * @throws CommandFailure exit code 2: it is the input, it is there and was not forced, or its kind does not fit
 */
export async function checkTarget(input: InputFile, out: string, isForced: boolean): Promise<void> {
  const wanted = WORKBOOKS.includes(input.extension) ? input.extension : ".xlsx";
  if (extname(out).toLowerCase() !== wanted) {
    throw new CommandFailure(2, `--out takes a ${wanted} file for a plan read from ${input.extension}.`);
  }
  if (resolve(out) === resolve(input.path) || (await isSameFile(out, input.path))) {
    throw new CommandFailure(2, "--out is the input itself, which is never written. Name another file.");
  }
  if (!isForced && (await exists(out))) {
    throw new CommandFailure(2, `${basename(out)} is there already. Name another file, or add --force to replace it.`);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  return (await exists(one)) && (await realpath(one)) === (await realpath(other));
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

/** Beside its place first, then moved there, so that a full disk or a stop leaves no half-written workbook. */
async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const beside = `${out}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch {
    await rm(beside, { force: true });
    throw new CommandFailure(
      1,
      `${basename(out)} could not be written. Is its folder there, and is it open elsewhere?`,
    );
  }
}
