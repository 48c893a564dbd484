import { dayParts, type IsoDate } from "./isoDate";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** A day as officers write it in a report: `31 Dec 2017`. */
export function describeDate(date: IsoDate): string {
  const { year, month, day } = dayParts(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `1 day`, `90 days`, `1,371 days`; with a kind `1 working day`, `5 working days`. */
export function describeDays(count: number, kind = ""): string {
  const grouped = String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${grouped} ${kind === "" ? "" : `${kind} `}${count === 1 ? "day" : "days"}`;
}
