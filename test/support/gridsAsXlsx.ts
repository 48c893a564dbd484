import { cellAddress, type Cell, type Grid, type WorkbookGrids } from "../../src/core/sheet/grid";
import { workbookBytes } from "../xlsx/support/workbookBytes";

/** Grids saved as an .xlsx file as Excel would: texts, numbers, merges, hidden rows and sheets, fills and strikes. */
export function gridsAsXlsx({ sheets }: WorkbookGrids): Uint8Array {
  const looks = new Looks();
  const parts = sheets.map((grid) => ({
    name: escaped(grid.name),
    data: sheetData(grid, looks),
    after: mergeCells(grid),
    ...(grid.isHidden ? { state: "hidden" as const } : {}),
  }));
  return workbookBytes({ sheets: parts, styles: looks.styles() });
}

/** The looks of cells by number, as a styles part keeps them. */
class Looks {
  private readonly keys: string[] = ["||"];

  of({ fill = "", struck = false, numberFormat = "General" }: Cell): number {
    const key = `${fill}|${struck ? "struck" : ""}|${numberFormat === "General" ? "" : numberFormat}`;
    if (!this.keys.includes(key)) this.keys.push(key);
    return this.keys.indexOf(key);
  }

  styles(): string {
    const looks = this.keys.map((key) => key.split("|"));
    const formats = looks.map(
      ([, , format = ""], at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format || "General")}"/>`,
    );
    const fills = looks.map(
      ([fill = ""]) =>
        `<fill><patternFill patternType="${fill === "" ? "none" : "solid"}">${fill === "" ? "" : `<fgColor rgb="FF${fill.slice(1)}"/>`}</patternFill></fill>`,
    );
    const xfs = looks.map(
      ([, struck, format = ""], at) =>
        `<xf numFmtId="${format === "" ? 0 : 200 + at}" fontId="${struck === "struck" ? 1 : 0}" fillId="${at === 0 ? 0 : at + 2}" borderId="0" xfId="0" applyFill="1" applyFont="1" applyNumberFormat="1"/>`,
    );
    const reserved = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
    return (
      `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` +
      '<fonts count="2"><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts>' +
      `<fills count="${fills.length + 2}">${reserved}${fills.join("")}</fills>` +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`
    );
  }
}

function sheetData(grid: Grid, looks: Looks): string {
  return grid.rows
    .map((cells, r) => {
      const row = grid.firstRow + r;
      const hidden = grid.hiddenRows.includes(row) ? ' hidden="1"' : "";
      const xml = cells.map((cell, c) => cellXml(cell, cellAddress(row, grid.firstColumn + c), looks)).join("");
      return `<row r="${row + 1}"${hidden}>${xml}</row>`;
    })
    .join("");
}

function cellXml(cell: Cell | null, address: string, looks: Looks): string {
  if (cell === null) return "";
  const formula = cell.formula === undefined ? "" : `<f>${escaped(cell.formula.slice(1))}</f>`;
  const open = `<c r="${address}" s="${looks.of(cell)}"`;
  if (typeof cell.raw === "number") return `${open}>${formula}<v>${cell.raw}</v></c>`;
  if (cell.text === "") return `${open}/>`;
  if (formula !== "") return `${open} t="str">${formula}<v>${escaped(cell.text)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
}

function mergeCells({ merges }: Grid): string {
  if (merges.length === 0) return "";
  const refs = merges.map(
    ({ row, column, rowCount, columnCount }) =>
      `<mergeCell ref="${cellAddress(row, column)}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}"/>`,
  );
  return `<mergeCells count="${refs.length}">${refs.join("")}</mergeCells>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
