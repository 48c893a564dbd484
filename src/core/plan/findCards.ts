import { comparable } from "./cellText";
import { DATE_WORDS } from "./columnWitness";
import type { LabelledPair } from "./labelledPairs";
import { labelledPairs } from "./labelledPairs";
import type { HeaderGuess } from "./matchHeader";
import { isRecognised } from "./matchHeader";
import { isPageLine, looksLikeTitle, startsLikeNote } from "./rowText";
import type { SheetRow } from "./sheetRows";

/** A value of a card, with its place. */
export interface CardValue extends LabelledPair {
  readonly row: SheetRow;
}

/** One action written as a block of labels and values, and the heading it stands under. */
export interface Card {
  readonly rows: SheetRow[];
  readonly values: CardValue[];
  readonly section: string;
}

/** The cards of a sheet, and the rows that head them. */
export interface FoundCards {
  readonly cards: readonly Card[];
  readonly headings: readonly SheetRow[];
}

/** No cards on a sheet. */
export const NO_CARDS: FoundCards = { cards: [], headings: [] };

/** One card alone has to say this much before it is taken for a plan. */
const FULL_CARD = 4;

/**
 * A plan written as cards: rows of labels and values ("Action | ...", "Lead | ...", "By when: ..."), the same labels
 * again for each action. Empty where there are no two such cards, or one that says nearly everything.
 */
export function findCards(rows: readonly SheetRow[], match: (heading: string) => HeaderGuess): FoundCards {
  const cards: Card[] = [];
  const headings: SheetRow[] = [];
  let open: Card | null = null;
  let section = "";
  for (const row of rows) {
    if (row.filled.length === 0) continue;
    const pairs = labelledPairs(row, match);
    if (pairs === null) {
      if (open !== null && continuesValue(row, open)) continue;
      const heading = headingOf(row);
      if (heading !== "") headings.push(row);
      section = heading;
      open = null;
      continue;
    }
    if (open === null || pairs.some((pair) => holdsLabel(open as Card, pair))) {
      open = { rows: [], values: [], section };
      cards.push(open);
    }
    open.rows.push(row);
    for (const pair of pairs) open.values.push({ ...pair, row });
  }
  return ofAPlan(cards, headings, match);
}

const holdsLabel = ({ values }: Card, { label }: LabelledPair): boolean =>
  values.some((value) => comparable(value.label) === comparable(label));

/** More lines of the value above: one text in its column, and no label. */
function continuesValue(row: SheetRow, { rows, values }: Card): boolean {
  const last = values[values.length - 1];
  const [column] = row.filled;
  if (last === undefined || row.filled.length !== 1 || column !== last.column) return false;
  const isBesideLabel = last.row.filled[0] !== column;
  if (!isBesideLabel || rows[rows.length - 1]?.row !== row.row - 1) return false;
  values[values.length - 1] = { ...last, text: `${last.text}\n${row.texts.get(column) ?? ""}` };
  rows.push(row);
  return true;
}

function headingOf(row: SheetRow): string {
  const texts = new Set(row.texts.values());
  const [text = ""] = texts;
  if (texts.size !== 1 || text.length > 120 || isPageLine(text) || looksLikeTitle(text) || startsLikeNote(text))
    return "";
  return text.replace(/\s*:$/, "");
}

function ofAPlan(cards: readonly Card[], headings: SheetRow[], match: (heading: string) => HeaderGuess): FoundCards {
  const full = cards.filter((card) => isAction(card, match));
  const [only] = full;
  if (only === undefined || (full.length === 1 && !isFull(only, match))) return NO_CARDS;
  return { cards: full, headings };
}

/** Many labels and a day: not the page that explains what to write into a plan's columns. */
function isFull({ values }: Card, match: (heading: string) => HeaderGuess): boolean {
  const isDay = ({ label, text }: CardValue): boolean => match(label).has("milestone") && DATE_WORDS.test(text);
  return values.length >= FULL_CARD && values.some(isDay);
}

/** Whether a card is one of a plan: it says what is to be done, and by whom, when or how it goes. */
export function isAction({ values }: Card, match: (heading: string) => HeaderGuess): boolean {
  const said = new Set(
    values
      .filter(({ text }) => text !== "")
      .flatMap(({ label }) => [...match(label)].filter(isRecognised).map(([meaning]) => meaning)),
  );
  const account = (["lead", "milestone", "progress", "statedRag"] as const).filter((field) => said.has(field));
  return said.has("action") && account.length > 0 && (said.has("lead") || said.has("milestone"));
}
