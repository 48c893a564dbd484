import { ICommandService, type IAccessor, type ICellData, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { CellsChanged } from "../taskpane/workbookDoor";
import type { GridOnPage } from "./gridOnPage";

/** Tells whether what happens now was done by us. */
export type IsOurs = () => boolean;

/** Calls back after people's edits: typing, paste, clearing, undo; never after ours or what a formula came to. */
export function onUniverChanges(
  { api }: Pick<GridOnPage, "api">,
  accessor: IAccessor,
  isOurs: IsOurs,
): (listener: (change: CellsChanged) => void) => () => void {
  return (listener) => {
    const heard = accessor.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id !== SetRangeValuesMutation.id || isOurs() || options?.fromFormula === true) return;
      const change = changeOf(api, params as ISetRangeValuesMutationParams);
      if (change !== null) listener(change);
    });
    return () => heard.dispose();
  };
}

/** The rectangle of cells whose content was set; null where only looks were, or no sheet is known. */
function changeOf(
  api: GridOnPage["api"],
  { unitId, subUnitId, cellValue = {} }: ISetRangeValuesMutationParams,
): CellsChanged | null {
  const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheetName();
  const rows: number[] = [];
  const columns: number[] = [];
  // Null is a cell that was cleared.
  const written = cellValue as Record<number, Record<number, Nullable<ICellData>>>;
  for (const [row, cells] of Object.entries(written)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (sheet === undefined || rows.length === 0) return null;
  return { sheet, rows: ends(rows), columns: ends(columns) };
}

function ends(places: readonly number[]): [first: number, last: number] {
  return places.reduce<[number, number]>(
    ([first, last], place) => [Math.min(first, place), Math.max(last, place)],
    [Infinity, -Infinity],
  );
}
