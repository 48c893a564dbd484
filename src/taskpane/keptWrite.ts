import { parseIsoDate } from "../core";
import type { Written } from "./paneState";
import type { WorkbookDoor } from "./workbookDoor";

/** The setting in which a workbook keeps what the last write was, so that it can be put back another day. */
export const WRITTEN_KEY = "actionPlanRag.lastWrite";

/** A longer record than this is not kept: every save of the workbook would carry it. Characters of JSON. */
const LONGEST_KEPT = 400_000;

/** Keeps in the workbook what puts a write back, in the place of the one before, and says whether it could be kept. */
export async function keepWritten(door: WorkbookDoor, write: Omit<Written, "isKept">): Promise<Written> {
  const isShort = JSON.stringify(write).length <= LONGEST_KEPT;
  // A workbook that takes no setting can still be refreshed; the pane then says how long Restore lasts.
  const isKept = await door.writeSetting(WRITTEN_KEY, isShort ? write : null).then(
    () => isShort,
    () => false,
  );
  return { ...write, isKept };
}

/** Takes the record away: what was written has been put back, or never was. Where it cannot be, it does no harm. */
export async function forgetWritten(door: WorkbookDoor): Promise<void> {
  await door.writeSetting(WRITTEN_KEY, null).catch(() => undefined);
}

/** The write that the workbook keeps; null where it keeps none, or one that is not understood. */
export async function readKeptWrite(door: WorkbookDoor): Promise<Written | null> {
  const kept = await door.readSetting(WRITTEN_KEY);
  return isWrite(kept) && parseIsoDate(kept.on) !== null ? { ...kept, isKept: true } : null;
}

/** Only {@link keepWritten} writes the setting; a record of another version lacks one of these. */
function isWrite(kept: unknown): kept is Omit<Written, "isKept"> {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "plan" in kept &&
    "undo" in kept &&
    "cells" in kept &&
    typeof kept.cells === "number" &&
    "on" in kept &&
    typeof kept.on === "string" &&
    [kept.plan, kept.undo].every(isPlan)
  );
}

function isPlan(kept: unknown): boolean {
  return typeof kept === "object" && kept !== null && "changes" in kept && Array.isArray(kept.changes);
}
