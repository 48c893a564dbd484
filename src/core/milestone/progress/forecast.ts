import type { IsoDate } from "../../dates/isoDate";
import { findAll } from "../findAll";
import { piecesOfSegment } from "../pieces";
import { VERBS_AHEAD } from "./phraseTable";
import { resolveYears } from "../resolveYear";
import type { Scan } from "../scan";
import { segmentsOf, type Segment } from "../segments";
import { tokenAt } from "../tokenise";

/** Words beside those of {@link PROGRESS_PHRASES} that make a date a promise. */
const PROMISING: ReadonlySet<string> = new Set(
  (
    "will expected due planned anticipated scheduled target targeted forecast aim aiming aims revised slipped deferred postponed extended rescheduled amended rearranged " +
    "proposed intend intended estimated projected until going booked moved pushed put launch track delayed now hold paused next begin start " +
    "likely carried rolled closes closing starts ends begins commences expires hope hoped completion deadline back commence commencing starting"
  ).split(" "),
);

/** Two words that promise together. */
const AHEAD_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    go: new Set(["live"]),
    goes: new Set(["live"]),
    comes: new Set(["into"]),
    takes: new Set(["effect"]),
    new: new Set(["date", "deadline", "target", "timescale"]),
    extension: new Set(["requested", "agreed", "to"]),
    to: new Set(["follow"]),
  }),
);

/** The latest day a progress text promises; null where it promises none. Dates of what was done do not count. */
export function forecastOf(scan: Scan): IsoDate | null {
  const { founds, dateCount } = findAll(scan);
  if (dateCount === 0) return null;
  const placed = segmentsOf(scan, founds).flatMap((segment) => {
    const pieces = piecesOfSegment(scan, segment, { dateCount, isDone: false });
    return pieces.flatMap(({ dates }) => dates.map((date) => ({ ...date, segment })));
  });
  const dates = placed.map(({ date }) => date);
  const years = resolveYears(scan, dates);
  const promising = new Map<Segment, boolean>();
  let latest: IsoDate | null = null;
  placed.forEach(({ around, segment }, index) => {
    const days = years[index]?.days ?? null;
    if (days === null || around.lead === "from" || isPast(scan, around.from)) return;
    if (!promising.has(segment)) promising.set(segment, isPromising(scan, segment));
    if (promising.get(segment) === true && (latest === null || days.due > latest)) latest = days.due;
  });
  return latest;
}

/** "held 4 May", "commenced in May": the word before the date's lead-ins says that it was then. */
const isPast = ({ tokens }: Scan, at: number): boolean =>
  HAPPENED.has(tokenAt(tokens, at - 1).text) && tokenAt(tokens, at - 2).text !== "be";

const HAPPENED: ReadonlySet<string> = new Set(
  "done held restarted resumed recommenced commenced started began launched delivered completed published opened installed undertaken agreed approved ratified met".split(
    " ",
  ),
);

/** Whether a sentence looks ahead: "to be", "will", "expected", "slipped to", "by". */
function isPromising({ tokens }: Scan, { from, to }: Segment): boolean {
  if (isDenied(tokens, from, to)) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== "word") continue;
    if (PROMISING.has(token.text)) return true;
    const next = tokenAt(tokens, at + 1);
    if (AHEAD_OF.get(token.text)?.has(next.text) === true) return true;
    if (token.text === "to" && next.kind === "word" && (next.text === "be" || VERBS_AHEAD.has(next.text))) return true;
    if (token.text === "by" && (next.kind === "number" || next.meaning?.begins !== undefined || next.text === "the"))
      return true;
  }
  return false;
}

/** "will not be delivered by year end", but "will not be ready until October" names a day after all. */
function isDenied(tokens: Scan["tokens"], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const at = words.findIndex(
    (word, index) => word === "not" && (words[index + 1] === "be" || words[index + 1] === "going"),
  );
  return at !== -1 && !words.slice(at).some((word) => word === "until" || word === "till" || word === "before");
}
