import type { GridTable } from "../../core";
import type { Package } from "../package/openPackage";
import { relationshipsOf } from "../package/relationships";
import { decodeCellText } from "../xml/xmlText";
import { parseBlockRef } from "./blockRef";

/** An Excel table with what limits writing into it. */
export interface SheetTable extends GridTable {
  /** The table's own part. */
  readonly part: string;
  /** Rows at its top that hold the column names. */
  readonly headerRowCount: number;
  /** Rows at its bottom that hold totals. */
  readonly totalsRowCount: number;
}

/** The Excel tables of a sheet. */
export function readTables(opened: Package, sheetPart: string): readonly SheetTable[] {
  return relationshipsOf(opened, sheetPart)
    .filter(({ type, target }) => type === "table" && opened.hasPart(target))
    .flatMap(({ target }) => {
      const { attributes } = opened.xml(target);
      const block = parseBlockRef(attributes["ref"] ?? "");
      if (block === null) return [];
      return {
        name: decodeCellText(attributes["displayName"] ?? attributes["name"] ?? ""),
        block,
        part: target,
        headerRowCount: Number(attributes["headerRowCount"] ?? 1),
        totalsRowCount: Number(attributes["totalsRowCount"] ?? 0),
      };
    });
}
