import type { DateSystem } from "../core";

/** A column as the last read found it. */
export interface ColumnState {
  /** Points; of no meaning where the column is hidden. */
  readonly widthPoints: number;
  readonly isHidden: boolean;
}

/**
 * What a read learnt that a write needs and that core does not: with it a refresh is one sync to read and one to write,
 * and no column is ever made narrower.
 */
export interface KnownSheets {
  readonly dateSystem: DateSystem;
  /** For each sheet read, its columns by 0-based place. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<number, ColumnState>>;
}

export const NOTHING_KNOWN: KnownSheets = { dateSystem: 1900, columns: new Map() };

/**
 * Points of a column that shows so many characters of the default font: 7 pixels a character and 5 of padding, at 96
 * pixels and 72 points to the inch.
 *
 * @source ECMA-376 part 1, 18.3.1.13 (col width), for Calibri 11
 */
export function toPoints(widthChars: number): number {
  return (widthChars * 7 + 5) * 0.75;
}
