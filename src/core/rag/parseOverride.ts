import type { IsoDate } from "../dates/isoDate";
import { issue, type Issue } from "../issues/issue";
import { describeDate } from "../dates/describeDate";
import { parseMilestone } from "../milestone/parseMilestone";
import type { RatingWords } from "./looksInUse";
import type { Override, OverrideState } from "./override";
import { parseStatedRag } from "./parseStatedRag";
import { worseStatus } from "./status";
import type { Judgement, Status } from "./types";

/** What stands in the four override columns beside an item; "" where a cell is empty. */
export interface TypedOverride {
  readonly rating: string;
  readonly reason: string;
  readonly by: string;
  /** The text, and the day where the cell is a real date. */
  readonly until: { readonly text: string; readonly date: IsoDate | null };
}

/**
 * What a person set over the computed rating, and whether it counts on the as-at date: with a rating that we know, a
 * reason, and up to and including its last day. Null where the columns are empty, or hold a name alone.
 *
 * @param own words for ratings of the workbook's own
 */
export function parseOverride(typed: TypedOverride, asAt: IsoDate, own?: RatingWords): Override | null {
  const { rating, reason, by, until } = typed;
  if (rating === "" && reason === "" && until.text === "" && until.date === null) return null;
  const status = parseStatedRag(rating, own);
  const lastDay = parseMilestone(until, {}).due;
  return { status, text: rating, reason, by, until: lastDay, state: stateOf(status, reason, lastDay, asAt) };
}

function stateOf(status: Status | null, reason: string, until: IsoDate | null, asAt: IsoDate): OverrideState {
  if (status === null) return "unreadable";
  if (until === null) return "no-end";
  if (asAt > until) return "lapsed";
  return reason === "" ? "no-reason" : "in-force";
}

/** The status that counts: the override's while it is in force, else the computed one. */
export function statusInForce(computed: Status, override: Override | null): Status {
  return override?.state === "in-force" && override.status !== null ? override.status : computed;
}

/**
 * What is odd about an override, or what a board should know of it.
 *
 * @param hasUntilText whether anything stands where its last day belongs
 * @issues override.unreadable, override.no-end, override.until-unreadable, override.lapsed, override.no-reason,
 *         override.no-name, override.hides-overdue, override.disagrees
 */
export function checkOverride(override: Override, judgement: Judgement, hasUntilText: boolean): readonly Issue[] {
  const { status, state, until } = override;
  if (status === null) return [issue("override.unreadable", {})];
  if (until === null) return [issue(hasUntilText ? "override.until-unreadable" : "override.no-end", {})];
  if (state === "lapsed") return [issue("override.lapsed", { until: describeDate(until) })];
  if (state === "no-reason") return [issue("override.no-reason", {})];
  return [...(override.by === "" ? [issue("override.no-name", {})] : []), ...disagreement(status, judgement)];
}

function disagreement(status: Status, judgement: Judgement): Issue[] {
  if (status === judgement.status) return [];
  const isBetter = worseStatus(status, judgement.status) === judgement.status;
  const days = judgement.daysOverdue;
  if (isBetter && days !== null && days > 0)
    return [issue("override.hides-overdue", { override: status, daysOverdue: days })];
  return [issue("override.disagrees", { override: status, computed: judgement.status })];
}
