import type { IsoDate } from "../dates/isoDate";
import type { Status } from "../rag/types";
import { identifyInHistory } from "./identifyInHistory";
import { slippageLedger } from "./slippageLedger";
import type { History, JudgedPlan, SlippageRow } from "./types";

/** How an item stood on one board date. */
export interface RecordedStatus {
  readonly asAt: IsoDate;
  readonly status: Status;
  readonly due: IsoDate | null;
}

/** What the history tells of one item of the plan. */
export interface ItemHistory {
  /** One for each recorded position up to the as-at date that knows the item, earliest first. */
  readonly positions: readonly RecordedStatus[];
  /** How its due day moved before the as-at date; null where it did not, or nobody knows. */
  readonly slippage: SlippageRow | null;
}

/**
 * What earlier boards recorded of each item.
 *
 * @returns one for each item, in the items' order
 */
export function itemHistories(plan: JudgedPlan, { snapshots }: Pick<History, "snapshots">): readonly ItemHistory[] {
  const known = snapshots.filter(({ asAt }) => asAt <= plan.asAt);
  const ids = identifyInHistory(
    plan.items.map(({ item }) => item),
    known,
  );
  const positions = new Map<string, RecordedStatus[]>(ids.map((id) => [id, []]));
  for (const { asAt, items } of known) {
    for (const { id, status, due } of items) positions.get(id)?.push({ asAt, status, due });
  }
  const slippage = new Map(slippageLedger(plan, { snapshots }).map((row) => [row.item, row]));
  return ids.map((id, item) => ({ positions: positions.get(id) ?? [], slippage: slippage.get(item) ?? null }));
}
