import { isDateFormat, type CellContent, type CellFormat } from "../../core";

/** How a cell is to look, over what it looks like already. */
export interface CellLook extends CellFormat {
  /** The text must stay text when somebody edits the cell: Excel's leading apostrophe. */
  readonly isTextForced?: boolean;
  /** Used only where the cell's own number format shows no day. */
  readonly dayFormat?: string;
}

/** What a day is shown as where nobody says. */
const DAY_FORMAT = "dd/mm/yyyy";

/** The look of a cell that is given `content`: a day must look like one, and text must stay text. */
export function lookOf(content: CellContent, format: CellFormat): CellLook {
  if (typeof content === "string") return looksLikeFormula(content) ? { ...format, isTextForced: true } : format;
  if (typeof content !== "object" || content === null) return format;
  const isShownAsDay = format.numberFormat !== undefined && isDateFormat(format.numberFormat);
  return isShownAsDay ? format : { ...format, dayFormat: DAY_FORMAT };
}

/** Text that Excel would take for a formula when somebody edits the cell. Tab and line end before it do not protect. */
function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}
