import { REFRESH_SETTINGS_KEY, WRITE_RECORD_KEY } from "../core";
import type { WorkbookDoor } from "./workbookDoor";

/**
 * The same workbook, of which all that the pane shows first is asked for now: while the pane's code is loading and its
 * frame is made, the workbook is at work. The pane's first call for each thing is answered by that; later ones go to
 * the workbook.
 */
export function readAhead(door: WorkbookDoor): WorkbookDoor {
  const sheet = once(door.readActiveSheet({ withMerges: false }));
  const asked = [REFRESH_SETTINGS_KEY, WRITE_RECORD_KEY].map((key) => [key, door.readSetting(key)] as const);
  // Where the pane cannot open by them it asks again later, when the sheet may be another.
  for (const [, setting] of asked) setting.catch(sheet);
  const settings = new Map(asked.map(([key, setting]) => [key, once(setting)]));
  const activated = hearAhead(door);
  return {
    ...door,
    readActiveSheet: (options) => {
      const ahead = sheet();
      return (options.withMerges ? null : ahead) ?? door.readActiveSheet(options);
    },
    readSetting: (key) => settings.get(key)?.() ?? door.readSetting(key),
    onSheetActivated: (listener) => activated(listener) ?? door.onSheetActivated(listener),
  };
}

/** Hands a promise over once, then null. */
function once<T>(asked: Promise<T>): () => Promise<T> | null {
  let waiting: Promise<T> | null = asked;
  // A refusal is told to whoever asks; until then it is nobody's.
  asked.catch(() => undefined);
  return () => {
    const handed = waiting;
    waiting = null;
    return handed;
  };
}

/** Listens from now on, so that a user who goes to another sheet meanwhile is followed; hands that over once, then null. */
function hearAhead(door: WorkbookDoor): (listener: () => void) => (() => void) | null {
  let hear: (() => void) | null = null;
  let isMissed = false;
  const stop = door.onSheetActivated(() => (hear === null ? (isMissed = true) : hear()));
  return (listener) => {
    if (hear !== null) return null;
    hear = listener;
    if (isMissed) listener();
    return stop;
  };
}
