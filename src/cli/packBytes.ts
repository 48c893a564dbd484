import { strToU8, zipSync, type Zippable } from "fflate";
import { extname } from "node:path";
import type { BookProperties, NewSheet } from "../core";
import { sheetsCsv } from "../html/sheetCsv";
import { sheetsHtml } from "../html/sheetsHtml";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";

/** What a pack can be written as: a workbook, one web page that prints, or a .csv file for each sheet. */
export const PACK_KINDS = [".xlsx", ".html", ".zip"] as const;

/** The earliest day a .zip file can hold, so that the same pack is the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * A pack as the bytes of the file it is to be.
 *
 * @param out the file's name, whose ending is one of {@link PACK_KINDS}
 */
export function packBytes(out: string, sheets: readonly NewSheet[], properties: BookProperties): Uint8Array {
  const kind = extname(out).toLowerCase();
  if (kind === ".html") return strToU8(sheetsHtml(sheets, properties));
  if (kind === ".zip") return zippedCsv(sheets);
  return writeNewXlsx(sheets, properties);
}

function zippedCsv(sheets: readonly NewSheet[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, text } of sheetsCsv(sheets)) files[name] = strToU8(text);
  return zipSync(files, { mtime: NO_TIME });
}
