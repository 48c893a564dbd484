import { useCallback, useMemo, useRef, useState } from "react";
import { NO_PACK_SETTINGS, PACK_SETTINGS_KEY, readPackSettings, type PackSettings } from "../pack/packSettings";
import type { WorkbookDoor } from "../workbookDoor";

/** What stands on the board pack's pages, the same for every part of the pane that shows it. */
export interface PackNotes {
  readonly settings: PackSettings;
  /** Whether the workbook keeps them as they are here. */
  readonly isKept: boolean;
  /** Reads what the workbook keeps, the first time it is asked. */
  load(): Promise<void>;
  change(settings: PackSettings): void;
  /** Keeps what was typed, with the workbook. */
  keep(): Promise<void>;
}

/** The notes of one workbook. Nothing is read until somebody needs them. */
export function usePackNotes(door: WorkbookDoor): PackNotes {
  const [settings, setSettings] = useState(NO_PACK_SETTINGS);
  const [kept, setKept] = useState(NO_PACK_SETTINGS);
  const reading = useRef<Promise<void> | null>(null);
  const load = useCallback(() => {
    reading.current ??= readPackSettings(door).then(
      (read) => {
        setKept(read);
        setSettings(read);
      },
      // The workbook may be busy; the next who asks tries again.
      () => void (reading.current = null),
    );
    return reading.current;
  }, [door]);
  return useMemo(
    () => ({
      settings,
      isKept: settings === kept,
      load,
      change: setSettings,
      async keep() {
        if (settings === kept) return;
        await door.writeSetting(PACK_SETTINGS_KEY, settings);
        setKept(settings);
      },
    }),
    [door, settings, kept, load],
  );
}
