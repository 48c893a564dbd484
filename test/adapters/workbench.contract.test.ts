/**
 * Files are opened as the page opens them; jsdom has no TextEncoder.
 *
 * @jest-environment node
 */
import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { applyPlanToUniver } from "../../src/workbench/applyPlanToUniver";
import { toGridIssue } from "../../src/workbench/gridRefusal";
import { openInGrid, readFile } from "../../src/workbench/openInGrid";
import { toCharacters } from "../../src/workbench/pixels";
import { readUniverWorkbook } from "../../src/workbench/readUniverSheet";
import { fromUniverStyle } from "../../src/workbench/univerStyle";
import { emptyGrid } from "../workbench/headlessGrid";
import { describeAdapterContract, type Applied, type ContractAdapter } from "./contract";
import { xlsxOf } from "./xlsxOf";

function workbenchAdapter(): ContractAdapter {
  const grid = emptyGrid();
  const accessor = grid.univer.__getInjector();
  const commands = accessor.get(ICommandService);
  const workbook = () => grid.api.getActiveWorkbook()!.getWorkbook();
  const sheetNamed = (name: string) => workbook().getSheetBySheetName(name)!;
  let writes = 0;
  let isToFail = false;
  commands.onMutationExecutedForCollab(() => void (writes += 1));
  commands.onCommandExecuted(({ id }) => {
    if (id !== SetRangeValuesMutation.id || !isToFail) return;
    isToFail = false;
    throw new Error("the grid broke");
  });
  return {
    async open(sheets) {
      const bytes = new Uint8Array(xlsxOf(sheets));
      const read = readFile(bytes, "Plan.xlsx");
      if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join(", "));
      openInGrid(grid, { ...read.value, bytes, room: 900 });
    },
    read: async () => readUniverWorkbook(workbook()),
    async apply(plan): Promise<Applied> {
      try {
        applyPlanToUniver(accessor, workbook(), plan);
        return { ok: true };
      } catch (failure) {
        return { ok: false, issue: toGridIssue(failure) };
      }
    },
    async columnWidthChars(name, column) {
      const sheet = sheetNamed(name);
      return sheet.getColVisible(column) ? toCharacters(sheet.getColumnWidth(column)) : 0;
    },
    writesSoFar: () => writes,
    failHalfWay: () => void (isToFail = true),
    async look(name, row, column) {
      return fromUniverStyle(workbook().getStyles().getStyleByCell(sheetNamed(name).getCellRaw(row, column)));
    },
  };
}

describeAdapterContract("the workbench's grid", workbenchAdapter);
