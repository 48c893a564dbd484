import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** The grid: what holds it, and its own way of being asked. */
export interface GridOnPage {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** The grid's open workbook as its own way of asking has it. */
export type GridWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
