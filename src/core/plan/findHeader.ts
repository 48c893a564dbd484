import type { HeaderMeaning } from "./headerSynonyms";
import { oneLine } from "./cellText";
import type { HeaderGuess } from "./matchHeader";
import { LONGEST_WITH_NOTES, mayBeHeading, RECOGNISED } from "./matchHeader";
import { ownRoleOf } from "./ownHeaders";
import type { SheetRow } from "./sheetRows";

/** One heading cell: its text with the lines of a many-line header joined, and what it may mean. */
export interface HeadingCell {
  readonly column: number;
  readonly text: string;
  readonly guess: HeaderGuess;
}

/** One to three rows that head a table. */
export interface FoundHeader {
  /** How many sheet rows it takes. */
  readonly height: number;
  readonly cells: readonly HeadingCell[];
  /** True where what follows is a plan; false where it is some other table (contacts, targets, a key). */
  readonly isPlan: boolean;
  /** True where at least half its cells are known heading words, not only words that may be. */
  readonly isSure: boolean;
  /** How many cells mean something, weighted. */
  readonly score: number;
}

type Matcher = (heading: string) => HeaderGuess;

/** A header takes at most this many rows. */
const TALLEST = 3;

const SURE = 0.7;

/**
 * The header that begins in row `index`, or null where none does. Of one, two or three rows the height that
 * explains most columns is taken; a further row has to earn its place.
 */
export function findHeader(rows: readonly SheetRow[], index: number, match: Matcher): FoundHeader | null {
  const first = rows[index];
  if (first === undefined) return null;
  let best: FoundHeader | null = null;
  const single = judgeHeader(1, headingCells([first], match), [first]);
  if (single !== null) best = single;
  for (let height = 2; height <= TALLEST; height++) {
    const next = rows[index + height - 1];
    if (next === undefined || !couldFollow(next) || !soundsLikeHeadings(next)) break;
    const lines = rows.slice(index, index + height);
    const taller = judgeHeader(height, headingCells(lines, match), lines);
    if (taller === null || !earnsItsRow(next, taller, best, match)) continue;
    if (best?.isPlan !== true && headsAlone(lines.slice(1), taller, match)) return best?.height === 1 ? best : null;
    best = taller;
  }
  return best;
}

/** Whether the lower rows, or the last alone, are a header without the first, which is then something of its own. */
function headsAlone(lower: readonly SheetRow[], taller: FoundHeader, match: Matcher): boolean {
  return lower.some((_, from) => {
    const lines = lower.slice(from);
    const alone = judgeHeader(lines.length, headingCells(lines, match), lines);
    return alone !== null && alone.isPlan === taller.isPlan && alone.score >= taller.score * ALONE_SHARE;
  });
}

/** Rows that explain this much of what the taller header explains need nothing above them. */
const ALONE_SHARE = 0.85;

/** A quick look that nearly all rows of data fail: only a row that passes can begin a header. */
export function couldHead(row: SheetRow, next: SheetRow | undefined): boolean {
  if (row.filled.length < 1 || (row.filled.length < 2 && row.widths.size === 0)) return false;
  let hits = 0;
  for (const text of row.texts.values()) {
    if (text.length > LONGEST_WITH_NOTES || (isData(text) && !isDay(text))) return false;
    if (mayBeHeading(text)) hits++;
  }
  if (hits !== 1) return hits > 1;
  return next !== undefined && [...next.texts.values()].some((text) => text.length <= 60 && mayBeHeading(text));
}

/** A lower header row has short words only: no sentence, no number, no day. */
function couldFollow(row: SheetRow): boolean {
  if (row.filled.length === 0) return false;
  for (const text of row.texts.values()) {
    if (text.length > 60 || /^\d+(?:[./]\d+)*$/.test(text) || /^[•*-]\s/.test(text)) return false;
  }
  return true;
}

/** Whether at least half of a row's texts begin or end with a word of headings. */
function soundsLikeHeadings(row: SheetRow): boolean {
  return [...row.texts.values()].filter((text) => mayBeHeading(text)).length * 2 >= row.filled.length;
}

/** A lower row belongs to the header where it adds meaning to columns that had none, and brings no data of its own. */
function earnsItsRow(next: SheetRow, taller: FoundHeader, best: FoundHeader | null, match: Matcher): boolean {
  const known = [...next.texts.values()].filter((text) => strongest(match(text)).weight >= RECOGNISED).length;
  const isOnlyUnderGroups = next.filled.every((column) => taller.cells.some((cell) => cell.column === column));
  if (best === null) return known > 0 || taller.score >= 2.5;
  if (!best.isPlan && taller.isPlan) return true;
  if (!isOnlyUnderGroups) return false;
  if (taller.score > best.score + 0.45 && known * 2 >= next.filled.length) return true;
  return endsHeadings(next, taller);
}

/** "Officer" under "Lead", "Date" under "Target": words of headings only, and nothing under the action. */
function endsHeadings(next: SheetRow, taller: FoundHeader): boolean {
  const action = bestAction(taller.cells);
  if (action === null || next.texts.has(action.column)) return false;
  return next.filled.length > 1 && [...next.texts.values()].every((text) => mayBeHeading(text));
}

function headingCells(lines: readonly SheetRow[], match: Matcher): readonly HeadingCell[] {
  const columns = [...new Set(lines.flatMap((line) => [...line.filled, ...coveredColumns(line)]))].sort(
    (a, b) => a - b,
  );
  return columns.flatMap((column) => {
    const parts = lines.map((line) => headingPart(line, column, lines.length > 1));
    const own = parts.filter((part) => part !== "");
    const text = oneLine(mendBrokenWords(own.filter((part, at) => own.indexOf(part) === at).join(" ")));
    if (text === "") return [];
    return [{ column, text, guess: mergedGuess(text, oneLine(mendBrokenWords(own[own.length - 1] ?? "")), match) }];
  });
}

/** "Respon-" over "sible": a narrow column's heading, its word put together again. */
function mendBrokenWords(heading: string): string {
  return heading.includes("-") ? heading.replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, "") : heading;
}

/** Columns under a merged group heading; with one header row only the cell itself heads anything. */
function coveredColumns(line: SheetRow): readonly number[] {
  return [...line.widths].flatMap(([column, width]) =>
    line.texts.has(column) ? Array.from({ length: Math.min(width, 40) }, (_, step) => column + step) : [],
  );
}

function headingPart(line: SheetRow, column: number, withGroups: boolean): string {
  const own = line.texts.get(column);
  if (own !== undefined || !withGroups) return own ?? "";
  for (const [start, width] of line.widths) {
    if (column > start && column < start + width) return line.texts.get(start) ?? "";
  }
  return "";
}

/** What the lowest line says counts in full, what the lines say together nearly so; "Monitoring" over "Who" is no lead. */
function mergedGuess(text: string, lowest: string, match: Matcher): HeaderGuess {
  const together = match(text);
  if (text === lowest || strongest(together).meaning === "other") return together;
  const alone = match(lowest);
  if (alone.size === 0) return together;
  const merged = new Map(alone);
  for (const [meaning, weight] of together) merged.set(meaning, Math.max(merged.get(meaning) ?? 0, weight * 0.85));
  return merged;
}

/** What a heading most probably means, or null where nothing is recognised. */
export function meaningOf(cell: HeadingCell): HeaderMeaning | null {
  const { meaning, weight } = strongest(cell.guess);
  return weight >= RECOGNISED ? meaning : null;
}

function strongest(guess: HeaderGuess): { meaning: HeaderMeaning | null; weight: number } {
  let top: { meaning: HeaderMeaning | null; weight: number } = { meaning: null, weight: 0 };
  for (const [meaning, weight] of guess) if (weight > top.weight) top = { meaning, weight };
  return top;
}

/** What shows that somebody means to do something by some day: without one of these a table is no plan. */
const ACCOUNT: ReadonlySet<HeaderMeaning> = new Set([
  "lead",
  "milestone",
  "progress",
  "statedRag",
  "reviewDate",
  "startDate",
]);

function judgeHeader(height: number, cells: readonly HeadingCell[], lines: readonly SheetRow[]): FoundHeader | null {
  const foreignWords = cells.filter((cell) => ownRoleOf(cell.text) === null);
  const tops = foreignWords.map((cell) => ({ column: cell.column, ...strongest(cell.guess) }));
  const hits = tops.filter((top) => top.weight >= RECOGNISED);
  const meanings = new Set(hits.map((hit) => hit.meaning));
  const isPlain = saysPlan(hits);
  if (hits.length < 2 || (hits.length < foreignWords.length * 0.34 && !isPlain)) return null;
  if (lines.some((line) => [...line.texts.values()].some((text) => isData(text) && !(isPlain && isDay(text)))))
    return null;
  return {
    height,
    cells,
    isPlan: isPlanHeader(foreignWords, hits, meanings),
    isSure: hits.filter((hit) => hit.weight >= SURE).length * 2 >= foreignWords.length,
    score: [...meanings].length * 0.5 + hits.reduce((sum, hit) => sum + hit.weight, 0) * 0.5,
  };
}

interface Hit {
  readonly meaning: HeaderMeaning | null;
  readonly weight: number;
}

/** An action and two of who, when and how it goes, all in plain words: a plan, however many other columns it has. */
function saysPlan(hits: readonly Hit[]): boolean {
  const sure = new Set(hits.filter(({ weight }) => weight >= SURE).map(({ meaning }) => meaning));
  const account = [...sure].filter((meaning) => meaning !== null && ACCOUNT.has(meaning));
  return sure.has("action") && account.length >= 2;
}

function isPlanHeader(
  cells: readonly HeadingCell[],
  hits: readonly { column: number; meaning: HeaderMeaning | null }[],
  meanings: ReadonlySet<HeaderMeaning | null>,
): boolean {
  const action = bestAction(cells);
  if (action === null) return namesNoAction(cells, meanings);
  const others = hits.filter((hit) => hit.column !== action.column);
  const account = new Set(
    others.map((hit) => hit.meaning).filter((meaning) => meaning !== null && ACCOUNT.has(meaning)),
  );
  const foreign = hits.filter((hit) => hit.meaning === "foreign").length;
  if (foreign > 1 && (action.weight < 0.97 || account.size < 2)) return false;
  if (action.weight >= 0.64) return account.size >= 1 || (action.weight >= 0.9 && meanings.has("outcome"));
  return foreign === 0 && account.size >= 2 && (account.has("lead") || account.has("milestone"));
}

/** Lead and timescale over a column that is headed by its own section ("Objective 2: ..."): the actions stand there. */
function namesNoAction(cells: readonly HeadingCell[], meanings: ReadonlySet<HeaderMeaning | null>): boolean {
  if (!meanings.has("lead") || !meanings.has("milestone") || meanings.has("foreign")) return false;
  return cells.some((cell) => cell.guess.size === 0 || cell.guess.has("priority") || cell.guess.has("outcome"));
}

function bestAction(cells: readonly HeadingCell[]): { column: number; weight: number } | null {
  let best: { column: number; weight: number } | null = null;
  for (const cell of cells) {
    const weight = cell.guess.get("action") ?? 0;
    if (weight >= 0.4 && weight > (best?.weight ?? 0)) best = { column: cell.column, weight };
  }
  return best;
}

const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^(?:19|20)\d\d$/;

/** Columns may be headed by the day or the year they are about. */
const isDay = (text: string): boolean => DAY.test(text);

/** A day, a sum, a running number or a rating is a row of the table, not its header. */
function isData(text: string): boolean {
  if (text.length > 10) return false;
  return /^\d+(?:\.\d+)*[.)]?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^(?:red|amber|green)$/i.test(text);
}
