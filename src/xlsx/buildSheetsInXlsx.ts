import { planBuild, type BuildPlan, type NewSheet, type PageToBuild, type Result } from "../core";
import { openPackage, type Package } from "./package/openPackage";
import { putPages } from "./pages/putPages";
import { readXlsx } from "./readXlsx";
import { attempt } from "./refusal";
import { bookOf } from "./styles/bookOf";
import { readWorkbookPart, type WorkbookPart } from "./workbook/readWorkbookPart";
import { childOf, childrenOf } from "./xml/readXmlElement";

/** A workbook with sheets made in it. */
export interface BuiltFile {
  readonly bytes: Uint8Array;
  /** Names of the sheets that were made or made again, in their order. */
  readonly built: readonly string[];
  /** Our own sheets that were edited by hand and left alone. */
  readonly edited: BuildPlan["edited"];
}

/**
 * Makes sheets in a workbook's bytes: in the place of our own of the same mark, what people typed in their inputs
 * carried over, else behind the other sheets. Every part that is not concerned stays byte for byte.
 *
 * @issues all that reading has (file.*)
 */
export function buildSheetsInXlsx(
  bytes: Uint8Array,
  sheets: readonly NewSheet[],
  options: { readonly replaceEdited: boolean },
): Result<BuiltFile> {
  const read = readXlsx(bytes, "");
  if (!read.ok) return read;
  return attempt("", () => {
    const opened = openPackage(bytes);
    const workbook = readWorkbookPart(opened);
    const names = [...tableNames(read.value.sheets), ...definedNames(opened, workbook)];
    const plan = planBuild(sheets, { sheets: read.value.sheets, names, ...options });
    return { bytes: written(bytes, plan.pages), built: plan.pages.map(({ sheet }) => sheet.name), edited: plan.edited };
  });
}

/** Puts pages, planned already, into a workbook's bytes. */
export function putPagesInXlsx(bytes: Uint8Array, pages: readonly PageToBuild[]): Result<Uint8Array> {
  return attempt("", () => written(bytes, pages));
}

function written(bytes: Uint8Array, pages: readonly PageToBuild[]): Uint8Array {
  if (pages.length === 0) return bytes;
  const opened = openPackage(bytes);
  const workbook = readWorkbookPart(opened);
  return putPages({ opened, workbook, book: bookOf(opened, workbook) }, pages);
}

function tableNames(sheets: readonly { readonly tables: readonly { readonly name: string }[] }[]): string[] {
  return sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
}

function definedNames(opened: Package, { part }: WorkbookPart): string[] {
  const names = childrenOf(childOf(opened.xml(part), "definedNames"), "definedName");
  return names
    .filter(({ attributes }) => attributes["localSheetId"] === undefined)
    .map(({ attributes }) => attributes["name"] ?? "");
}
