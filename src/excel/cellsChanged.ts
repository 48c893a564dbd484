import { parseCells } from "./cellAddresses";
import { onChanged, type SheetEdit, type Stop } from "./sheetEvents";

/** Cells that a person changed. Rows and columns are 0-based, both ends included. */
export interface CellsChanged {
  readonly sheet: string;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/**
 * Calls back after people's own edits: never after ours, nor after a coauthor's, whose own copy answers it. Where rows
 * or columns were put in or taken out, all that moved counts as changed. One sync an edit, for the sheet's name.
 */
export function onCellsChanged(
  listener: (change: CellsChanged) => void,
  onFailure: (failure: unknown) => void = () => {},
): Stop {
  let isStopped = false;
  const stop = onChanged((edit) => {
    if (edit.isRemote) return;
    nameOf(edit).then((sheet) => {
      if (isStopped || sheet === null) return;
      for (const change of changesOf(edit, sheet)) listener(change);
    }, onFailure);
  }, onFailure);
  return () => {
    isStopped = true;
    stop();
  };
}

async function nameOf({ worksheetId }: SheetEdit): Promise<string | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function changesOf({ address, changeType }: SheetEdit, sheet: string): CellsChanged[] {
  const isMoved = changeType !== "RangeEdited";
  return address.split(",").flatMap((area): CellsChanged[] => {
    const block = parseCells(area.slice(area.lastIndexOf("!") + 1));
    if (block === null) return [];
    const { row, column, rowCount, columnCount } = block;
    const lastRow = isMoved && !changeType.startsWith("Column") ? LAST_ROW : row + rowCount - 1;
    const lastColumn = isMoved && !changeType.startsWith("Row") ? LAST_COLUMN : column + columnCount - 1;
    return [{ sheet, rows: [row, lastRow], columns: [column, lastColumn] }];
  });
}
