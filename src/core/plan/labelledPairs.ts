import { oneLine } from "./cellText";
import type { HeaderGuess } from "./matchHeader";
import { mayBeHeading } from "./matchHeader";
import type { SheetRow } from "./sheetRows";

/** A label and what stands beside or behind it: "Lead | Head of Parks", "Lead: Head of Parks". */
export interface LabelledPair {
  /** Without colon and running number. */
  readonly label: string;
  /** The running number of "Action 3", "" where there is none. */
  readonly number: string;
  /** "" where nothing stands there. */
  readonly text: string;
  /** 0-based sheet column in which the text stands. */
  readonly column: number;
}

type Matcher = (heading: string) => HeaderGuess;

/** A label is a heading that we know this surely. */
const SURE_LABEL = 0.8;
const LONGEST_LABEL = 60;

const INLINE = /^(?<label>[^:\n]{2,60}?)\s?:\s*(?<text>\S.*)$/;
const NUMBERED = /^(?<label>.*?\p{L})[\s.]*(?:no\.?\s?)?(?<number>\d{1,3}(?:[.]\d{1,2})*[a-z]?)\.?$/iu;

/** The pairs of a row that consists of labels and their values and nothing else, or null for any other row. */
export function labelledPairs(row: SheetRow, match: Matcher): readonly LabelledPair[] | null {
  const pairs: LabelledPair[] = [];
  for (let at = 0; at < row.filled.length; at++) {
    const column = row.filled[at] as number;
    const text = row.texts.get(column) ?? "";
    const inline = inlinePairs(text, column, match);
    if (inline !== null) {
      pairs.push(...inline);
      continue;
    }
    const label = labelOf(text, match);
    if (label === null) return null;
    const next = row.filled[at + 1];
    const value = next === undefined ? "" : (row.texts.get(next) ?? "");
    if (next === undefined) pairs.push({ ...label, text: "", column: column + 1 });
    else if (labelOf(value, match) !== null || inlinePairs(value, next, match) !== null) return null;
    else {
      pairs.push({ ...label, text: value, column: next });
      at++;
    }
  }
  return pairs.length === 0 ? null : pairs;
}

/** One or several lines of a cell, each "Label: value". */
function inlinePairs(text: string, column: number, match: Matcher): readonly LabelledPair[] | null {
  if (!text.includes(":")) return null;
  const pairs: LabelledPair[] = [];
  for (const line of text.split("\n")) {
    const groups = INLINE.exec(line.trim())?.groups;
    const label = groups === undefined ? null : labelOf(groups["label"] ?? "", match);
    if (groups === undefined || label === null) return null;
    pairs.push({ ...label, text: groups["text"] ?? "", column });
  }
  return pairs;
}

/** A text as a label that we know surely, its running number apart; null where it is none. */
export function labelOf(text: string, match: Matcher): { readonly label: string; readonly number: string } | null {
  if (text.length > LONGEST_LABEL) return null;
  const bare = oneLine(text).replace(/\s*:$/, "");
  if (!mayBeHeading(bare)) return null;
  const numbered = NUMBERED.exec(bare)?.groups;
  const label = numbered?.["label"] ?? bare;
  const isSure = [...match(label)].some(([meaning, weight]) => meaning !== "foreign" && weight >= SURE_LABEL);
  return isSure ? { label, number: numbered?.["number"] ?? "" } : null;
}
