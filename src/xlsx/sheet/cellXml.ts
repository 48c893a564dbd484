import { toExcelSerial, type CellContent, type DateSystem } from "../../core";
import { encodeCellText } from "../xml/xmlText";

/** How a cell is spelled. */
export interface CellSpelling {
  /** `H5`. */
  readonly ref: string;
  readonly style: number;
  /** Of element names, with its colon. */
  readonly prefix: string;
  readonly dateSystem: DateSystem;
}

/**
 * A cell as XML. Text is an inline string: it never reads as a formula, and no other part has to change for it.
 *
 * @param content `null` and `""` make an empty cell
 */
export function cellXml(content: CellContent, { ref, style, prefix, dateSystem }: CellSpelling): string {
  const start = `<${prefix}c r="${ref}"${style === 0 ? "" : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  if (content === null || content === "") return `${start}/>`;
  if (typeof content === "string") {
    const text = `<${prefix}t xml:space="preserve">${encodeCellText(content)}</${prefix}t>`;
    return `${start} t="inlineStr"><${prefix}is>${text}</${prefix}is>${end}`;
  }
  const value = (written: string | number) => `<${prefix}v>${written}</${prefix}v>${end}`;
  if (typeof content === "boolean") return `${start} t="b">${value(content ? 1 : 0)}`;
  const number = typeof content === "number" ? content : toExcelSerial(content.date, dateSystem);
  // A workbook has no spelling for NaN and infinity; Excel's own answer to them is this error.
  return Number.isFinite(number) ? `${start}>${value(number)}` : `${start} t="e">${value("#NUM!")}`;
}
