import type { Block } from "../../../src/core";
import { addressOf } from "./address";
import { PLAIN_LOOK, type SheetState } from "./book";
import { NO_FILL } from "./formatModel";
import { StandInGap } from "./hostError";

type Wanted = Readonly<Record<string, unknown>>;
type Readers = Readonly<Record<string, () => unknown>>;

/** Answers a nested wish such as `{format: {fill: {color: true}}}` with the readers given for it. */
function answer(wanted: Wanted, readers: Readers, prefix = ""): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, wish] of Object.entries(wanted)) {
    const path = prefix + name;
    if (wish === true) {
      const read = readers[path];
      if (read === undefined) throw new StandInGap(`get*Properties of "${path}"`);
      out[name] = read();
    } else if (typeof wish === "object" && wish !== null) {
      out[name] = answer(wish as Wanted, readers, `${path}/`);
    }
  }
  return out;
}

export function readCells(
  sheet: SheetState,
  block: Block,
  wanted: Excel.CellPropertiesLoadOptions,
): Excel.CellProperties[][] {
  return Array.from({ length: block.rowCount }, (_, r) =>
    Array.from({ length: block.columnCount }, (_, c) => {
      const cell = sheet.peek(block.row + r, block.column + c) ?? PLAIN_LOOK;
      return answer(wanted as Wanted, {
        address: () => addressOf({ row: block.row + r, column: block.column + c, rowCount: 1, columnCount: 1 }),
        "format/fill/color": () => cell.fill ?? NO_FILL,
        "format/font/color": () => cell.fontColour ?? "#000000",
        "format/font/bold": () => cell.bold,
        "format/font/italic": () => cell.italic,
        "format/font/strikethrough": () => cell.strikethrough,
        "format/wrapText": () => cell.wrap,
        "format/horizontalAlignment": () => cell.horizontal,
        "format/verticalAlignment": () => cell.vertical,
      });
    }),
  );
}

export function readRows(
  sheet: SheetState,
  block: Block,
  wanted: Excel.RowPropertiesLoadOptions,
): Excel.RowProperties[] {
  return Array.from({ length: block.rowCount }, (_, r) => {
    const row = block.row + r;
    return answer(wanted as Wanted, { rowIndex: () => row, rowHidden: () => sheet.hiddenRows.has(row) });
  });
}

export function readColumns(
  sheet: SheetState,
  block: Block,
  wanted: Excel.ColumnPropertiesLoadOptions,
): Excel.ColumnProperties[] {
  return Array.from({ length: block.columnCount }, (_, c) => {
    const column = block.column + c;
    return answer(wanted as Wanted, {
      columnIndex: () => column,
      columnHidden: () => sheet.hiddenColumns.has(column),
      "format/columnWidth": () => sheet.widthOf(column),
    });
  });
}
