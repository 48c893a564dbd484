import { comparable } from "../../plan/cellText";
import type { Item } from "../../plan/types";
import { countStatuses, STATUS_ORDER } from "../../rag/status";
import type { Status } from "../../rag/types";
import type { JudgedItem } from "../types";
import type { PageColumn } from "./layout/tablePage";
import type { PackStyle } from "./types";

/** The items that share a lead or a priority. */
export interface GroupCount {
  /** As it is written first. */
  readonly name: string;
  readonly total: number;
  readonly counts: Readonly<Record<Status, number>>;
  readonly items: readonly JudgedItem[];
}

/**
 * Items grouped by one of their texts, in the order in which each first stands in the plan. Case, spaces and
 * punctuation make no other group.
 *
 * @param unnamed the group of those where nothing is written
 */
export function groupCounts(
  items: readonly JudgedItem[],
  textOf: (item: Item) => string,
  unnamed: string,
): readonly GroupCount[] {
  const groups = new Map<string, { name: string; items: JudgedItem[] }>();
  for (const judged of items) {
    const text = textOf(judged.item).replace(/\s+/g, " ").trim();
    const key = comparable(text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name: key === "" ? unnamed : text, items: [judged] });
    else group.items.push(judged);
  }
  return [...groups.values()].map((group) => countOf(group.name, group.items));
}

/** The group of items whose priority is not written. */
export const NO_PRIORITY = "No priority is named";

/** One group of all these items. */
export function countOf(name: string, items: readonly JudgedItem[]): GroupCount {
  return { name, total: items.length, counts: countStatuses(items.map(({ status }) => status)), items };
}

/** A column with the number of all items, then one for each status, worst first. */
export function countColumns({ statuses }: PackStyle): readonly PageColumn<GroupCount>[] {
  return [
    { header: "Actions", widthChars: 11, look: "count", content: ({ total }) => total },
    ...STATUS_ORDER.map((status): PageColumn<GroupCount> => {
      const { label } = statuses[status];
      return { header: label, widthChars: 11, look: "count", content: ({ counts }) => counts[status] };
    }),
  ];
}
