import { dateInWords, WEEKDAY_NAMES, weekdayInWords } from "../dates/dateInWords";
import { addDays, weekday, type IsoDate } from "../dates/isoDate";
import { issue, type Issue } from "../issues/issue";
import type { CellReading } from "./combine";
import type { DateFound, Doubt } from "./found";
import type { Piece, PlacedDate } from "./pieces";
import type { PieceReading } from "./readPiece";
import type { ResolvedYear } from "./resolveYear";
import type { Scan } from "./scan";

/** All that was found out about one cell. */
export interface CellFacts {
  readonly scan: Scan;
  readonly pieces: readonly Piece[];
  readonly years: readonly (readonly ResolvedYear[])[];
  readonly readings: readonly PieceReading[];
  readonly cell: CellReading;
}

/** What is odd about a cell: first what concerns the whole of it, then each date once. */
export function issuesOf(facts: CellFacts): Issue[] {
  return firstOfEachKind([...cellIssues(facts), ...facts.pieces.flatMap((_, index) => pieceIssues(facts, index))]);
}

/** A long cell would say the same many times over; one of each code and text is enough. */
function firstOfEachKind(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((found) => {
    const key = found.code + ("text" in found.params ? found.params.text : "");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const VAGUE_SUGGESTION = "by 31 March";

function cellIssues({ cell, readings, pieces }: CellFacts): Issue[] {
  const issues: Issue[] = [];
  const dates = pieces.reduce((count, piece) => count + piece.dates.length, 0);
  if (dates > 1) issues.push(issue("milestone.several-dates", { count: dates }));
  const kinds = new Set(readings.map(({ kind }) => kind));
  if (isOpen(cell, pieces)) issues.push(issue("milestone.open-ended", {}));
  if (kinds.has("vague")) issues.push(issue("milestone.vague", { suggestion: VAGUE_SUGGESTION }));
  if (kinds.has("tbc") || hasSign(pieces, "tbc")) issues.push(issue("milestone.tbc", {}));
  if (cell.kind === "none")
    issues.push(
      hasSign(pieces, "blank") || isBlank(pieces) ? issue("milestone.missing", {}) : issue("milestone.not-a-date", {}),
    );
  const isConditional = hasSign(pieces, "event") && cell.due !== null;
  if (isConditional) issues.push(issue("milestone.conditional", {}));
  return issues;
}

function hasSign(pieces: readonly Piece[], sign: string): boolean {
  return pieces.some(({ founds }) => founds.some((found) => found.type === "sign" && found.sign === sign));
}

/** Nothing but a dash, a stop or a question mark. */
const isBlank = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ to, from }) => to - from <= 1) && pieces.every(({ founds }) => founds.length === 0);

/** Whether the whole cell has no end. */
function isOpen({ kind, due }: CellReading, pieces: readonly Piece[]): boolean {
  if (due !== null) return false;
  if (kind === "ongoing" || kind === "event" || (kind === "recurring" && !hasSign(pieces, "continues"))) return true;
  return kind === "start" && pieces.some(({ dates }) => dates.some(({ around }) => around.trail !== null));
}

function pieceIssues(facts: CellFacts, index: number): Issue[] {
  const { scan, pieces, years } = facts;
  const piece = pieces[index] as Piece;
  const issues: Issue[] = [];
  piece.dates.forEach((placed, place) => {
    const year = years[index]?.[place] ?? { year: null, isSupplied: false, isShared: false };
    issues.push(...dateIssues(scan, placed, year));
  });
  for (const { date, why } of piece.dropped) {
    const text = written(scan, date);
    if (why === "done") issues.push(issue("milestone.already-done", { text }));
    if (why === "was") issues.push(issue("milestone.re-dated", { text }));
  }
  const isUnread = piece.founds.some((found) => found.type === "sign" && found.sign === "continues");
  if (isUnread) issues.push(issue("milestone.ambiguous", { text: "first", chose: "an end that is not stated" }));
  return issues;
}

const written = ({ text, tokens }: Scan, { from, to }: DateFound): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);

function dateIssues(scan: Scan, { date }: PlacedDate, year: ResolvedYear): Issue[] {
  const text = written(scan, date);
  const days = year.year === null ? null : date.days(year.year);
  const issues = date.doubts.map((doubt) => doubtIssue(doubt, text));
  if (date.year === null && !date.isFromPlan && !isInList(year)) {
    issues.push(issue("milestone.no-year", { text, chose: days === null ? null : dateInWords(days.due) }));
  }
  const isNamed = date.doubts.some(({ type }) => type === "impossible");
  if (year.year !== null && days === null && !isNamed && !date.isFromPlan) {
    issues.push(issue("milestone.impossible-date", { text, suggestion: leapSuggestion(date, year.year) }));
  }
  if (days !== null && date.weekday !== null) issues.push(...weekdayIssue(date, days.start, text));
  return issues;
}

/** A year shared from the same list ("June and December 2018") is as good as written. */
const isInList = ({ isShared, isListed }: ResolvedYear & { isListed?: boolean }): boolean =>
  isShared && isListed === true;

function doubtIssue(doubt: Doubt, text: string): Issue {
  if (doubt.type === "ambiguous") return issue("milestone.ambiguous", { text, chose: doubt.chose });
  if (doubt.type === "impossible") return issue("milestone.impossible-date", { text, suggestion: doubt.suggestion });
  return issue("milestone.serial-number", { text, suggestion: dateInWords(doubt.day) });
}

/** 29 February of a common year: the day before was meant. */
function leapSuggestion(date: DateFound, year: number): string | null {
  return date.dayOfMonth === 29 ? `28 February ${year}` : null;
}

function weekdayIssue(date: DateFound, day: IsoDate, text: string): Issue[] {
  const expected = date.weekday as number;
  const actual = weekday(day);
  if (actual === expected) return [];
  const shift = ((expected - actual + 10) % 7) - 3;
  return [
    issue("milestone.weekday-mismatch", {
      text,
      written: WEEKDAY_NAMES[expected - 1] as string,
      actual: weekdayInWords(day),
      suggestion: dateInWords(addDays(day, shift)),
    }),
  ];
}
