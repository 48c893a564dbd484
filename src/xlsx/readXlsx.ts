import { inOneGo, type Grid, type Result, type WorkbookGrids } from "../core";
import { openPackage, readingXmlInSlices, type Package } from "./package/openPackage";
import { addedByPeople } from "./pages/addedByPeople";
import { attemptInSlices } from "./refusal";
import { shareWithin } from "./shareWithin";
import { readSheet } from "./sheet/readSheet";
import { readTables } from "./sheet/readTables";
import { readStyles } from "./styles/readStyles";
import { readSharedStringsInSlices } from "./workbook/readSharedStrings";
import { readWorkbookPart } from "./workbook/readWorkbookPart";

/**
 * Reads an .xlsx or .xlsm workbook: every worksheet as a grid, in tab order, hidden ones too (marked so).
 *
 * Errors come as their text, rich text without its looks, days as serial numbers with their format, formulas with the
 * value Excel last calculated. Shown text is what a wide enough column would show on a British computer.
 *
 * @param name the file's name without its folder, for the issues and as the plan's title of last resort
 * @issues file.empty, file.encrypted, file.old-excel, file.open-document, file.binary-workbook, file.spreadsheet-xml,
 *   file.web-page, file.plain-text, file.not-a-workbook - the file is something else; file.damaged, file.unsafe-xml,
 *   file.too-large - it is a workbook that cannot be read or may not be
 */
export function readXlsx(bytes: Uint8Array, name: string): Result<WorkbookGrids> {
  return inOneGo(readXlsxInSlices(bytes, name));
}

/** The same as {@link readXlsx} with stops for breath, some 10 ms apart; yields the share done, 0-1. */
export function readXlsxInSlices(bytes: Uint8Array, name: string): Generator<number, Result<WorkbookGrids>, undefined> {
  return attemptInSlices(name, readParts(bytes, name));
}

function* readParts(bytes: Uint8Array, name: string): Generator<number, WorkbookGrids, undefined> {
  const opened = openPackage(bytes);
  const workbook = readWorkbookPart(opened);
  const large = [workbook.stringsPart, ...workbook.sheets.map(({ part }) => part)].filter((part) => part !== null);
  const share = shareOfParts(opened, large);
  const { stringsPart } = workbook;
  if (stringsPart !== null) yield* share(stringsPart, INFLATED, opened.load(stringsPart));
  const strings = yield* share(stringsPart ?? "", READ, readSharedStringsInSlices(opened, stringsPart));
  const styles = readStyles(opened, workbook);
  const sheets: Grid[] = [];
  for (const sheet of workbook.sheets) {
    const tables = readTables(opened, sheet.part).map(({ name: table, block }) => ({ name: table, block }));
    const context = { ...sheet, strings, styles, tables, dateSystem: workbook.dateSystem };
    yield* share(sheet.part, INFLATED, opened.load(sheet.part));
    const reading = readingXmlInSlices(sheet.part, readSheet(opened.text(sheet.part).text, context));
    const grid = yield* share(sheet.part, READ, reading);
    const added = sheet.ours === null ? [] : addedByPeople(opened, sheet.part);
    const ours = sheet.ours === null ? {} : { ours: sheet.ours };
    sheets.push({ ...grid, ...ours, ...(added.length === 0 ? {} : { added }) });
  }
  return { name, sheets };
}

/** Which part of a part's work a piece is: its share is from the first to the second. */
const [INFLATED, READ] = [[0, 0.3] as const, [0.3, 1] as const];

/** Counts the shares of pieces of work together, each part weighing as it is long. */
function shareOfParts(opened: Package, parts: readonly string[]) {
  const total = Math.max(
    1,
    parts.reduce((sum, part) => sum + opened.sizeOf(part), 0),
  );
  let before = 0;
  return function* <T>(
    part: string,
    [from, to]: readonly [number, number],
    work: Generator<number, T, undefined>,
  ): Generator<number, T, undefined> {
    const size = opened.sizeOf(part) / total;
    const start = before;
    before += size * (to - from);
    return yield* shareWithin([start, before], work);
  };
}
