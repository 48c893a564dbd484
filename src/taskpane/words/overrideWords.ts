import { describeDate, type Override, type Status, type StatusLooks } from "../../core";

/** Words of a rating that a person sets over the computed one. */
export const OVERRIDE_WORDS = {
  heading: "Override",
  set: "Set an override",
  change: "Change the override",
  help: "It counts instead of the computed rating until its last day, in the counts and in the pack. The computed rating stays beside it. It is written in the plan's own row.",
  status: "Rating",
  reason: "Reason",
  reasonHelp: "One sentence that a board would accept.",
  by: "Set by (a role, not a name, where you can)",
  until: "Until",
  save: "Set this override",
  remove: "Take the override away",
  missing: "It needs a reason and a last day that is not past.",
} as const;

const WHY_NOT: Readonly<Record<Exclude<Override["state"], "in-force">, string>> = {
  lapsed: "It has lapsed, so the computed rating counts.",
  "no-reason": "It gives no reason, so the computed rating counts.",
  "no-end": "It gives no last day, so the computed rating counts.",
  unreadable: "We do not know this rating, so the computed one counts.",
};

/** An override with what it stands over, and why where it does not count. */
export function describeOverride(override: Override, computed: Status, looks: StatusLooks): string {
  const { text, status, reason, by, until, state } = override;
  const rating = status === null ? text : looks[status].label;
  const parts = [
    `${rating}${until === null ? "" : ` until ${describeDate(until)}`}${by === "" ? "" : `, set by ${by}`}`,
    ...(reason === "" ? [] : [reason]),
    state === "in-force" ? `Computed: ${looks[computed].label}.` : WHY_NOT[state],
  ];
  return parts.join("\n");
}
