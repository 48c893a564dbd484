import { STATUS_LOOKS } from "../../rag/status";
import type { Status } from "../../rag/types";
import type { CellFormat } from "../../sheet/spec";

/** How a column's cells look and what they hold. */
export type ColumnLook = "text" | "short" | "count" | "share" | "day";

/** The looks of body cells; texts wrap, so that the row can show all of them. */
export const COLUMN_LOOKS: Readonly<Record<ColumnLook, CellFormat>> = {
  text: { wrap: true, vertical: "top", horizontal: "left" },
  short: { vertical: "top", horizontal: "center" },
  count: { vertical: "top", horizontal: "center", numberFormat: "#,##0" },
  share: { vertical: "top", horizontal: "center", numberFormat: "0%" },
  day: { vertical: "top", horizontal: "center", numberFormat: "dd/mm/yyyy" },
};

export const TITLE_LOOK: CellFormat = { bold: true, fontColour: "#1F3A5F", vertical: "center" };
export const LINE_LOOK: CellFormat = { vertical: "center" };
export const HEADER_LOOK: CellFormat = {
  bold: true,
  fill: "#1F3A5F",
  fontColour: "#FFFFFF",
  wrap: true,
  vertical: "center",
};
export const CENTRED_HEADER_LOOK: CellFormat = { ...HEADER_LOOK, horizontal: "center" };

/** A status' colours, for a cell that holds its word. */
export function statusLook(status: Status): CellFormat {
  const { fill, fontColour } = STATUS_LOOKS[status];
  return { ...COLUMN_LOOKS.short, bold: true, fill, fontColour };
}
