import type { Block, Cell } from "../core";
import { askColumns, toColumnStates } from "./columnWidths";
import type { ColumnState } from "./knownSheets";

/** One rectangle of a sheet with all that a grid needs of it. */
export interface ReadPart {
  readonly block: Block;
  /** `rows[r][c]` at (`block.row` + r, `block.column` + c). */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly hiddenRows: readonly number[];
  readonly columns: ReadonlyMap<number, ColumnState>;
}

/** A rectangle that was asked for; it can be taken up after the next sync. */
export interface AskedPart {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly lookRange: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/**
 * Where fills and struck-through text are read. Excel sends them as one object a cell (some 75 bytes, and slow to make),
 * so no further than a board's plan reaches: 60,000 cells are 4.5 MB of its 5 MB answer at the very worst.
 */
const LOOKED_AT = "A1:AD2000";

/** Excel's answer for a cell without a fill; a white fill says nothing either. */
const NO_FILL = "#FFFFFF";

/** Asks for a rectangle; a null object stays one. */
export function askPart(range: Excel.Range): AskedPart {
  range.load("rowIndex,columnIndex,rowCount,columnCount,values,text,formulas,numberFormat");
  const lookRange = range.getIntersectionOrNullObject(LOOKED_AT);
  lookRange.load("rowIndex,columnIndex");
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: askColumns(range),
    lookRange,
    looks: lookRange.getCellProperties({ format: { fill: { color: true }, font: { strikethrough: true } } }),
  };
}

/**
 * The answered rectangle; null where there is none, or where Excel sent no cells (it does so, without an error, when
 * there are too many).
 */
export function toPart(asked: AskedPart): ReadPart | null {
  const { range } = asked;
  if (range.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  const values = range.values as unknown[][] | null;
  const formulas = range.formulas as unknown[][] | null;
  const formats = range.numberFormat as unknown[][] | null;
  const texts = range.text as string[][] | null;
  if (values === null || formulas === null || formats === null || texts === null) return null;
  const lookAt = looksOf(asked);
  return {
    block: { row, column, rowCount, columnCount },
    rows: values.map((line, r) =>
      line.map((value, c) =>
        toCell({
          value,
          text: texts[r]?.[c] ?? "",
          formula: formulas[r]?.[c],
          numberFormat: String(formats[r]?.[c] ?? "General"),
          look: lookAt(row + r, column + c),
        }),
      ),
    ),
    hiddenRows: asked.rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [row + index] : [])),
    columns: toColumnStates(asked.columns.value, column),
  };
}

type LookAt = (row: number, column: number) => Excel.CellProperties | undefined;

function looksOf({ lookRange, looks }: AskedPart): LookAt {
  if (lookRange.isNullObject) return () => undefined;
  const { rowIndex, columnIndex } = lookRange;
  return (row, column) => looks.value[row - rowIndex]?.[column - columnIndex];
}

interface CellReading {
  readonly value: unknown;
  readonly text: string;
  readonly formula: unknown;
  readonly numberFormat: string;
  readonly look: Excel.CellProperties | undefined;
}

/** Null where the cell is blank and plain. A text that begins with `=` is its own "formula" and so none. */
function toCell({ value, text, formula, numberFormat, look }: CellReading): Cell | null {
  const raw = typeof value === "number" || typeof value === "boolean" ? value : value === "" ? null : String(value);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const colour = look?.format?.fill?.color?.toUpperCase();
  const fill = colour === undefined || colour === "" || colour === NO_FILL ? undefined : colour;
  if (raw === null && !isFormula && fill === undefined && numberFormat === "General") return null;
  return {
    raw,
    text,
    numberFormat,
    ...(isFormula ? { formula } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(look?.format?.font?.strikethrough === true ? { struck: true } : {}),
  };
}
