import type { Status } from "./types";

/**
 * Worst first, for a roll-up and where items share a row: what is late, what may be, what nobody can tell, what is
 * well, what is done. Grey stands before green because an item that cannot be judged must not hide behind one that can.
 */
export const STATUS_ORDER: readonly Status[] = ["red", "amber", "grey", "green", "complete"];

/** How a status is shown: never by colour alone. Contrast of text on fill is at least 4.5:1 (WCAG 2.2, 1.4.3). */
export interface StatusLook {
  /** The word in the RAG cell, and the one a reason begins with. */
  readonly label: string;
  /** The word on the pane, where there is room to say what it means. */
  readonly meaning: string;
  readonly letter: string;
  readonly shape: string;
  readonly fill: string;
  readonly fontColour: string;
}

/** How each status is shown. */
export type StatusLooks = Readonly<Record<Status, StatusLook>>;

/**
 * The looks we ship. Blue for complete is usual, not universal: some councils show complete green or black, so the key
 * is printed wherever statuses are.
 */
export const STATUS_LOOKS: StatusLooks = {
  complete: { label: "Complete", meaning: "Complete", letter: "C", shape: "✔", fill: "#1F4E9E", fontColour: "#FFFFFF" },
  red: { label: "Red", meaning: "Overdue", letter: "R", shape: "■", fill: "#C00000", fontColour: "#FFFFFF" },
  amber: { label: "Amber", meaning: "At risk", letter: "A", shape: "▲", fill: "#FFC000", fontColour: "#000000" },
  green: { label: "Green", meaning: "On track", letter: "G", shape: "●", fill: "#00703C", fontColour: "#FFFFFF" },
  grey: { label: "Grey", meaning: "Cannot judge", letter: "?", shape: "○", fill: "#D9D9D9", fontColour: "#000000" },
};

/** The worse of two statuses by {@link STATUS_ORDER}. */
export function worseStatus(one: Status, other: Status): Status {
  return STATUS_ORDER.indexOf(one) <= STATUS_ORDER.indexOf(other) ? one : other;
}

/** How many of each; every status has a number. */
export function countStatuses(statuses: Iterable<Status>): Record<Status, number> {
  const counts: Record<Status, number> = { complete: 0, red: 0, amber: 0, green: 0, grey: 0 };
  for (const status of statuses) counts[status] += 1;
  return counts;
}
