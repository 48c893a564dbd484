import {
  ICommandService,
  IUndoRedoService,
  type IAccessor,
  type IMutationInfo,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColWidthMutation,
} from "@univerjs/sheets";
import type { SheetChange, SheetPlan } from "../core";
import { GridRefusal } from "./gridRefusal";
import { toPixels } from "./pixels";
import { resizeTables, sheetFactsOf } from "./sheetFacts";
import { cellsToWrite, type CellMatrix } from "./univerWrites";

/** Two ways of one step: to do it and to take it back. */
interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/**
 * Writes all of `plan` into the grid as one step of its undo, or nothing: where a write is refused, what was written
 * before it is taken back and the refusal thrown.
 */
export function applyPlanToUniver(accessor: IAccessor, workbook: Workbook, plan: SheetPlan): void {
  const targets = plan.changes.map((change) => ({ change, sheet: findSheet(workbook, change.sheet) }));
  const commands = accessor.get(ICommandService);
  const done: Step[] = [];
  try {
    for (const { change, sheet } of targets) {
      makeRoom(change, sheet);
      for (const step of stepsOf(accessor, workbook, sheet, change)) {
        // Noted first: a write that fails in the middle has changed some cells already.
        done.push(step);
        if (!run(commands, step.redo)) throw new GridRefusal("refused", change.sheet);
      }
    }
  } catch (failure) {
    for (const { undo } of [...done].reverse()) run(commands, undo);
    throw failure;
  }
  for (const { change, sheet } of targets) {
    if (change.tables !== undefined) resizeTables(sheet, change.tables);
  }
  if (done.length === 0) return;
  accessor.get(IUndoRedoService).pushUndoRedo({
    unitID: workbook.getUnitId(),
    redoMutations: done.map(({ redo }) => redo),
    undoMutations: [...done].reverse().map(({ undo }) => undo),
  });
}

function run(commands: ICommandService, { id, params }: IMutationInfo): boolean {
  return commands.syncExecuteCommand(id, params);
}

function findSheet(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getSheetBySheetName(name);
  if (sheet === null || sheet === undefined) throw new GridRefusal("no-sheet", name);
  if (sheetFactsOf(sheet).isProtected) throw new GridRefusal("protected", name);
  return sheet;
}

function stepsOf(accessor: IAccessor, workbook: Workbook, sheet: Worksheet, change: SheetChange): Step[] {
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const cells = cellsToWrite(change, workbook, sheet);
  const steps = change.columnWidths.flatMap(({ column, widthChars }) =>
    columnSteps(place, sheet, column, toPixels(widthChars)),
  );
  return Object.keys(cells).length === 0 ? steps : [cellStep(accessor, place, cells), ...steps];
}

interface SheetPlace {
  readonly unitId: string;
  readonly subUnitId: string;
}

function cellStep(accessor: IAccessor, place: SheetPlace, cellValue: CellMatrix): Step {
  const params = { ...place, cellValue };
  return {
    redo: { id: SetRangeValuesMutation.id, params },
    undo: { id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(accessor, params) },
  };
}

function columnSteps(place: SheetPlace, sheet: Worksheet, column: number, pixels: number): Step[] {
  const steps: Step[] = [];
  const ranges: IRange[] = [
    { startColumn: column, endColumn: column, startRow: 0, endRow: Math.max(sheet.getRowCount() - 1, 0) },
  ];
  // Shown first: the grid sets no width of a hidden column.
  if (!sheet.getColVisible(column)) {
    const params = { ...place, ranges };
    steps.push({ redo: { id: SetColVisibleMutation.id, params }, undo: { id: SetColHiddenMutation.id, params } });
  }
  const now = sheet.getColumnWidth(column);
  if (now < pixels) {
    const width = (colWidth: number) => ({
      id: SetWorksheetColWidthMutation.id,
      params: { ...place, ranges, colWidth },
    });
    steps.push({ redo: width(pixels), undo: width(now) });
  }
  return steps;
}

/** Lets the sheet end after the last cell to be written. */
function makeRoom(change: SheetChange, sheet: Worksheet): void {
  const bottoms = [
    ...change.blocks.map(({ row, values }) => row + values.length),
    ...change.formats.map(({ row, rowCount }) => row + rowCount),
  ];
  const rights = [
    ...change.blocks.map(({ column, values }) => column + (values[0]?.length ?? 0)),
    ...change.formats.map(({ column, columnCount }) => column + columnCount),
    ...change.columnWidths.map(({ column }) => column + 1),
  ];
  if (Math.max(0, ...bottoms) > sheet.getRowCount()) sheet.setRowCount(Math.max(...bottoms));
  if (Math.max(0, ...rights) > sheet.getColumnCount()) sheet.setColumnCount(Math.max(...rights));
}
