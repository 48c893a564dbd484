import type { CellFormat } from "../../src/core";
import { createExcelDoor, type ExcelDoor } from "../../src/excel/excelDoor";
import { openStandIn, type StandIn } from "../support/excel/openStandIn";
import { describeAdapterContract, type ContractAdapter } from "./contract";

/** Merges can be read from 1.13 on; the rest of the suite asks for nothing newer than the manifest does. */
const SETS = { ExcelApi: "1.13" };

/** After so many writing actions the suite's refresh has written formats and values, but no widths yet. */
const HALF_WAY = 6;

const lower = (word: string): string => word.toLowerCase();

function excelAdapter(): ContractAdapter {
  let excel: StandIn;
  let door: ExcelDoor;

  const lookAt = (sheet: string, row: number, column: number): CellFormat => {
    const cell = excel.workbook.sheet(sheet).cell(row, column);
    return {
      fill: cell.fill,
      fontColour: cell.fontColour,
      bold: cell.bold,
      numberFormat: cell.numberFormat,
      italic: cell.italic,
      fontSizePoints: cell.fontSizePoints,
      border: cell.border,
      wrap: cell.wrap,
      horizontal: lower(cell.horizontal) as NonNullable<CellFormat["horizontal"]>,
      vertical: lower(cell.vertical) as NonNullable<CellFormat["vertical"]>,
    };
  };

  return {
    async open(sheets) {
      excel = openStandIn(sheets, { sets: SETS });
      door = createExcelDoor();
    },
    /** The door reads the active sheet; the suite looks at the others too. */
    async read() {
      const { active, sheets } = excel.workbook;
      const grids = [];
      for (let at = 0; at < sheets.length; at += 1) {
        excel.workbook.active = at;
        grids.push(...(await door.readActiveSheet({ withMerges: true })).sheets);
      }
      excel.workbook.active = active;
      return { name: excel.workbook.name, sheets: grids };
    },
    async apply(plan, undo) {
      try {
        await door.applyPlan(plan, undo);
      } catch (refusal) {
        return { ok: false, issue: door.toIssue(refusal) };
      }
      expect(excel.workbook.swallowed).toEqual([]);
      return { ok: true };
    },
    columnWidthChars: async (sheet, column) => {
      const points = excel.workbook.sheet(sheet).widthOf(column);
      return points === 0 ? 0 : (points / 0.75 - 5) / 7;
    },
    writesSoFar: () => excel.host.writes,
    failHalfWay: () => excel.host.failAfterWrites(HALF_WAY),
    look: async (sheet, row, column) => lookAt(sheet, row, column),
  };
}

describeAdapterContract("Office.js on the stand-in Excel", excelAdapter);
