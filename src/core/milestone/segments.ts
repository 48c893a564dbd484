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
export function segmentsOf({ tokens }: Scan, founds: readonly Found[]): Segment[] {
  const segments: OpenSegment[] = [];
  const open: OpenSegment & { isTelling: boolean } = { from: 0, to: 0, line: 0, founds: [], isTelling: false };
  let [line, next, at] = [0, 0, 0];
  const close = (to: number): void => {
    const last = segments[segments.length - 1];
    if (open.isTelling) segments.push({ from: open.from, to, line: open.line, founds: open.founds });
    else if (last !== undefined) {
      last.to = to;
      last.founds.push(...open.founds);
    } else return;
    Object.assign(open, { from: to, line, founds: [], isTelling: false });
  };
  while (at < tokens.length) {
    const found = founds[next];
    if (found !== undefined && at >= found.from) {
      open.founds.push(found);
      open.isTelling ||= isTelling(found);
      next += 1;
      at = found.to;
      continue;
    }
    const isLine = (tokens[at] as Token).kind === "line";
    if (isLine) line += 1;
    if (isLine || isStop(tokens, at)) close(at + 1);
    at += 1;
  }
  close(tokens.length);
  return segments.length === 0 ? [{ from: 0, to: tokens.length, line: 0, founds: open.founds }] : segments;
}

/** A segment while it grows. */
type OpenSegment = { -readonly [Key in keyof Segment]: Segment[Key] extends readonly Found[] ? Found[] : Segment[Key] };

/** Whether a find says something of time by itself; lead-ins do not. */
function isTelling(found: Found): boolean {
  if (found.type === "noise") return false;
  return found.type !== "sign" || TELLING.has(found.sign);
}

const TELLING: ReadonlySet<string> = new Set(["ongoing", "tbc", "done", "ditto", "blank"]);

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
