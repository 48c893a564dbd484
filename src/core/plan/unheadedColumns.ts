import type { ColumnContent } from "./columnWitness";
import type { TableRegion } from "./findTables";
import type { HeaderMeaning } from "./headerSynonyms";
import type { ColumnEvidence } from "./mapColumns";
import { isRecognised } from "./matchHeader";
import type { PlanField } from "./types";

/** How surely a column without a heading is told by what it holds. */
const BY_CONTENT = 0.6;

/** Reads a column's content; the caller knows the grid. */
type ContentOf = (column: number) => ColumnContent;

/**
 * The evidence with the columns that hold something and have no heading of their own: under a merged heading they share
 * it, beside an empty headed column they are that column, at the left edge they are the ref or the priority, and
 * elsewhere what they plainly hold, where no heading says which column that is.
 */
export function withUnheaded(
  region: TableRegion,
  headed: readonly ColumnEvidence[],
  own: readonly number[],
  contentOf: ContentOf,
): readonly ColumnEvidence[] {
  const evidence = [...headed];
  const known = new Set([...headed.map((one) => one.column), ...own]);
  const found = filledColumns(region, known);
  const firstHeaded = Math.min(...known);
  const said = saidFields(headed);
  for (const column of [...found].sort((a, b) => a - b)) {
    const content = contentOf(column);
    const left = evidence.findIndex((one) => one.column === column - 1);
    const neighbour = evidence[left];
    const isShifted = neighbour !== undefined && neighbour.content.filled === 0 && !found.has(column - 1);
    const shared = neighbour !== undefined && (isShifted || isUnderMerge(region, column)) ? neighbour : null;
    if (isShifted) evidence[left] = { ...neighbour, guess: new Map() };
    const guess = shared?.guess ?? (column < firstHeaded ? edgeGuess(content) : contentGuess(content, said));
    evidence.push({ column, header: shared?.header ?? "", guess, content });
  }
  return evidence.sort((a, b) => a.column - b.column);
}

function filledColumns({ body }: TableRegion, known: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { kind, source } of body) {
    if (kind === "text") for (const column of source.filled) if (!known.has(column)) found.add(column);
  }
  return found;
}

function isUnderMerge({ headerRows }: TableRegion, column: number): boolean {
  return headerRows.some((row) => [...row.widths].some(([start, width]) => column > start && column < start + width));
}

function edgeGuess(content: ColumnContent): ReadonlyMap<PlanField, number> {
  return content.refs > 0.7 ? new Map([["ref", BY_CONTENT]]) : new Map([["priority", BY_CONTENT]]);
}

/** Meanings that some heading has. */
function saidFields(headed: readonly ColumnEvidence[]): Set<HeaderMeaning> {
  return new Set(headed.flatMap(({ guess }) => [...guess].filter(isRecognised).map(([meaning]) => meaning)));
}

/** Days, ratings, people, news: taken for what they are where the table has no such column yet. */
function contentGuess(content: ColumnContent, said: Set<HeaderMeaning>): ReadonlyMap<PlanField, number> {
  const field = FIELDS_BY_CONTENT.find(([name, fits]) => !said.has(name) && fits(content))?.[0];
  if (field === undefined || content.fillShare < 0.5) return new Map();
  said.add(field);
  return new Map([[field, BY_CONTENT]]);
}

const FIELDS_BY_CONTENT: readonly (readonly [PlanField, (content: ColumnContent) => boolean])[] = [
  ["statedRag", ({ ragWords }) => ragWords > 0.8],
  ["milestone", ({ dates, meanLength }) => dates > 0.6 && meanLength < 40],
  ["lead", ({ people, dates, meanLength }) => people > 0.7 && meanLength < 50 && dates < 0.3],
  ["progress", ({ states, sentences, meanLength }) => states > 0.5 || sentences > 0.5 || meanLength > 14],
];
