import { daysBetween, type IsoDate, type Judgement } from "../core";
import { WORDS } from "./words";

/** How many days late or to go, to stand behind the status' word; "" where that says nothing (done, or no due day). */
export function dayCount({ status, due, daysOverdue }: Judgement, asAt: IsoDate): string {
  if (due === null || status === "complete") return "";
  if (daysOverdue !== null && daysOverdue > 0) return ` · ${WORDS.list.overdue(daysOverdue)}`;
  return ` · ${WORDS.list.inDays(daysBetween(asAt, due))}`;
}
