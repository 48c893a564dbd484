import { useEffect } from "react";
import type { History } from "../../core";
import type { PlanActions } from "../planActions";

/** Has what earlier boards recorded read while what shows it is on the page. Where that fails it is not tried again. */
export function useReadHistory(recorded: History | null, actions: PlanActions): void {
  const isKnown = recorded !== null;
  useEffect(() => {
    if (!isKnown) void actions.readHistory();
  }, [isKnown, actions]);
}
