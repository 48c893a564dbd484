import { beginsInside, endsOpen, endsSentence } from "./joinTexts";

/** One line of a list, its letter or number taken off. */
export interface ListLine {
  /** The letter as written, lower case; null for bullets and plain lines. */
  readonly label: string | null;
  readonly text: string;
}

const BULLET = /^[\s•·▪■●○◦‣➢✓❖\u2022\uf0b7\uf0a7*–—-]+(?=\S)/;
const LETTER = /^\(?(?<label>[a-z]|[ivx]{1,4})[.)]\s+(?<text>\S[\s\S]*)$/i;

/**
 * The outcomes of a cell: one for each line, bullet or letter. A line that goes on in mid-sentence belongs to the line
 * above; bullets written into one line (" • ") are told apart.
 */
export function listLines(text: string): readonly ListLine[] {
  if (text === "") return [];
  const lines: OpenLine[] = [];
  for (const raw of text.replace(/\s[•●▪]\s?/g, "\n• ").split("\n")) {
    const trimmed = raw.trim();
    if (trimmed === "") continue;
    const above = lines[lines.length - 1];
    if (above !== undefined && isWrapped(trimmed, above.last)) {
      above.parts.push(squeeze(trimmed));
      above.last = trimmed;
      continue;
    }
    const line = toLine(trimmed);
    if (line.text !== "") lines.push({ label: line.label, parts: [line.text], last: line.text });
  }
  return withoutNumbers(lines.map(({ label, parts }) => ({ label, text: parts.join(" ") })));
}

/** A line that may still go on; `last` is what was read of it last. */
interface OpenLine {
  readonly label: string | null;
  readonly parts: string[];
  last: string;
}

const NUMBER = /^\(?\d{1,2}[.)]\s+(?=\S)/;

/** Running numbers are no part of the outcomes they count. */
function withoutNumbers(lines: readonly ListLine[]): readonly ListLine[] {
  if (lines.length < 2 || !lines.every((line) => NUMBER.test(line.text))) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(NUMBER, "") }));
}

function toLine(trimmed: string): ListLine {
  const lettered = LETTER.exec(trimmed);
  if (lettered?.groups !== undefined) {
    return { label: (lettered.groups["label"] ?? "").toLowerCase(), text: squeeze(lettered.groups["text"] ?? "") };
  }
  const text = squeeze(trimmed.replace(BULLET, ""));
  return { label: null, text: /\p{L}|\p{N}/u.test(text) ? text : "" };
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A line longer than this was not broken to fit a narrow column, but by its writer. */
const LONGEST_WRAPPED = 70;

/** Where a cell was wrapped by hand: a small letter at the start, and no end of sentence above. */
function isWrapped(line: string, above: string): boolean {
  if (!beginsInside(line) || LETTER.test(line) || endsSentence(above)) return false;
  return above.length <= LONGEST_WRAPPED || endsOpen(above);
}
