import { issue, type Issue, type Result, type SheetChange, type SheetPlan } from "../core";
import { openPackage, readingXml, type Package } from "./package/openPackage";
import { encodePart } from "./package/partText";
import { attempt, refuse, refuseIfAny } from "./refusal";
import { patchSheet } from "./sheet/patchSheet";
import { readTables } from "./sheet/readTables";
import { resizedTable } from "./sheet/resizedTable";
import { bookOf } from "./styles/bookOf";
import type { StyleBook } from "./styles/styleBook";
import { calculateOnLoad } from "./workbook/calculateOnLoad";
import { readSharedStrings } from "./workbook/readSharedStrings";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook/readWorkbookPart";
import { rewriteZip } from "./zip/rewriteZip";

/** The workbook while a plan is written into it. */
interface Writing {
  readonly opened: Package;
  readonly workbook: WorkbookPart;
  readonly book: StyleBook;
  /** Changed parts by the zip's own spelling of their names. */
  readonly replaced: Map<string, Uint8Array>;
}

/**
 * Writes a plan into a workbook's bytes. The touched sheets change cell by cell, looks are appended to the styles part,
 * and `calcPr` may gain `fullCalcOnLoad` where there are formulas; every other part stays byte for byte, in its place,
 * with its time. A table of ours that grew gets its new size. What stands there already is not written: where nothing is
 * left to write, the very same bytes come back.
 *
 * All or nothing: any issue and nothing is written.
 *
 * @issues host.sheet-missing, host.sheet-protected, host.formula-in-the-way, host.merged-cell, host.table-heading,
 *   host.text-too-long; and all that reading has (file.*)
 */
export function applyPlanToXlsx(bytes: Uint8Array, plan: SheetPlan): Result<Uint8Array> {
  const changes = plan.changes.filter(
    ({ blocks, formats, columnWidths, tables = [] }) =>
      blocks.length + formats.length + columnWidths.length + tables.length > 0,
  );
  if (changes.length === 0) return { ok: true, value: bytes, warnings: [] };
  return attempt("", () => {
    const opened = openPackage(bytes);
    const workbook = readWorkbookPart(opened);
    const writing: Writing = { opened, workbook, book: bookOf(opened, workbook), replaced: new Map() };
    writeChanges(writing, changes);
    return writing.replaced.size === 0 ? bytes : rewriteZip(opened.zip, writing.replaced);
  });
}

function writeChanges(writing: Writing, changes: readonly SheetChange[]): void {
  const { opened, workbook, book } = writing;
  const issues: Issue[] = [];
  let isContentChanged = false;
  let hasFormulas = workbook.calcChainPart !== null;
  const texts = new Map<string, string>();
  const strings = readSharedStrings(opened, workbook.stringsPart);
  for (const change of changes) {
    const { part } = sheetNamed(workbook, change.sheet);
    const text = texts.get(part) ?? opened.text(part).text;
    const context = { strings, dateSystem: workbook.dateSystem, tables: readTables(opened, part), book };
    const patched = readingXml(part, () => patchSheet(text, change, context));
    issues.push(...patched.issues);
    isContentChanged ||= patched.isContentChanged;
    hasFormulas ||= patched.hasFormulas;
    if (patched.text !== text) texts.set(part, patched.text);
    for (const table of change.tables ?? []) {
      const written = context.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
      if (written !== undefined) replacePart(writing, written.part, resizedTable(opened, written, table.block));
    }
  }
  refuseIfAny(issues);
  for (const [part, text] of texts) replacePart(writing, part, text);
  replacePart(writing, workbook.stylesPart, book.editedText());
  if (isContentChanged && (hasFormulas || anyFormulas(opened, workbook))) {
    const root = opened.xml(workbook.part);
    replacePart(writing, workbook.part, calculateOnLoad(opened.text(workbook.part).text, root));
  }
}

/** Sheets are found without regard to case, as Excel does: no two may differ by it alone. */
function sheetNamed({ sheets }: WorkbookPart, name: string): SheetEntry {
  const found =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return found ?? refuse(() => issue("host.sheet-missing", { sheet: name }));
}

/** Whether any sheet calculates. Most workbooks say so by their calculation chain; else the sheets are searched. */
function anyFormulas(opened: Package, { sheets }: WorkbookPart): boolean {
  return sheets.some(({ part }) => /<(?:[^\s:<>/]+:)?f[\s>/]/.test(opened.text(part).text));
}

function replacePart({ opened, replaced }: Writing, part: string | null, text: string | null): void {
  const name = part === null ? null : opened.entryName(part);
  if (part === null || name === null || text === null) return;
  replaced.set(name, encodePart(text, opened.text(part)));
}
