import type { Worksheet } from "@univerjs/core";
import type { GridTable } from "../core";

/** What a file says of a sheet and the grid has no place for; it rides along with the sheet. */
export interface SheetFacts {
  readonly isProtected: boolean;
  readonly tables: readonly GridTable[];
}

const KEY = "actionPlanFacts";
const NONE: SheetFacts = { isProtected: false, tables: [] };

/** The facts in the shape in which a sheet's data carries them. */
export function withSheetFacts(facts: SheetFacts): Record<string, unknown> {
  return { [KEY]: facts };
}

/** The facts kept with a sheet; a sheet made in the grid has none. */
export function sheetFactsOf(sheet: Worksheet): SheetFacts {
  const kept: unknown = sheet.getConfig().custom?.[KEY];
  return isFacts(kept) ? kept : NONE;
}

function isFacts(value: unknown): value is SheetFacts {
  return typeof value === "object" && value !== null && "isProtected" in value && "tables" in value;
}
