import { useEffect, useState } from "react";
import type { MilestoneFinding, RefreshReport, WorkbookGrids } from "../../core";
import type { WorkedOut } from "../checks";
import type { Fix } from "../fixes";

const NONE: ReadonlySet<string> = new Set();
const NO_FIXES: WorkedOut["fixes"] = new Map();

/**
 * What to check and what a board would ask, less what the user chose to leave as it is. Worked out after the counts are
 * shown, by code that comes after them.
 *
 * @param report null until its counts are shown
 */
export function useChecks(report: RefreshReport | null, workbook: WorkbookGrids) {
  const [left, setLeft] = useState(NONE);
  const [worked, setWorked] = useState<WorkedOut | null>(null);
  useEffect(() => {
    if (report === null) return;
    let isWanted = true;
    void import("../checks").then(({ workOutChecks }) => {
      if (isWanted) setWorked(workOutChecks(report, workbook));
    });
    return () => void (isWanted = false);
  }, [report, workbook]);
  // Those of the reading before stand in the list for a moment; none of them is offered to be written.
  const allFixes = worked !== null && worked.of === report ? worked.fixes : NO_FIXES;
  const isLeft = (finding: MilestoneFinding | null): boolean =>
    finding !== null && left.has(allFixes.get(finding)?.key ?? "");
  return {
    listed: worked?.listed.filter(({ finding }) => !isLeft(finding)) ?? [],
    fixes: new Map([...allFixes].filter(([finding]) => !isLeft(finding))),
    left: [...allFixes.keys()].filter(isLeft).length,
    challenges: worked?.challenges ?? [],
    isWorkedOut: worked !== null,
    leave: (fixes: readonly Fix[]) => setLeft(new Set([...left, ...fixes.map(({ key }) => key)])),
    showLeft: () => setLeft(NONE),
  };
}

export type Checks = ReturnType<typeof useChecks>;
