import type { IsoDate } from "../dates/isoDate";
import type { Found } from "./found";
import type { PlacedDate } from "./pieces";
import type { Scan } from "./scan";
import { tokenAt, type Token } from "./tokenise";

type Tokens = readonly Token[];

/**
 * Whether a date tells when something happened: "Evidence uploaded 12.09.19", "Workshop held on 23/01/2019", "Agreed at
 * Board 12/3/19". Whoever writes down a target in such words names a month ahead, or says "by".
 *
 * It counts as told where the cell begins by saying that all is done; where a report says "was" or "on" a day; and else
 * where it lies before the day the plan was written, or, that day unknown, where the report names a day or begins the piece.
 */
export function isReported(
  scan: Scan,
  { date, around }: PlacedDate,
  { from, isDoneCell }: { readonly from: number; readonly isDoneCell: boolean },
): boolean {
  const { lead } = around;
  if (lead !== null && lead !== "in" && !(isDoneCell && lead === "for")) return false;
  if (isDoneCell) return !looksAhead(scan.tokens, from, date.from);
  if (isLabel(scan.tokens, date.to)) return false;
  const report = reportBefore(scan.tokens, from, date.from);
  if (report === null) return false;
  const isDay = date.precision === "day";
  const isOnADay = isDay && date.year !== null && tokenAt(scan.tokens, date.from - 1).text === "on";
  if (report.isPast || (isOnADay && report.isPlain)) return true;
  if (isDay && report.isHead && report.isOfMeeting) return true;
  const { planDate } = scan.context;
  if (planDate === undefined) return report.isPlain && date.year !== null && (isDay || report.isHead);
  return date.year !== null && (report.isPlain || isDay) && isBefore(date.days(date.year)?.due, planDate);
}

/** "July 11 – regular exchange in place": the date begins a piece of its own. */
const isLabel = (tokens: Tokens, at: number): boolean =>
  /^[-:]$/.test(tokenAt(tokens, at).text) && tokenAt(tokens, at + 1).kind === "word";

const isBefore = (due: IsoDate | undefined, planDate: IsoDate): boolean => due !== undefined && due < planDate;

/** A report: the past participle before a date. */
interface Report {
  /** Said to have happened: was held, has been sent, as reported. */
  readonly isPast: boolean;
  /** It begins its line or sentence. */
  readonly isHead: boolean;
  /** What only ever is said afterwards of a meeting or paper: agreed, presented, noted. */
  readonly isOfMeeting: boolean;
  /** One of the words that tell of a thing done by themselves, rather than any participle. */
  readonly isPlain: boolean;
}

/** How many tokens may stand between a report and its date: "Presented to the Children and Young People Scrutiny Committee". */
const LONGEST_LOOK = 12;

function reportBefore(tokens: Tokens, from: number, to: number): Report | null {
  for (let at = to - 1; at >= from && at >= to - LONGEST_LOOK; at -= 1) {
    const token = tokenAt(tokens, at);
    if (token.text === "to" && PURPOSES.has(tokenAt(tokens, at + 1).text)) return null;
    if (token.kind === "line" || (PARTS.has(token.text) && !(token.text === "," && at === to - 1))) return null;
    if (LATEST.has(token.text)) return STEPS.has(tokenAt(tokens, at + 1).text) ? null : LAST_TIME;
    if (token.kind !== "word" || !isParticiple(token.text)) continue;
    const before = tokenAt(tokens, at - 1).text;
    if (AHEAD.has(before)) return null;
    const isFirst = at === from || (before === "as" && at - 1 === from);
    const { text, kind } = tokenAt(tokens, at + 1);
    return {
      isPast: PAST.has(before) || FINITE.has(token.text),
      isHead: isFirst && (at + 1 === to || kind !== "word" || PREPOSITIONS.has(text)),
      isOfMeeting: OF_MEETING.has(token.text),
      isPlain: REPORTS.has(token.text) || FINITE.has(token.text),
    };
  }
  return null;
}

/** "Last audited Nov 2019", "previous review January 2020". */
const LATEST: ReadonlySet<string> = new Set(["last", "previous"]);
/** What comes last rather than came last: "Monthly (last one Dec 24)". */
const STEPS: ReadonlySet<string> = new Set("one phase cohort session tranche wave part stage module step".split(" "));
const LAST_TIME: Report = { isPast: true, isHead: false, isOfMeeting: false, isPlain: true };

/** A regular past participle, or one of the known ones; words that speak of what is meant to be are none. */
const isParticiple = (word: string): boolean =>
  REPORTS.has(word) || FINITE.has(word) || (word.length > 5 && word.endsWith("ed") && !INTENDED.has(word));

const PARTS: ReadonlySet<string> = new Set(
  "; : - , • ( . will due going expected planned scheduled for ready then next".split(" "),
);
/** "developed in the north to roll out across the city during 10/11": after "to", what is still to happen. */
const PURPOSES: ReadonlySet<string> = new Set(
  (
    "be roll share start begin complete go develop deliver support ensure provide improve promote include raise help engage implement identify reduce increase " +
    "launch run review report follow agree"
  ).split(" "),
);
const AHEAD: ReadonlySet<string> = new Set("be is are being get gets fully to when once if until not".split(" "));
const PAST: ReadonlySet<string> = new Set("was were been has have as already last previously".split(" "));
const FINITE: ReadonlySet<string> = new Set(["went", "took", "met"]);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "at to by on in with for from off out and via through during".split(" "),
);
const INTENDED: ReadonlySet<string> = new Set(
  (
    "planned expected scheduled anticipated intended required targeted proposed extended delayed deferred postponed rescheduled estimated projected forecasted allocated " +
    "related needed limited detailed unified united embed exceed indeed succeed proceed hundred"
  ).split(" "),
);
const OF_MEETING: ReadonlySet<string> = new Set(
  "agreed approved presented reported ratified noted endorsed discussed considered tabled signed".split(" "),
);
/** What is said to have happened even where the day the plan was written is not known. */
const REPORTS: ReadonlySet<string> = new Set(
  (
    "agreed approved presented reported ratified noted endorsed discussed considered tabled held delivered uploaded sent circulated issued submitted published launched " +
    "attended appointed signed shared adopted reviewed revised updated undertaken conducted emailed received recruited introduced established inspected visited announced written " +
    "commissioned awarded started commenced ceased refreshed drafted briefed advertised raised identified audited opened logged recorded secured carried"
  ).split(" "),
);

/** Words after "completed" that still look ahead: a review, a next step, work that is left. */
const AHEAD_WORDS: ReadonlySet<string> = new Set(
  (
    "review reviews next due by until will further follow following target deadline from ongoing annually annual quarterly monthly launch roll rollout expected planned scheduled " +
    "revisit repeat refresh evaluate evaluation then again continue continuing outstanding remaining phase stage actions embed update"
  ).split(" "),
);

function looksAhead(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from, to - LONGEST_LOOK); at < to; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (AHEAD_WORDS.has(text) && !(text === "by" && isAgent(tokens, at, to))) return true;
    if (text === "to" && TO_COME.has(tokenAt(tokens, at + 1).text)) return true;
  }
  return false;
}

/** "to be audited", "to follow". */
const TO_COME: ReadonlySet<string> = new Set(["be", "follow", "start", "begin", "complete", "go"]);

/** "ratified by Governors on 12 March": by whom, not by when. */
const isAgent = (tokens: Tokens, at: number, to: number): boolean =>
  at + 1 < to && tokenAt(tokens, at + 1).kind === "word";

/** Labels that may stand before "completed" at the beginning of a cell. */
const LABELS: ReadonlySet<string> = new Set(
  "action actions task status now fully this work all is has been update rag blue green already both".split(" "),
);

/** Whether a cell begins by saying that all is done: "Action completed. Evidence uploaded ...", "Done - see minutes of ...". */
export function beginsDone({ tokens }: Scan, founds: readonly Found[]): boolean {
  const first = founds.find(({ type }) => type !== "noise");
  if (first?.type !== "sign" || first.sign !== "done") return false;
  for (let at = 0; at < first.from; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === "number" || (token.kind === "word" && !LABELS.has(token.text))) return false;
  }
  return true;
}
