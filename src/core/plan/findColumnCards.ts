import type { Card, CardValue, FoundCards } from "./findCards";
import { isAction, NO_CARDS } from "./findCards";
import { labelOf } from "./labelledPairs";
import type { HeaderGuess } from "./matchHeader";
import type { SheetRow } from "./sheetRows";

type Matcher = (heading: string) => HeaderGuess;

/** A row that begins with a label. */
interface LabelledRow {
  readonly row: SheetRow;
  readonly label: string;
}

/** At least so many labels one under another, and so many actions beside them. */
const FEWEST_LABELS = 3;
const FEWEST_ACTIONS = 2;

/**
 * A plan on its side: labels down the first column ("Action", "Lead", "By when"), each action a column of its own beside
 * them. Empty where there are not several labels, each once, and several such columns.
 */
export function findColumnCards(rows: readonly SheetRow[], match: Matcher): FoundCards {
  const labelled = labelledRows(rows, match);
  if (labelled.length < FEWEST_LABELS) return NO_CARDS;
  const columns = new Set(labelled.flatMap(({ row }) => row.filled.slice(1)));
  const cards = [...columns]
    .sort((a, b) => a - b)
    .map((column): Card => {
      const values = labelled.flatMap(({ row, label }) => valueAt(row, column, label));
      return { rows: labelled.map(({ row }) => row), values, section: "" };
    })
    .filter((card) => isAction(card, match));
  return cards.length < FEWEST_ACTIONS ? NO_CARDS : { cards, headings: [] };
}

/** Rows that begin with a label, each label once; none where labels stand beside labels, as in a row of headings. */
function labelledRows(rows: readonly SheetRow[], match: Matcher): readonly LabelledRow[] {
  const found: LabelledRow[] = [];
  let labels: number | null = null;
  for (const row of rows) {
    const [first, ...beside] = row.filled;
    if (first === undefined || (labels !== null && first !== labels)) continue;
    const label = labelOf(row.texts.get(first) ?? "", match)?.label;
    if (label === undefined || beside.length === 0) continue;
    if (beside.some((column) => labelOf(row.texts.get(column) ?? "", match) !== null)) return [];
    if (found.some((one) => one.label === label)) return [];
    labels = first;
    found.push({ row, label });
  }
  return found;
}

/** The value of a label in one column; a merged one holds for every column under it. */
function valueAt(row: SheetRow, column: number, label: string): readonly CardValue[] {
  const from = row.texts.has(column)
    ? column
    : [...row.widths].find(([at, width]) => at < column && column < at + width)?.[0];
  const text = from === undefined ? undefined : row.texts.get(from);
  if (from === undefined || text === undefined || from === row.filled[0]) return [];
  return [{ label, number: "", text, column: from, row }];
}
