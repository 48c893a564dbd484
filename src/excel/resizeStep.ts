import type { GridTable } from "../core";
import { hasExcelApi } from "./apiSets";
import { addressOf } from "./cellAddresses";
import type { PageStep } from "./operation";

/**
 * Makes a table of ours cover its new rows. An Excel that cannot resize tables (before ExcelApi 1.13) extends a table by
 * itself when something is typed below it, but not when an add-in writes there; then the rows stand below the table,
 * where they are read all the same.
 */
export function resizeStep({ name, block }: GridTable): PageStep {
  return (sheet) => {
    if (hasExcelApi("1.13")) sheet.tables.getItem(name).resize(addressOf(block));
  };
}
