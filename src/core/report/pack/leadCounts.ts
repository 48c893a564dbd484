import { comparable } from "../../plan/cellText";
import type { JudgedItem } from "../types";
import { groupCounts, type GroupCount } from "./groupCounts";

/** The group of items whose lead is not written. */
export const NO_LEAD = "No lead is named";

/** Items by their lead. @param merged leads a person said are one: as written -> the name they are counted under */
export function leadCounts(
  items: readonly JudgedItem[],
  merged: Readonly<Record<string, string>> = {},
): readonly GroupCount[] {
  const names = new Map(Object.entries(merged).map(([written, name]) => [comparable(written), name]));
  return groupCounts(items, ({ lead }) => names.get(comparable(lead)) ?? lead, NO_LEAD);
}
