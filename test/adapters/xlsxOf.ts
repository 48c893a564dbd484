import { cellAddress, columnLetters, type Block } from "../../src/core";
import { cellSpec, type CellSpec, type GridSpec } from "../support/gridSpec";
import { MAIN, workbookBytes, type SheetSource } from "../xlsx/support/workbookBytes";

const FONTS =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><strike/><sz val="11"/><name val="Calibri"/></font></fonts>';
const BORDERS = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
const BASE = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
const RESERVED_FILLS = ["none", "gray125"].map((type) => `<fill><patternFill patternType="${type}"/></fill>`);

/** The first number for a format of one's own (ECMA-376 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** Every distinct look of the sheets, as the styles part numbers them: 0 is plain. */
function looksOf(sheets: readonly GridSpec[]): Map<string, CellSpec> {
  const looks = new Map<string, CellSpec>([[lookKey({ raw: null }), { raw: null }]]);
  for (const cell of sheets.flatMap(({ rows }) => rows.flat()).map(cellSpec)) {
    if (cell !== null && !looks.has(lookKey(cell))) looks.set(lookKey(cell), cell);
  }
  return looks;
}

function lookKey({ numberFormat = "General", fill = "", struck = false }: CellSpec): string {
  return JSON.stringify([numberFormat, fill, struck]);
}

function stylesXml(looks: readonly CellSpec[]): string {
  const formats = looks.map(({ numberFormat = "General" }, index) => {
    return `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${numberFormat}"/>`;
  });
  const fills = looks.map(({ fill }) => {
    if (fill === undefined) return RESERVED_FILLS[0];
    return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;
  });
  const xfs = looks.map(({ struck, numberFormat = "General" }, index) => {
    const format = numberFormat === "General" ? 0 : FIRST_OWN_FORMAT + index;
    const font = struck === true ? 1 : 0;
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${RESERVED_FILLS.length + index}" borderId="0" xfId="0" applyFill="1"/>`;
  });
  return (
    `<numFmts count="${formats.length}">${formats.join("")}</numFmts>${FONTS}` +
    `<fills count="${fills.length + RESERVED_FILLS.length}">${[...RESERVED_FILLS, ...fills].join("")}</fills>${BORDERS}${BASE}` +
    `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`
  );
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function cellXml(address: string, style: number, { raw, formula }: CellSpec): string {
  const calculated = formula === undefined ? "" : `<f>${escape(formula.slice(1))}</f>`;
  const open = `<c r="${address}" s="${style}"`;
  if (raw === null) return `${open}/>`;
  if (typeof raw === "number") return `${open}>${calculated}<v>${raw}</v></c>`;
  if (typeof raw === "boolean") return `${open} t="b">${calculated}<v>${raw ? 1 : 0}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(raw)}</t></is></c>`;
}

function rangeOf({ row, column, rowCount, columnCount }: Block): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

function columnsXml({ columnWidths = [], hiddenColumns = [] }: GridSpec): string {
  const columns = [...new Set([...columnWidths.map(({ column }) => column), ...hiddenColumns])].sort((a, b) => a - b);
  if (columns.length === 0) return "";
  const entries = columns.map((column) => {
    const width = columnWidths.find((known) => known.column === column)?.widthChars ?? 9;
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : "";
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"${hidden}/>`;
  });
  return `<cols>${entries.join("")}</cols>`;
}

function sheetSource(spec: GridSpec, styles: readonly string[]): SheetSource {
  const { rows, merges = [], hiddenRows = [], isProtected = false } = spec;
  const [firstRow, firstColumn] = [spec.firstRow ?? 0, spec.firstColumn ?? 0];
  const data = rows.map((line, r) => {
    const row = firstRow + r;
    const cells = line.map((entry, c) => {
      const cell = cellSpec(entry);
      const address = `${columnLetters(firstColumn + c)}${row + 1}`;
      return cell === null ? "" : cellXml(address, styles.indexOf(lookKey(cell)), cell);
    });
    return `<row r="${row + 1}"${hiddenRows.includes(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  const merged = merges.map((block) => `<mergeCell ref="${rangeOf(block)}"/>`).join("");
  return {
    name: spec.name,
    before: columnsXml(spec),
    data: data.join(""),
    after:
      (isProtected ? '<sheetProtection sheet="1"/>' : "") +
      (merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`),
  };
}

/** Table parts of a sheet, with their relationships. */
function tablesOf({ tables = [] }: GridSpec, sheet: number) {
  const parts = tables.map(({ name, block }, index) => {
    const id = sheet * 100 + index + 1;
    const ref = rangeOf(block);
    const columns = Array.from(
      { length: block.columnCount },
      (_, c) => `<tableColumn id="${c + 1}" name="C${c + 1}"/>`,
    );
    const xml =
      `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}"><autoFilter ref="${ref}"/>` +
      `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`;
    return [`xl/tables/table${id}.xml`, xml] as const;
  });
  const relationships = parts.map(([part], index) => [`rId${index + 1}`, "table", `/${part}`] as const);
  return { parts, relationships };
}

/** The bytes of an .xlsx workbook with these sheets. */
export function xlsxOf(sheets: readonly GridSpec[]): Uint8Array {
  const looks = looksOf(sheets);
  const styles = [...looks.keys()];
  return workbookBytes({
    sheets: sheets.map((spec, index) => ({
      ...sheetSource(spec, styles),
      ...(spec.tables === undefined ? {} : { relationships: tablesOf(spec, index).relationships }),
    })),
    parts: Object.fromEntries(sheets.flatMap((spec, index) => tablesOf(spec, index).parts)),
    styles: stylesXml([...looks.values()]),
  });
}
