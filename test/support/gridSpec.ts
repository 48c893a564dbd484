import type { Block, Cell, ColumnWidth, DateSystem, Grid, GridTable, RawValue } from "../../src/core";
import { showText } from "./excel/showText";

/** A cell of a test sheet: its value alone, or with what else is to be there. */
export interface CellSpec {
  readonly raw: RawValue;
  readonly numberFormat?: string;
  readonly formula?: string;
  readonly fill?: string;
  readonly struck?: boolean;
  readonly bold?: boolean;
  readonly wrap?: boolean;
}

/** A sheet written down for a test; what is left out is as on a new sheet. Rows and columns are 0-based. */
export interface GridSpec {
  readonly name: string;
  readonly rows: readonly (readonly (RawValue | CellSpec)[])[];
  /** The sheet row and column where `rows[0][0]` stands. */
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly merges?: readonly Block[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly columnWidths?: readonly ColumnWidth[];
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
  readonly tables?: readonly GridTable[];
  readonly dateSystem?: DateSystem;
}

/** The cell in full, or null where it is blank and plain. */
export function cellSpec(cell: RawValue | CellSpec): CellSpec | null {
  if (cell === null || typeof cell !== "object") return cell === null || cell === "" ? null : { raw: cell };
  return cell;
}

function toCell(entry: RawValue | CellSpec, dateSystem: DateSystem): Cell | null {
  const spec = cellSpec(entry);
  if (spec === null) return null;
  const numberFormat = spec.numberFormat ?? "General";
  return {
    raw: spec.raw,
    text: spec.raw === null ? "" : showText(spec.raw, numberFormat, dateSystem),
    numberFormat,
    ...(spec.formula === undefined ? {} : { formula: spec.formula }),
    ...(spec.fill === undefined ? {} : { fill: spec.fill }),
    ...(spec.struck === true ? { struck: true } : {}),
  };
}

/** The sheet as core reads it, for adapters that open a grid as it is. */
export function gridOf(spec: GridSpec): Grid {
  const dateSystem = spec.dateSystem ?? 1900;
  return {
    name: spec.name,
    firstRow: spec.firstRow ?? 0,
    firstColumn: spec.firstColumn ?? 0,
    rows: spec.rows.map((row) => row.map((cell) => toCell(cell, dateSystem))),
    merges: spec.merges ?? [],
    hiddenRows: spec.hiddenRows ?? [],
    hiddenColumns: spec.hiddenColumns ?? [],
    isProtected: spec.isProtected ?? false,
    isHidden: spec.isHidden ?? false,
    tables: spec.tables ?? [],
    dateSystem,
  };
}
