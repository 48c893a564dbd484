import type { IStyleData } from "@univerjs/core";
import type { Result } from "../../core";
import { openPackage, readingXml } from "../../xlsx/package/openPackage";
import { attempt } from "../../xlsx/refusal";
import { readWorkbookPart } from "../../xlsx/workbook/readWorkbookPart";
import { sheetLook, type SheetLook } from "./sheetLook";
import { styleLooks } from "./styleLooks";

/** How a workbook looks: its styles by index, and its sheets in tab order. */
export interface WorkbookLook {
  readonly styles: readonly IStyleData[];
  readonly sheets: readonly SheetLook[];
}

/**
 * Reads what `readXlsx` leaves aside, for core has no use for it: fonts, borders, widths, frozen panes. The same files
 * are refused with the same issues.
 */
export function readLook(bytes: Uint8Array, name: string): Result<WorkbookLook> {
  return attempt(name, () => {
    const opened = openPackage(bytes);
    const workbook = readWorkbookPart(opened);
    return {
      styles: styleLooks(opened, workbook),
      sheets: workbook.sheets.map((sheet) =>
        readingXml(sheet.part, () => sheetLook(opened.text(sheet.part).text, sheet.name)),
      ),
    };
  });
}
