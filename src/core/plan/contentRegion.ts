import { oneLine } from "./cellText";
import { contentOf, WITNESS_ROWS } from "./columnWitness";
import { contentMeanings, type WitnessedColumn } from "./contentMeanings";
import type { BodyKind, TableRegion } from "./findTables";
import { hasSameTexts } from "./findTables";
import { headsByContent } from "./headsByContent";
import type { HeaderMeaning } from "./headerSynonyms";
import { type HeaderGuess, isRecognised } from "./matchHeader";
import type { SheetRow } from "./sheetRows";
import { isRuleRow } from "./sheetRows";

/** Fewer rows than this are not enough to tell a plan by what its columns hold. */
const FEWEST_ROWS = 3;

/** How surely a field is told by content alone. */
const BY_CONTENT = 0.6;

/**
 * A plan without headings that we know, told by what its columns hold: things to do, days, and people or how it goes.
 * A row of short texts above them heads it, whatever it says. Null where the rows do not show all three, or where the
 * heading row names something else, so that lists of contacts, decisions, figures and meetings are left alone.
 *
 * @param isBesideOthers  whether another sheet holds a plan: then this one has to have headings, and name people
 */
export function contentRegion(
  rows: readonly SheetRow[],
  match: (heading: string) => HeaderGuess,
  isBesideOthers: boolean,
): TableRegion | null {
  const wide = rows.filter((row) => row.filled.length >= 3);
  const [top, ...others] = wide;
  if (top === undefined || wide.length < FEWEST_ROWS) return null;
  const below = others.filter((row) => !hasSameTexts(top, row));
  const witnessed = witness(below, top.filled);
  const heading = below.length < FEWEST_ROWS - 1 ? "none" : headsByContent(top, witnessed, match);
  if (heading === "other") return null;
  const isHeaded = heading === "headed";
  const columns = isHeaded ? witnessed : witness(wide, []);
  const known = isHeaded ? knownMeanings(top, match) : new Map<number, HeaderMeaning>();
  const saysDeadline = isHeaded && columns.some(({ column }) => isDeadline(textAt(top, column), known.get(column)));
  const meanings = contentMeanings(columns, known, { isHeaded, saysDeadline });
  if (meanings === null) return null;
  if (isBesideOthers && !(isHeaded && [...meanings.values()].includes("lead"))) return null;
  const first = rows.indexOf(top);
  const guessAt = (column: number): HeaderGuess => {
    const said = isHeaded ? match(textAt(top, column)) : new Map<HeaderMeaning, number>();
    const meaning = meanings.get(column);
    return known.has(column) || meaning === undefined ? said : new Map([[meaning, BY_CONTENT]]);
  };
  const cells = columns.map(({ column }) => ({
    column,
    text: isHeaded ? textAt(top, column) : "",
    guess: guessAt(column),
  }));
  return {
    header: { height: isHeaded ? 1 : 0, cells, isPlan: true, isSure: false, score: 0 },
    headerRows: isHeaded ? [top] : [],
    body: rows
      .slice(isHeaded ? first + 1 : first)
      .map((source) => ({ kind: bodyKind(source, isHeaded ? top : null), source })),
    before: rows.slice(0, first).filter((row) => row.filled.length > 0),
  };
}

function bodyKind(row: SheetRow, header: SheetRow | null): BodyKind {
  if (row.filled.length === 0) return "spacer";
  if (isRuleRow(row)) return "rule";
  return header !== null && hasSameTexts(header, row) ? "repeated-header" : "text";
}

/** A day that bounds something, not the day of a meeting: "Finish date", "By when". */
function isDeadline(heading: string, meaning: HeaderMeaning | undefined): boolean {
  return meaning === "milestone" && !/^(?:dates?|when|years?|quarter|period|time|to|schedule)$/i.test(heading);
}

const textAt = (row: SheetRow, column: number): string => oneLine(row.texts.get(column) ?? "");

function witness(wide: readonly SheetRow[], also: readonly number[]): readonly WitnessedColumn[] {
  const looked = wide.slice(0, WITNESS_ROWS);
  const columns = [...new Set([...also, ...looked.flatMap((row) => row.filled)])].sort((a, b) => a - b);
  return columns.map((column) => ({ column, content: contentOf(looked.map((row) => textAt(row, column))) }));
}

/** From this weight on a heading may mean something, if not surely. */
const POSSIBLE = 0.5;

/** What the headings that we do know say; one that may be two things is left to what stands under it. */
function knownMeanings(row: SheetRow, match: (heading: string) => HeaderGuess): Map<number, HeaderMeaning> {
  const known = new Map<number, HeaderMeaning>();
  for (const column of row.filled) {
    const said = [...match(textAt(row, column))].filter(([, weight]) => weight >= POSSIBLE);
    const [only] = said;
    if (only !== undefined && said.length === 1 && isRecognised(only)) known.set(column, only[0]);
  }
  return known;
}
