import type { Found } from "./found";
import { joinRange } from "./joinRange";
import { dittoMark } from "./rules/dittoMark";
import { AT_A_WORD, readersAtFigure } from "./rules/order";
import { phrase } from "./rules/phrase";
import type { Rule, Scan } from "./scan";
import { tokenAt, type Token } from "./tokenise";

/** More dates than this stand in no milestone: what follows is left unread, and reported. */
const MOST_DATES = 120;

/** Everything found in a text. */
export interface AllFound {
  /** From left to right, none overlapping. */
  readonly founds: Found[];
  readonly dateCount: number;
  /** Whether reading stopped before the end because there were too many dates. */
  readonly isCut: boolean;
}

/** Everything the readers find in a text. */
export function findAll(scan: Scan): AllFound {
  const { tokens } = scan;
  const founds: Found[] = [];
  let dates = 0;
  let at = 0;
  while (at < tokens.length) {
    const found = findAt(scan, tokens[at] as Token, at);
    if (found === null) {
      at += 1;
      continue;
    }
    if (found.type === "date") {
      if (dates === MOST_DATES) return { founds, dateCount: dates, isCut: true };
      dates += 1;
      const last = founds.length === 0 ? undefined : founds[founds.length - 1];
      const sign = last?.type === "sign" && at - last.to <= 1 ? last.sign : null;
      const isMoved = sign === "was" && tokenAt(tokens, found.to).text === "to";
      founds.push(isMoved ? found : joinRange(scan, found, sign === "between" || sign === "throughout"));
    } else founds.push(found);
    at = (founds[founds.length - 1] as Found).to;
  }
  return { founds, dateCount: dates, isCut: false };
}

function findAt(scan: Scan, token: Token, at: number): Found | null {
  if (token.kind === "number") return firstOf(readersAtFigure(scan, at), scan, at);
  const { meaning } = token;
  if (meaning === undefined) return token.text === '"' ? dittoMark(scan, at) : null;
  const found = meaning.begins === undefined ? null : firstOf(AT_A_WORD[meaning.begins], scan, at);
  return found ?? (meaning.phrases === undefined ? null : phrase(scan, at));
}

function firstOf(rules: readonly Rule[], scan: Scan, at: number): Found | null {
  for (let index = 0; index < rules.length; index += 1) {
    const found = (rules[index] as Rule)(scan, at);
    if (found !== null) return found;
  }
  return null;
}
