import type { Status } from "../../../rag/types";
import type { CellFormat } from "../../../sheet/spec";
import type { PackStyle } from "../types";
import { BODY_POINTS } from "./rowPoints";

/** How a column's cells look and what they hold. */
export type ColumnLook = "text" | "short" | "count" | "share" | "change" | "day" | "entry" | "input";

/** Grey lines around cells: on paper they keep rows apart where there is no colour. */
const LINE_COLOUR = "#BFBFBF";
const BODY: CellFormat = { vertical: "top", border: LINE_COLOUR, fontSizePoints: BODY_POINTS };

/** The looks of body cells; texts wrap, so that the row can show all of them. */
export const COLUMN_LOOKS: Readonly<Record<ColumnLook, CellFormat>> = {
  text: { ...BODY, wrap: true, horizontal: "left" },
  short: { ...BODY, horizontal: "center" },
  count: { ...BODY, horizontal: "center", numberFormat: "#,##0" },
  share: { ...BODY, horizontal: "center", numberFormat: "0%" },
  change: { ...BODY, horizontal: "center", numberFormat: "+#,##0;-#,##0;0" },
  day: { ...BODY, horizontal: "center", numberFormat: "dd/mm/yyyy" },
  entry: { ...BODY, wrap: true, horizontal: "left", numberFormat: "dd/mm/yyyy" },
  input: { ...BODY, wrap: true, horizontal: "left", fill: "#FFF9E5" },
};

export const TITLE_POINTS = 16;
export const LINE_LOOK: CellFormat = { vertical: "top" };

/** Whether a column's cells are texts that wrap. */
export function isWrapped(look: ColumnLook | "status"): boolean {
  return look === "text" || look === "entry" || look === "input";
}

/** The title of a page. */
export function titleLook({ headingFill }: PackStyle): CellFormat {
  return { bold: true, fontColour: headingFill, vertical: "center", fontSizePoints: TITLE_POINTS };
}

/** The heading of a column. */
export function headerLook({ headingFill, headingFontColour }: PackStyle, look: ColumnLook | "status"): CellFormat {
  return {
    ...{ bold: true, fill: headingFill, fontColour: headingFontColour, wrap: true, vertical: "center" },
    ...{ border: LINE_COLOUR, fontSizePoints: BODY_POINTS },
    horizontal: isWrapped(look) ? "left" : "center",
  };
}

/** A status' colours, for a cell that holds its word, letter or shape. */
export function statusLook({ statuses }: PackStyle, status: Status): CellFormat {
  const { fill, fontColour } = statuses[status];
  return { ...COLUMN_LOOKS.short, bold: true, fill, fontColour };
}
