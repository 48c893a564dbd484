import { comparable } from "./cellText";
import type { ColumnChoice, MappingChoice, PlanField } from "./types";

/** A column of a table, as far as a choice can know it again. */
interface HeadedColumn {
  readonly column: number;
  readonly header: string;
}

/** The table that choices are looked for: its place, and its columns left to right. */
export interface ChoosingTable {
  readonly sheet: string;
  /** First header row; without headings, the table's first row. */
  readonly headerRow: number;
  readonly columns: readonly HeadedColumn[];
}

/** A table is the one a choice was made for when it has at least this share of the choice's headers. */
const SAME_TABLE_SHARE = 0.6;

/**
 * The choice that was made for a table: of those for its sheet the one whose headers it has, and of several like it the
 * one nearest by row, so that rows put in above the plan lose nothing.
 */
export function choiceForTable(choices: readonly MappingChoice[], table: ChoosingTable): MappingChoice | null {
  const headers = new Set(table.columns.map(keyOf));
  let best: { choice: MappingChoice; share: number; distance: number } | null = null;
  for (const choice of choices) {
    if (choice.sheet !== table.sheet) continue;
    const share = sharedHeaders(choice, headers);
    const distance = Math.abs(choice.headerRow - table.headerRow);
    if (share < SAME_TABLE_SHARE && (share > 0 || distance > 0 || hasHeaders(choice))) continue;
    if (best === null || share > best.share || (share === best.share && distance < best.distance))
      best = { choice, share, distance };
  }
  return best?.choice ?? null;
}

const keyOf = ({ header }: HeadedColumn): string => comparable(header);
const hasHeaders = ({ columns }: MappingChoice): boolean => columns.some((one) => keyOf(one) !== "");

/** The share of a choice's headers that a table has; for a choice without headers, 1 where the table has none too. */
function sharedHeaders({ columns }: MappingChoice, headers: ReadonlySet<string>): number {
  const own = columns.map(keyOf).filter((key) => key !== "");
  if (own.length === 0) return [...headers].every((key) => key === "") ? 1 : 0;
  return own.filter((key) => headers.has(key)).length / own.length;
}

/** What a person chose for each column of a table, by sheet column; columns they said nothing of are absent. */
export function chosenFields(
  choice: MappingChoice,
  columns: readonly HeadedColumn[],
): ReadonlyMap<number, PlanField | null> {
  const found = byHeader(choice.columns, columns);
  const fields = new Map([...found].map(([one, column]) => [column, one.field]));
  for (const one of choice.columns) {
    if (found.has(one)) continue;
    const column = byPlace(one, found, columns);
    if (column !== null && !fields.has(column)) fields.set(column, one.field);
  }
  return fields;
}

/** Choices whose header stands in the table as often as it stood when they were made, first to first. */
function byHeader(
  choices: readonly ColumnChoice[],
  columns: readonly HeadedColumn[],
): ReadonlyMap<ColumnChoice, number> {
  const found = new Map<ColumnChoice, number>();
  const chosen = grouped(choices);
  const present = grouped(columns);
  for (const [key, ones] of chosen) {
    const there = present.get(key) ?? [];
    if (key === "" || there.length !== ones.length) continue;
    ones.forEach((one, index) => found.set(one, (there[index] as HeadedColumn).column));
  }
  return found;
}

/** As far from its nearest neighbour that was found by its header as it stood before; with no neighbour, its own place. */
function byPlace(
  one: ColumnChoice,
  found: ReadonlyMap<ColumnChoice, number>,
  columns: readonly HeadedColumn[],
): number | null {
  let shift = 0;
  let nearest = Infinity;
  for (const [neighbour, column] of found) {
    const distance = Math.abs(neighbour.column - one.column);
    if (distance >= nearest) continue;
    nearest = distance;
    shift = column - neighbour.column;
  }
  const there = columns.find(({ column }) => column === one.column + shift);
  if (there === undefined || [...found.values()].includes(there.column)) return null;
  return keyOf(one) === "" && keyOf(there) !== "" ? null : there.column;
}

function grouped<T extends HeadedColumn>(columns: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of [...columns].sort((a, b) => a.column - b.column)) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
