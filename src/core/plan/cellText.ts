import type { Cell } from "../sheet/grid";
import { undoInlineMarkup } from "./inlineMarkup";

/** Spaces that only look like one, and marks that cannot be seen at all. */
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
const UNSEEN = /[\u200b\u2060\ufeff\u00ad]/g;
const HAS_ODD = /[\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\u00ad\t\r]/;

/** A cell's text as it is read: markup undone, odd spaces made plain, ends trimmed, line breaks kept as `\n`. */
export function cleanText(text: string): string {
  let clean = text;
  if (clean.includes("<") || clean.includes("&")) clean = undoInlineMarkup(clean);
  if (HAS_ODD.test(clean)) {
    clean = clean.replace(/\r\n?/g, "\n").replace(ODD_SPACES, " ").replace(UNSEEN, "");
  }
  return clean.trim();
}

/** The text of a cell, "" where it is empty; a value without a shown text is written out. */
export function textOf(cell: Cell | null | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell.text !== "") return cleanText(cell.text);
  return cell.raw === null ? "" : cleanText(String(cell.raw));
}

/** Lines and runs of spaces become one space. */
export function oneLine(text: string): string {
  return text.includes("\n") || text.includes("  ") ? text.replace(/\s+/g, " ").trim() : text;
}

/** What two texts share when only case, spacing and punctuation differ; for comparing, never for showing. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
