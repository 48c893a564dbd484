import { basename } from "node:path";
import Papa from "papaparse";
import { inOneGo, textRows, type ExtractTable } from "../core";
import { CommandFailure } from "./commandFailure";
import { decodeText } from "../paste/decodeText";
import { readWorkbook, type InputFile } from "./readInput";

const DELIMITED = new Set([".csv", ".tsv", ".txt"]);

/**
 * The tables of a cohort file. Delimited text stays the text it is, without an object for each cell: an extract of all
 * England has 1.2 million rows.
 *
 * @throws CommandFailure as `readWorkbook` does
 */
export async function readCohortTables(input: InputFile): Promise<readonly ExtractTable[]> {
  if (DELIMITED.has(input.extension)) return [delimitedTable(input)];
  if (input.extension === ".xml") return [await xmlTable(input)];
  const { sheets } = await readWorkbook(input);
  return sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, rows, dateSystem }) => ({
      name,
      dateSystem,
      rows: rows.map((row) => row.map((cell) => cell?.raw ?? null)),
    }));
}

async function xmlTable({ path, bytes }: InputFile): Promise<ExtractTable> {
  const { tableFromXml } = await import("../paste/tableFromXml");
  const rows = tableFromXml(decodeText(bytes) ?? "");
  if (rows === null)
    throw new CommandFailure(1, `${basename(path)} holds no records of young people that can be read.`);
  return { name: basename(path), rows, dateSystem: 1900 };
}

function delimitedTable({ path, bytes }: InputFile): ExtractTable {
  const text = decodeText(bytes);
  if (text === null) throw new CommandFailure(1, `${basename(path)} is not text, whatever its name says.`);
  if (!text.includes('"')) return { name: basename(path), rows: inOneGo(textRows(text)), dateSystem: 1900 };
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true, delimitersToGuess: [",", "\t", ";", "|"] });
  return { name: basename(path), rows: data, dateSystem: 1900 };
}
