import { dateInWords, WEEKDAY_NAMES, weekdayInWords } from "../dates/dateInWords";
import { addDays, weekday, type IsoDate } from "../dates/isoDate";
import { issue, type Issue } from "../issues/issue";
import type { CellReading } from "./combine";
import type { DateFound, Doubt } from "./found";
import type { PieceReading } from "./pieceReading";
import type { DroppedDate, Piece } from "./pieces";
import type { ResolvedYear } from "./resolveYear";
import type { Scan } from "./scan";
import { hasSign, SIGN } from "./signMask";
import { tokenAt } from "./tokenise";

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
  const { scan, pieces, years } = facts;
  const issues = cellIssues(facts);
  for (let index = 0; index < pieces.length; index += 1) {
    const { dates, dropped, mask } = pieces[index] as Piece;
    const own = years[index] as readonly ResolvedYear[];
    dates.forEach(({ date }, place) => addDateIssues(issues, { scan, date, year: own[place] as ResolvedYear }));
    for (const left of dropped) addDropped(issues, scan, left);
    if (hasSign(mask, SIGN.continues))
      issues.push(issue("milestone.ambiguous", { text: "first", chose: "an end that is not stated" }));
  }
  return issues.length < 2 ? issues : firstOfEachKind(issues);
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

function cellIssues({ scan, cell, readings, pieces }: CellFacts): Issue[] {
  const issues: Issue[] = [];
  let dates = 0;
  let mask = 0;
  let isVague = false;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    dates += piece.dates.length;
    mask |= piece.mask;
    isVague ||= readings[index]?.kind === "vague";
  }
  if (dates > 1) issues.push(issue("milestone.several-dates", { count: dates }));
  if (isOpen(cell, pieces, mask)) issues.push(issue("milestone.open-ended", {}));
  if (isVague) issues.push(issue("milestone.vague", { suggestion: VAGUE_SUGGESTION }));
  if (hasSign(mask, SIGN.tbc)) issues.push(issue("milestone.tbc", {}));
  if (cell.kind === "none")
    issues.push(
      hasSign(mask, SIGN.blank) || isBlank(scan) ? issue("milestone.missing", {}) : issue("milestone.not-a-date", {}),
    );
  if (cell.due !== null && hasSign(mask, SIGN.event)) issues.push(issue("milestone.conditional", {}));
  return issues;
}

/** Nothing but a dash, a stop or a question mark. */
function isBlank({ tokens }: Scan): boolean {
  return tokens.length <= 1 && tokens.every(({ kind }) => kind === "mark");
}

/** Whether the whole cell has no end. */
function isOpen({ kind, due }: CellReading, pieces: readonly Piece[], mask: number): boolean {
  if (due !== null) return false;
  if (kind === "ongoing" || kind === "event" || (kind === "recurring" && !hasSign(mask, SIGN.continues))) return true;
  return kind === "start" && pieces.some(({ dates }) => dates.some(({ around }) => around.trail !== null));
}

function addDropped(issues: Issue[], scan: Scan, { date, why }: DroppedDate): void {
  const text = written(scan, date);
  if (why === "done") issues.push(issue("milestone.already-done", { text }));
  if (why === "was") issues.push(issue("milestone.re-dated", { text }));
}

const written = ({ text, tokens }: Scan, { from, to }: DateFound): string =>
  text.slice(tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end);

interface ReadDate {
  readonly scan: Scan;
  readonly date: DateFound;
  readonly year: ResolvedYear;
}

function addDateIssues(issues: Issue[], { scan, date, year }: ReadDate): void {
  const { days, source } = year;
  const isPlain = source === "written" && days !== null && date.doubts.length === 0 && date.weekday === null;
  if (isPlain) return;
  const text = written(scan, date);
  for (const doubt of date.doubts) issues.push(doubtIssue(doubt, text));
  if (source !== "written" && source !== "list" && !date.isFromPlan) {
    issues.push(issue("milestone.no-year", { text, chose: days === null ? null : dateInWords(days.due) }));
  }
  if (days !== null && date.weekday !== null)
    addWeekdayIssue(issues, { text, expected: date.weekday, day: days.start });
}

function doubtIssue(doubt: Doubt, text: string): Issue {
  if (doubt.type === "ambiguous") return issue("milestone.ambiguous", { text, chose: doubt.chose });
  if (doubt.type === "impossible") return issue("milestone.impossible-date", { text, suggestion: doubt.suggestion });
  return issue("milestone.serial-number", { text, suggestion: dateInWords(doubt.day) });
}

function addWeekdayIssue(
  issues: Issue[],
  { text, expected, day }: { text: string; expected: number; day: IsoDate },
): void {
  const actual = weekday(day);
  if (actual === expected) return;
  const shift = ((expected - actual + 10) % 7) - 3;
  const names = { written: WEEKDAY_NAMES[expected - 1] as string, actual: weekdayInWords(day) };
  issues.push(issue("milestone.weekday-mismatch", { text, ...names, suggestion: dateInWords(addDays(day, shift)) }));
}
