import type { DateFound } from "./found";
import { DATES_AT_A_FIGURE, DATES_AT_A_WORD } from "./rules/order";
import { notADate } from "./rules/notADate";
import type { Rule, Scan } from "./scan";
import { tokenAt } from "./tokenise";

const NO_RULES: readonly Rule[] = [];

/** The date expression that begins at a token, or null. */
export function readDate(scan: Scan, at: number): DateFound | null {
  const token = tokenAt(scan.tokens, at);
  const begins = token.meaning?.begins;
  const isFigure = token.kind === "number";
  const rules = isFigure ? DATES_AT_A_FIGURE : begins === undefined ? NO_RULES : DATES_AT_A_WORD[begins];
  if (isFigure && notADate(scan, at) !== null) return null;
  for (const rule of rules) {
    const found = rule(scan, at);
    if (found !== null && found.type === "date") return found;
  }
  return null;
}
