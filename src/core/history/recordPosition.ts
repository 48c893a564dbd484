import { describeDate } from "../dates/describeDate";
import { issue, type Issue } from "../issues/issue";
import { addToHistory } from "./addToHistory";
import { historyEntries } from "./historyEntries";
import { historySheet } from "./historySheet";
import { identifyInHistory } from "./identifyInHistory";
import { positionOf } from "./positionOf";
import type { History, JudgedPlan, Recording } from "./types";

/**
 * Keeps the plan's position as at its date: as a sheet the first time, as rows under the earlier ones after that. What
 * was recorded is never changed but by recording the same day again, and then only when asked.
 *
 * @param replace whether a position recorded on the same day may be replaced
 * @issues history.headings-missing, history.nothing-to-record, history.before-last, history.same-day
 */
export function recordPosition(
  plan: JudgedPlan,
  history: History,
  { replace = false }: { readonly replace?: boolean } = {},
): Recording {
  const refusal = refusalOf(plan, history, replace);
  if (refusal !== null) return { issue: refusal };
  const items = plan.items.map(({ item }) => item);
  const { snapshots, place } = history;
  const snapshot = positionOf(plan, identifyInHistory(items, snapshots));
  const replaced = snapshots.at(-1)?.asAt === plan.asAt && place !== null ? place.lastDay : [];
  const previous = snapshots.filter(({ asAt }) => asAt < plan.asAt).at(-1) ?? null;
  const entries = historyEntries(snapshot, previous, (place?.rowCount ?? 0) - replaced.length);
  return place === null ? { newSheet: historySheet(entries) } : addToHistory(entries, place, replaced);
}

function refusalOf({ asAt, items }: JudgedPlan, history: History, replace: boolean): Issue | null {
  const [unusable] = history.issues;
  if (history.isUnusable && unusable !== undefined) return unusable;
  if (items.length === 0) return issue("history.nothing-to-record", {});
  const last = history.snapshots.at(-1)?.asAt;
  if (last === undefined || asAt > last) return null;
  if (asAt < last) return issue("history.before-last", { last: describeDate(last) });
  return replace ? null : issue("history.same-day", { day: describeDate(asAt) });
}
