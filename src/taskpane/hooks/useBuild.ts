import { useRef, useState } from "react";
import type { NewSheet } from "../../core";
import type { Job, PlanActions } from "../planActions";
import type { BuiltSheets, WorkbookDoor } from "../workbookDoor";

/** Makes the sheets to build; may take its time and be stopped. */
export type MakeSheets = (job: Job) => Promise<readonly NewSheet[]>;

/** Sheets of ours in the workbook: building them, and asking before any that were edited by hand are replaced. */
export interface Builder {
  /** What the last build came to; null before the first. */
  readonly built: BuiltSheets | null;
  build(make: MakeSheets): void;
  /** Builds again what was left because of edits. */
  replaceEdited(): void;
  /** Leaves the edited sheets as they are. */
  keepEdited(): void;
}

/** A builder over one workbook. */
export function useBuild(door: WorkbookDoor, actions: PlanActions): Builder {
  const [built, setBuilt] = useState<BuiltSheets | null>(null);
  const last = useRef<MakeSheets | null>(null);
  const run = (make: MakeSheets, replaceEdited: boolean): void =>
    void actions.run("building", async (job) => {
      job.offerCancel(true);
      const sheets = await make(job);
      job.signal.throwIfAborted();
      const result = await door.buildSheets(sheets, {
        replaceEdited,
        signal: job.signal,
        progress: (done, total) => job.progress(done, total),
      });
      setBuilt(result);
      return { kind: "built", built: result };
    });
  return {
    built,
    build(make) {
      last.current = make;
      run(make, false);
    },
    replaceEdited() {
      if (last.current !== null) run(last.current, true);
    },
    keepEdited: () => setBuilt((now) => (now === null ? null : { ...now, edited: [] })),
  };
}
