import { STATUS_LOOKS, type StatusLooks } from "./status";
import type { Judgement } from "./types";

/** A judgement's reason as it is shown: it begins with the status' label in these looks. */
export function shownReason({ status, reason }: Pick<Judgement, "status" | "reason">, looks: StatusLooks): string {
  const start = `${STATUS_LOOKS[status].label}:`;
  return reason.startsWith(start) ? `${looks[status].label}:${reason.slice(start.length)}` : reason;
}
