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
export function segmentsOf({ tokens }: Scan, founds: readonly Found[]): readonly Segment[] {
  if (!mayPart(tokens)) return [{ from: 0, to: tokens.length, line: 0, founds }];
  const segments: OpenSegment[] = [];
  let open: OpenSegment = { from: 0, to: 0, line: 0, founds: [] };
  let isTold = false;
  let line = 0;
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    const found = next < founds.length ? founds[next] : undefined;
    if (found !== undefined && at >= found.from) {
      open.founds.push(found);
      isTold ||= isTelling(found);
      next += 1;
      at = found.to;
      continue;
    }
    const isLine = (tokens[at] as Token).kind === "line";
    if (isLine) line += 1;
    at += 1;
    if ((isLine || isStop(tokens, at - 1)) && close(segments, open, { to: at, isTold })) {
      open = { from: at, to: at, line, founds: [] };
      isTold = false;
    }
  }
  close(segments, open, { to: tokens.length, isTold });
  return segments.length === 0 ? [{ from: 0, to: tokens.length, line: 0, founds: open.founds }] : segments;
}

/** Whether any token could part the cell: most cells are one line of one sentence. */
function mayPart(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === "line" || (kind === "mark" && (text === "." || text === ";" || text === "•"))) return true;
  }
  return false;
}

/** Ends a segment, or gives what it holds to the one before it. False where there is none: it goes on. */
function close(
  segments: OpenSegment[],
  open: OpenSegment,
  { to, isTold }: { readonly to: number; readonly isTold: boolean },
): boolean {
  if (isTold) {
    open.to = to;
    segments.push(open);
    return true;
  }
  if (segments.length === 0) return false;
  const last = segments[segments.length - 1] as OpenSegment;
  last.to = to;
  for (const found of open.founds) last.founds.push(found);
  return true;
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
