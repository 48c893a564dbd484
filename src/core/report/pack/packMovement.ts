import { compareJudgedPlans, compareWithHistory } from "../../history/compareWithHistory";
import { identifyInHistory } from "../../history/identifyInHistory";
import { positionOf } from "../../history/positionOf";
import { slippageLedger } from "../../history/slippageLedger";
import type { Movement, SlippageRow, Snapshot } from "../../history/types";
import type { RefreshReport } from "../types";
import type { PackOptions } from "./types";

/** What changed since last time: since the plan given as such, else since the history's last board; null without one. */
export function packMovement(report: RefreshReport, { previous, history }: PackOptions): Movement | null {
  if (previous !== undefined) return compareJudgedPlans(previous, report);
  return history === undefined ? null : compareWithHistory(report, history);
}

/** Every item whose due day was moved since first recorded, or since last time's plan where there is no history. */
export function packSlippage(report: RefreshReport, { previous, history }: PackOptions): readonly SlippageRow[] {
  if (history !== undefined && history.snapshots.length > 0) return slippageLedger(report, history);
  return previous === undefined ? [] : slippageLedger(report, { snapshots: [snapshotOf(previous)] });
}

function snapshotOf(plan: RefreshReport): Snapshot {
  const items = plan.items.map(({ item }) => item);
  return positionOf(plan, identifyInHistory(items, []));
}
