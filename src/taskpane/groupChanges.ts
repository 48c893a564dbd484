import { shownReason, type CellChange, type RefreshReport } from "../core";

/** The changes of one item, or of the headings of our own columns. */
export interface ChangeGroup {
  /** Index into the report's items; null for headings. */
  readonly item: number | null;
  readonly title: string;
  /** 0-based sheet rows, both included. */
  readonly rows: readonly [first: number, last: number] | null;
  /** Why; "" where the reason is itself among the changes. */
  readonly reason: string;
  readonly changes: readonly CellChange[];
}

/** A report's changes by item, in the order of the plan, headings first. */
export function groupChanges({ changes, items, looks }: RefreshReport): readonly ChangeGroup[] {
  const groups = new Map<number | null, CellChange[]>();
  for (const change of changes) {
    const group = groups.get(change.item);
    if (group === undefined) groups.set(change.item, [change]);
    else group.push(change);
  }
  return [...groups]
    .sort(([one], [other]) => (one ?? -1) - (other ?? -1))
    .map(([item, ofItem]) => {
      const judged = item === null ? undefined : items[item];
      const reason = judged === undefined ? "" : shownReason(judged.judgement, looks.now);
      return {
        item,
        title: judged?.item.action ?? "",
        rows: judged?.item.rows ?? null,
        reason: ofItem.some(({ after }) => after === reason) ? "" : reason,
        changes: ofItem,
      };
    });
}
