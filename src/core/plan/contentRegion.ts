import { oneLine } from "./cellText";
import type { ColumnContent } from "./columnWitness";
import { contentOf, WITNESS_ROWS } from "./columnWitness";
import type { TableRegion } from "./findTables";
import type { HeaderMeaning } from "./headerSynonyms";
import type { SheetRow } from "./sheetRows";

/** Fewer rows than this are not enough to tell a plan by what its columns hold. */
const FEWEST_ROWS = 3;

/** The share of a column's cells that have to look alike before the column is taken for a field without a heading. */
const MOSTLY = 0.6;

/** How surely a field is told by content alone. */
const BY_CONTENT = 0.6;

/**
 * A plan without headings in words, told by what its columns hold: things to do in sentences, days, and people. Null
 * where the rows do not show all three, so that lists of contacts, figures and meetings are left alone.
 */
export function contentRegion(rows: readonly SheetRow[]): TableRegion | null {
  const wide = rows.filter((row) => row.filled.length >= 3);
  if (wide.length < FEWEST_ROWS) return null;
  const first = rows.indexOf(wide[0] as SheetRow);
  const looked = wide.slice(0, WITNESS_ROWS);
  const columns = [...new Set(looked.flatMap((row) => row.filled))].sort((a, b) => a - b);
  const contents = columns.map((column) => ({
    column,
    content: contentOf(looked.map((row) => oneLine(row.texts.get(column) ?? ""))),
  }));
  const meanings = meaningsOf(contents);
  const found = new Set(meanings.values());
  if (!found.has("action") || !found.has("milestone") || !found.has("lead")) return null;
  const cells = columns.map((column) => ({ column, text: "", guess: guessOf(meanings.get(column)) }));
  return {
    header: { height: 0, cells, isPlan: true, isSure: false, score: 0 },
    headerRows: [],
    body: rows.slice(first).map((source) => ({ kind: source.filled.length === 0 ? "spacer" : "text", source })),
    before: rows.slice(0, first).filter((row) => row.filled.length > 0),
  };
}

function guessOf(meaning: HeaderMeaning | undefined): ReadonlyMap<HeaderMeaning, number> {
  return meaning === undefined ? new Map() : new Map([[meaning, BY_CONTENT]]);
}

interface Column {
  readonly column: number;
  readonly content: ColumnContent;
}

/** Days first, then ratings and refs, then people; of the sentences the first column is the action. */
function meaningsOf(columns: readonly Column[]): ReadonlyMap<number, HeaderMeaning> {
  const meanings = new Map<number, HeaderMeaning>();
  const give = (meaning: HeaderMeaning, fits: (content: ColumnContent) => boolean): void => {
    const fit = columns.find(
      ({ column, content }) => !meanings.has(column) && content.fillShare >= 0.5 && fits(content),
    );
    if (fit !== undefined) meanings.set(fit.column, meaning);
  };
  give("ref", (content) => content.refs > 0.8 && content.percents < 0.5);
  give("statedRag", (content) => content.ragWords > 0.8);
  give("action", (content) => content.sentences > MOSTLY && content.dates < MOSTLY && content.meanLength > 24);
  give("milestone", (content) => content.dates > MOSTLY && content.meanLength < 60);
  give("lead", (content) => content.people > MOSTLY && content.meanLength < 60 && content.dates < 0.3);
  give("progress", (content) => content.sentences > 0.3 || content.states > 0.3);
  return meanings;
}
