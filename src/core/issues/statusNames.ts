import type { Status } from "../rag/types";

/** What each status is called in the middle of a sentence. */
export type StatusNames = Readonly<Record<Status, string>>;

/** Their names where a workbook has no labels of its own. */
export const STATUS_NAMES: StatusNames = {
  complete: "complete",
  red: "red",
  amber: "amber",
  green: "green",
  grey: "grey",
};

/** A name at the start of a sentence. */
export function atStart(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
