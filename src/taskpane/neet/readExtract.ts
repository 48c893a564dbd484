import {
  describeIssue,
  delimiterOf,
  issue,
  leavePrivateBehind,
  textRows,
  type ExtractTable,
  type Issue,
  type RawValue,
  type Result,
  type WorkbookGrids,
} from "../../core";
import { breathe, workInSlices } from "../breathe";
import type { Job } from "../planActions";

/**
 * A cohort extract in memory, without names, addresses and the like. Of its content nothing is kept but here, and nothing
 * outlives the pane.
 */
export interface CohortData {
  /** What the user knows it by: a sheet's or a file's name. */
  readonly name: string;
  readonly tables: readonly ExtractTable[];
  readonly rows: number;
  /** Whether it lies in the workbook itself, where whoever gets the workbook can read it. */
  readonly isOnSheet: boolean;
}

const ROWS_OF_A_SLICE = 1000;

/** The cells of sheets as bare values, a slice of rows at a time; yields the share of a sheet that is done, 0-1. */
export function* extractOfGrids(
  { name, sheets }: WorkbookGrids,
  isOnSheet: boolean,
): Generator<number, CohortData, undefined> {
  const tables: ExtractTable[] = [];
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    const rows: RawValue[][] = [];
    for (const row of sheet.rows) {
      rows.push(row.map((cell) => cell?.raw ?? null));
      if (rows.length % ROWS_OF_A_SLICE === 0) yield rows.length / sheet.rows.length;
    }
    tables.push({ name: sheet.name, dateSystem: sheet.dateSystem, rows });
  }
  return dataOf(isOnSheet ? (tables[0]?.name ?? name) : name, yield* leavePrivateBehind(tables), isOnSheet);
}

/** Text with tabs or commas between its cells, read a slice at a time. */
export async function extractOfText(text: string, name: string, job: Job): Promise<CohortData> {
  const rows = text.includes('"') ? await quotedRows(text) : await workInSlices(textRows(text), job);
  return dataOf(name, await workInSlices(leavePrivateBehind([{ name, rows, dateSystem: 1900 }]), job), false);
}

/** A file by the ending of its name: .xlsx, .xml, else delimited text. */
export async function extractOfFile(file: File, job: Job): Promise<Result<CohortData>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.xls[xm]$/i.test(file.name)) {
    const { readXlsxInSlices } = await import("../../xlsx/readXlsx");
    const read = await workInSlices(readXlsxInSlices(bytes, file.name), job);
    return read.ok ? { ...read, value: await workInSlices(extractOfGrids(read.value, false), job) } : read;
  }
  const { decodeText } = await import("../../paste/decodeText");
  const text = decodeText(bytes);
  if (text === null) return { ok: false, issues: [noText(file.name)] };
  await breathe();
  if (/\.xml$/i.test(file.name)) return extractOfXml(text, file.name, job);
  return { ok: true, value: await extractOfText(text, file.name, job), warnings: [] };
}

async function extractOfXml(text: string, name: string, job: Job): Promise<Result<CohortData>> {
  const { tableFromXml } = await import("../../paste/tableFromXml");
  const rows = tableFromXml(text);
  if (rows === null) return { ok: false, issues: [issue("file.unreadable", { name, why: NO_RECORDS })] };
  const tables = await workInSlices(leavePrivateBehind([{ name, rows, dateSystem: 1900 }]), job);
  return { ok: true, value: dataOf(name, tables, false), warnings: [] };
}

const NO_RECORDS = "it holds no records of young people that we know, each with an identifier.";

function noText(name: string): Issue {
  return issue("file.unreadable", { name, why: "it is neither a text file nor an Excel workbook (.xlsx)." });
}

/** An issue's words, for a place that shows several at once. */
export function wordsOf(issues: readonly Issue[]): string {
  return issues.map(describeIssue).join(" ");
}

function dataOf(name: string, tables: readonly ExtractTable[], isOnSheet: boolean): CohortData {
  return { name, tables, rows: tables.reduce((sum, { rows }) => sum + rows.length, 0), isOnSheet };
}

async function quotedRows(text: string): Promise<string[][]> {
  if (delimiterOf(text) === "\t") return (await import("../../paste/excelClipboard")).parseExcelClipboard(text);
  const { default: Papa } = await import("papaparse");
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { skipEmptyLines: true, delimiter: delimiterOf(text) }).data;
}
