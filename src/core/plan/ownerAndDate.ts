import { DATE_WORDS } from "./columnWitness";
import { oneLine } from "./cellText";

/** What one cell says of who and when. */
export interface OwnerAndDate {
  readonly lead: string;
  readonly milestone: string;
}

/** Signs and words between an owner and a day written on one line; the day begins after them. */
const BETWEEN = /\s*(?:[,;:/|(–—]|\s-)\s*|\s+(?=by\b|from\b|before\b|until\b)/giu;

/** Tells who from when in a cell that holds both: line by line, else at the sign after which the first day stands. */
export function splitOwnerAndDate(text: string): OwnerAndDate {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const dated = lines.filter(isDated);
  if (lines.length > 1 && dated.length > 0 && dated.length < lines.length) {
    return {
      lead: oneLine(lines.filter((line) => !isDated(line)).join(" ")),
      milestone: dated.map((line) => withoutLabel(line)).join("\n"),
    };
  }
  return splitLine(oneLine(text));
}

const isDated = (text: string): boolean => DATE_WORDS.test(text);

/** "Deadline: June 2024" and "Lead: Head of HR" say again what the heading says. */
const withoutLabel = (text: string): string =>
  text.replace(/^(?:lead|owner|who|by|when|deadline|due|date|timescale)\s?:\s*/i, "");

function splitLine(text: string): OwnerAndDate {
  if (!isDated(text)) return { lead: withoutLabel(text), milestone: "" };
  for (const between of text.matchAll(BETWEEN)) {
    const before = text.slice(0, between.index);
    const after = text.slice(between.index + between[0].length);
    if (before !== "" && !isDated(before) && isDated(after)) {
      return { lead: withoutLabel(before), milestone: withoutLabel(after.replace(/\)$/, "")) };
    }
  }
  return { lead: "", milestone: text };
}
