import type { DateFound, Found, Sign, SignFound } from "./found";
import type { Scan } from "./scan";
import { tokenAt } from "./tokenise";

/** What stands directly before and after a date. */
export interface Around {
  /** The nearest lead-in ("by", "from", "until"), over fillers; null where there is none. */
  readonly lead: Sign | null;
  /** The lead-in before that one: "originally" of "originally due March". */
  readonly farLead: Sign | null;
  /** What follows it directly: onwards, ongoing, then. */
  readonly trail: Sign | null;
  /** Whether it stands in brackets. */
  readonly isBracketed: boolean;
  /** First token of its lead-ins, and the one after what trails it. */
  readonly from: number;
  readonly to: number;
}

/** What stands around the date at an index of the list of everything found. */
export function lookAround(scan: Scan, founds: readonly Found[], index: number): Around {
  const date = founds[index] as DateFound;
  const near = leadAt(scan, founds, { index: index - 1, to: date.from });
  const far = near === null ? null : leadAt(scan, founds, { index: index - 2, to: near.from });
  const from = far?.from ?? near?.from ?? date.from;
  const next = founds[index + 1];
  const isTrail = next?.type === "sign" && TRAILS.has(next.sign) && isMarks(scan, date.to, next.from);
  return {
    lead: near === null ? null : near.sign,
    farLead: far === null ? null : far.sign,
    trail: isTrail ? next.sign : null,
    isBracketed: isInBrackets(scan, date),
    from: firstOfLead(scan, from),
    to: isTrail ? next.to : date.to,
  };
}

/** The sign at an index of the list of everything found, where only fillers stand between it and what it leads to. */
function leadAt(
  scan: Scan,
  founds: readonly Found[],
  at: { readonly index: number; readonly to: number },
): SignFound | null {
  const found = at.index < 0 ? null : (founds[at.index] as Found);
  return found?.type === "sign" && isFilled(scan, found.to, at.to) ? found : null;
}

const TRAILS: ReadonlySet<Sign> = new Set<Sign>(["onwards", "ongoing", "then", "done", "tbc"]);

/** Fillers directly before a lead-in belong to it: "the end of", "around". */
function firstOfLead({ tokens }: Scan, from: number): number {
  let first = from;
  while (
    first > from - 4 &&
    tokenAt(tokens, first - 1).meaning?.isFiller === true &&
    tokenAt(tokens, first - 1).text !== "and"
  )
    first -= 1;
  return first;
}

const MOST_FILLERS = 6;

function isFilled({ tokens }: Scan, from: number, to: number): boolean {
  if (to - from > MOST_FILLERS) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tokens, at);
    const isFiller =
      token.kind === "mark"
        ? token.text !== ";" && token.text !== "." && token.text !== ")"
        : token.meaning?.isFiller === true;
    if (!isFiller) return false;
  }
  return true;
}

/** Whether only marks stand between two tokens. */
export function isMarks({ tokens }: Scan, from: number, to: number): boolean {
  if (to - from > MOST_FILLERS) return false;
  for (let at = from; at < to; at += 1) {
    if (tokenAt(tokens, at).kind !== "mark") return false;
  }
  return true;
}

function isInBrackets({ tokens }: Scan, date: DateFound): boolean {
  for (let at = date.from - 1; at >= date.from - 12 && at >= 0; at -= 1) {
    const { text, kind } = tokenAt(tokens, at);
    if (text === ")" || kind === "line") return false;
    if (text === "(" || text === "[") return true;
  }
  return false;
}

/** Whether two dates stand in one list: only commas, "and", "&", strokes or nothing between them. */
export function isOneList({ tokens }: Scan, first: DateFound, second: DateFound): boolean {
  if (second.from - first.to > 3) return false;
  for (let at = first.to; at < second.from; at += 1) {
    if (!LISTING.has(tokenAt(tokens, at).text)) return false;
  }
  return true;
}

const LISTING: ReadonlySet<string> = new Set([",", "and", "&", "/", "or", "then", "+"]);
