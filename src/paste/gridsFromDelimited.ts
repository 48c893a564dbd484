import Papa from "papaparse";
import type { Result } from "../core/issues/issue";
import { issue } from "../core/issues/issue";
import type { WorkbookGrids } from "../core/sheet/grid";
import { decodeText } from "./decodeText";
import { parseExcelClipboard } from "./excelClipboard";
import { sheetNameOf, textGrid } from "./textGrid";

/** The signs that may stand between cells. */
const DELIMITERS = ["\t", ",", ";", "|"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Characters looked at to find the delimiter. */
const SAMPLE_LENGTH = 64_000;

/**
 * One sheet from a .tsv or .csv file, or from text on the clipboard. Delimiter and encoding are found.
 *
 * @param input  the file's bytes, or text already decoded
 * @issues       file.unreadable - it is no text
 */
export function gridsFromDelimited(input: Uint8Array | string, name: string): Result<WorkbookGrids> {
  const text = typeof input === "string" ? input : decodeText(input);
  if (text === null) {
    return { ok: false, issues: [issue("file.unreadable", { name, why: "it is not a text file." })] };
  }
  const rows = parseRows(text.replace(/^\ufeff/, ""));
  const cells = rows.map((row) => row.map((cell) => ({ text: cell })));
  return { ok: true, value: { name, sheets: [textGrid(sheetNameOf(name), cells)] }, warnings: [] };
}

function parseRows(text: string): readonly (readonly string[])[] {
  const delimiter = findDelimiter(text);
  if (delimiter === "\t" && !isQuotedThroughout(text)) return parseExcelClipboard(text);
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
}

/**
 * The delimiter that gives most cells in rows of like width, quotes respected; a tab wins wherever there is one, and
 * where most lines are one cell by all of them: a comma in a sentence parts no cells.
 */
function findDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (sample.includes("\t")) return "\t";
  let best: { delimiter: Delimiter; score: number } = { delimiter: "\t", score: 0 };
  for (const delimiter of DELIMITERS.slice(1)) {
    const rows = Papa.parse<string[]>(sample, { delimiter, skipEmptyLines: "greedy", preview: 60 }).data;
    const widths = rows.map((row) => row.length).sort((a, b) => a - b);
    const usual = widths[Math.floor(widths.length / 2)] ?? 0;
    const alike = widths.filter((width) => width === usual).length / Math.max(widths.length, 1);
    const score = usual > 1 ? alike * 10 + Math.min(usual, 12) / 12 : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Whether every cell of the first line stands in quotes: then it is a program's export, quoted by the rules. */
function isQuotedThroughout(text: string): boolean {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  return line.split("\t").every((cell) => cell.length > 1 && cell.startsWith('"') && cell.endsWith('"'));
}
