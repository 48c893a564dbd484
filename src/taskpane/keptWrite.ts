import { parseWriteRecord, toKeptRecord, WRITE_RECORD_KEY, type WriteRecord } from "../core";
import type { Written } from "./paneState";
import type { WorkbookDoor } from "./workbookDoor";

/** Keeps in the workbook what puts a write back, in the place of the one before, and says whether it could be kept. */
export async function keepWritten(door: WorkbookDoor, record: WriteRecord): Promise<Written> {
  const kept = toKeptRecord(record);
  // A workbook that takes no setting can still be refreshed; the pane then says how long Restore lasts.
  const isKept = await door.writeSetting(WRITE_RECORD_KEY, kept).then(
    () => kept !== null,
    () => false,
  );
  return { ...record, isKept };
}

/** Takes the record away: what was written has been put back, or never was. Where it cannot be, it does no harm. */
export async function forgetWritten(door: WorkbookDoor): Promise<void> {
  await door.writeSetting(WRITE_RECORD_KEY, null).catch(() => undefined);
}

/** The write that the workbook keeps; null where it keeps none, or one that is not understood. */
export async function readKeptWrite(door: WorkbookDoor): Promise<Written | null> {
  const record = parseWriteRecord(await door.readSetting(WRITE_RECORD_KEY));
  return record === null ? null : { ...record, isKept: true };
}
