import { useEffect } from "react";
import type { PlanActions } from "../planActions";
import type { CellsChanged, WorkbookDoor } from "../workbookDoor";

/** Edits that come together (a paste, a fill) are answered together, this long after the last of them. Milliseconds. */
const WAIT_MS = 120;

/** While on, every edit that people make judges its rows anew. Our own writes are not heard. */
export function useLive(door: WorkbookDoor, actions: PlanActions, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    let edits: CellsChanged[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = door.onCellsChanged((edit) => {
      edits.push(edit);
      clearTimeout(timer);
      timer = setTimeout(() => {
        void actions.rejudge(edits);
        edits = [];
      }, WAIT_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [door, actions, isOn]);
}
