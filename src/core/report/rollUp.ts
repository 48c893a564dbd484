import { countStatuses, worseStatus } from "../rag/status";
import type { Status } from "../rag/types";
import type { JudgedItem } from "./types";

/** What items are brought together by. Several items that share an action are its outcomes. */
export type RollUpBy = "action" | "priority" | "lead" | "plan";

/** Items brought together, with their mix and the one status that stands for them. */
export interface RollUp {
  /** The action, priority, lead or plan sheet as written; "" for the items that name none. */
  readonly name: string;
  readonly sheet: string;
  /** Indexes of its items. */
  readonly items: readonly number[];
  readonly counts: Readonly<Record<Status, number>>;
  /**
   * The worst of what is not complete, by the order red, amber, grey, green; complete only where all is. A group is never
   * better than its worst part, so that a red cannot hide among greens.
   */
  readonly worst: Status;
}

/**
 * The statuses that count, brought together, in the plan's order. Leads are the same across the plans of a workbook;
 * actions and priorities are those of their own sheet. Case and spaces do not tell names apart.
 */
export function rollUp(items: readonly JudgedItem[], by: RollUpBy): readonly RollUp[] {
  const groups = new Map<string, { readonly name: string; readonly sheet: string; readonly items: number[] }>();
  items.forEach(({ item }, index) => {
    const name = by === "plan" ? item.sheet : item[by].replace(/\s+/g, " ").trim();
    const key = by === "lead" ? name.toLowerCase() : `${item.sheet}\n${name.toLowerCase()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, sheet: item.sheet, items: [index] });
    else group.items.push(index);
  });
  return [...groups.values()].map((group): RollUp => {
    const statuses = group.items.flatMap((index) => items[index]?.status ?? []);
    return { ...group, counts: countStatuses(statuses), worst: statuses.reduce(worseStatus) };
  });
}
