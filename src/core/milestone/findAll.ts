import type { Found } from "./found";
import { joinRange } from "./joinRange";
import { AT_A_FIGURE, AT_A_WORD } from "./rules/order";
import { dittoMark } from "./rules/dittoMark";
import { phrase } from "./rules/phrase";
import type { Rule, Scan } from "./scan";

/** Everything the readers find in a text, from left to right, none overlapping. */
export function findAll(scan: Scan): Found[] {
  const { tokens } = scan;
  const founds: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = findAt(scan, at);
    if (found === null) {
      at += 1;
      continue;
    }
    const last = founds[founds.length - 1];
    const isBetween =
      last?.type === "sign" && (last.sign === "between" || last.sign === "throughout") && at - last.to <= 1;
    const whole = found.type === "date" ? joinRange(scan, found, isBetween) : found;
    founds.push(whole);
    at = whole.to;
  }
  return founds;
}

function findAt(scan: Scan, at: number): Found | null {
  const token = scan.tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return firstOf(AT_A_FIGURE, scan, at);
  if (token.text === '"') return dittoMark(scan, at);
  const { meaning } = token;
  if (meaning === undefined) return null;
  const begins = meaning.begins;
  const found = begins === undefined ? null : firstOf(AT_A_WORD[begins], scan, at);
  return found ?? (meaning.phrases === undefined ? null : phrase(scan, at));
}

function firstOf(rules: readonly Rule[], scan: Scan, at: number): Found | null {
  for (const rule of rules) {
    const found = rule(scan, at);
    if (found !== null) return found;
  }
  return null;
}
