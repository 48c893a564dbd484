import { parseIsoDate, type IsoDate } from "../dates/isoDate";
import type { SheetPlan } from "../sheet/spec";

/** What a write did and what puts it back. Plain JSON, to be kept in the workbook. */
export interface WriteRecord {
  readonly plan: SheetPlan;
  readonly undo: SheetPlan;
  readonly cells: number;
  /** The day it was written. */
  readonly on: IsoDate;
}

/** A longer record than this is not kept: every save of the workbook would carry it. Characters of JSON. */
const LONGEST_KEPT = 400_000;

/** The record where it is short enough to be kept in the workbook, else null. */
export function toKeptRecord(record: WriteRecord): WriteRecord | null {
  return JSON.stringify(record).length <= LONGEST_KEPT ? record : null;
}

/** Reads what a workbook kept; null where it keeps none, or one of another version that lacks something. */
export function parseWriteRecord(kept: unknown): WriteRecord | null {
  if (typeof kept !== "object" || kept === null) return null;
  if (!("plan" in kept && "undo" in kept && "cells" in kept && "on" in kept)) return null;
  const { plan, undo, cells, on } = kept;
  const day = typeof on === "string" ? parseIsoDate(on) : null;
  return isPlan(plan) && isPlan(undo) && typeof cells === "number" && day !== null
    ? { plan, undo, cells, on: day }
    : null;
}

/** Only we write the setting, so its outline is enough to know it by. */
function isPlan(kept: unknown): kept is SheetPlan {
  return typeof kept === "object" && kept !== null && "changes" in kept && Array.isArray(kept.changes);
}
