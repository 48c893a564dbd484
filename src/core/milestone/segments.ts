import type { Found } from "./found";
import type { Scan } from "./scan";
import { tokenAt, type Token } from "./tokenise";

/** A line or sentence of a cell with what was found in it. */
export interface Segment {
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly founds: readonly Found[];
  /** Which line of the cell it begins on, 0-based. */
  readonly line: number;
}

/**
 * Takes a cell apart at its lines, bullets, semicolons and sentences. A segment that tells nothing of time belongs to the
 * one before it (or after it, at the beginning).
 */
export function segmentsOf(scan: Scan, founds: readonly Found[]): Segment[] {
  const segments: Segment[] = [];
  for (const bare of cut(scan, founds)) {
    const last = segments[segments.length - 1];
    if (last !== undefined && (!bare.founds.some(isTelling) || !last.founds.some(isTelling))) {
      segments[segments.length - 1] = { ...last, to: bare.to, founds: [...last.founds, ...bare.founds] };
    } else segments.push(bare);
  }
  return segments;
}

/** Whether a find says something of time by itself; lead-ins do not. */
function isTelling(found: Found): boolean {
  if (found.type === "noise") return false;
  return found.type !== "sign" || TELLING.has(found.sign);
}

const TELLING: ReadonlySet<string> = new Set(["ongoing", "tbc", "done", "ditto", "blank"]);

function cut({ tokens }: Scan, founds: readonly Found[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let line = 0;
  let lineOfSegment = 0;
  let next = 0;
  let own: Found[] = [];
  const close = (to: number): void => {
    if (to > from && !isEmpty(tokens, from, to)) segments.push({ from, to, founds: own, line: lineOfSegment });
    if (to > from) own = [];
    from = to;
    lineOfSegment = line;
  };
  let at = 0;
  while (at < tokens.length) {
    const found = founds[next];
    if (found !== undefined && at >= found.from) {
      own.push(found);
      next += 1;
      at = found.to;
      continue;
    }
    const token = tokens[at] as Token;
    if (token.kind === "line") line += 1;
    if (token.kind === "line" || isStop(tokens, at)) close(at + 1);
    at += 1;
  }
  close(tokens.length);
  return segments;
}

function isEmpty(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind !== "line") return false;
  }
  return true;
}

/** The end of a sentence: `;`, a bullet, or a full stop before a capital or a figure that ends no short form. */
function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== "mark") return false;
  if (token.text === ";") return true;
  if (token.text === "•") return at > 0;
  if (token.text !== "." || token.gap) return false;
  const after = tokenAt(tokens, at + 1);
  const before = tokenAt(tokens, at - 1);
  if (!after.gap || after.kind === "end") return false;
  if (before.kind === "number" && before.digits <= 2 && (at === 1 || tokenAt(tokens, at - 2).kind === "line"))
    return false;
  if (before.kind === "word" && before.text.length === 1) return false;
  return after.kind !== "word" || after.isCapital;
}
