import type { Worksheet } from "@univerjs/core";
import type { GridTable, NewSheet, OwnPage } from "../core";

/** What a file says of a sheet and the grid has no place for; it rides along with the sheet. */
export interface SheetFacts {
  readonly isProtected: boolean;
  readonly tables: readonly GridTable[];
  /** What we left on it, where it is one of our own sheets. */
  readonly ours?: OwnPage;
  /** The sheet as it was made here, so that a file gets its charts and print set-up too. */
  readonly page?: NewSheet;
  /** The name in the opened file of the sheet that it took the place of; null where it is new. */
  readonly replaces?: string | null;
}

const KEY = "actionPlanFacts";
const NONE: SheetFacts = { isProtected: false, tables: [] };

/** The facts in the shape in which a sheet's data carries them. */
export function withSheetFacts(facts: SheetFacts): Record<string, unknown> {
  return { [KEY]: facts };
}

/** The facts kept with a sheet; a sheet made in the grid has none. */
export function sheetFactsOf(sheet: Worksheet): SheetFacts {
  return factsIn(sheet.getConfig().custom);
}

/** Notes that tables of a sheet cover other blocks now. */
export function resizeTables(sheet: Worksheet, grown: readonly GridTable[]): void {
  const facts = sheetFactsOf(sheet);
  const tables = facts.tables.map((table) => grown.find(({ name }) => isSameName(name, table.name)) ?? table);
  sheet.getConfig().custom = { ...sheet.getConfig().custom, ...withSheetFacts({ ...facts, tables }) };
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The facts in what a sheet's data carries for us. */
export function factsIn(custom: unknown): SheetFacts {
  const kept: unknown = typeof custom === "object" && custom !== null && KEY in custom ? custom[KEY] : undefined;
  return isFacts(kept) ? kept : NONE;
}

function isFacts(value: unknown): value is SheetFacts {
  return typeof value === "object" && value !== null && "isProtected" in value && "tables" in value;
}
