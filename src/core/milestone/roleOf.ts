import type { DateFound } from "./found";
import type { PlacedDate, Piece } from "./pieces";
import type { Scan } from "./scan";
import { hasSign, SIGN } from "./signMask";
import { tokenAt, type Token } from "./tokenise";

/** Which end of the work a date is; `before` and `after` are the day before and after it. */
export type Role = "due" | "start" | "window" | "before" | "after";

/**
 * Which end of the work the date of a piece is, from the words around it. Order: the lead-in next to the date outranks what
 * trails it, and that a beginning told elsewhere in the piece.
 */
export function roleOf(scan: Scan, piece: Piece, { date, around }: PlacedDate): Role {
  const { lead, trail } = around;
  const isClosed = lead === "by" || lead === "until" || lead === "before";
  if (lead === "before") return "before";
  if (trail === "onwards" && !isClosed) return "start";
  if (lead === "after") return "after";
  if (lead === "from" || lead === "begin")
    return date.isWindow && date.precision === "year" ? "start" : date.isWindow ? "window" : "start";
  if (isClosed) return "due";
  if (lead === "throughout") return "window";
  if (trail === "ongoing" && !date.isWindow && isAtHead(scan, piece, date)) return "start";
  const isStart =
    isOpenEnded(scan, date) ||
    (!date.isWindow && hasSign(piece.mask, SIGN.begin) && beginsElsewhere(scan, piece, date));
  if (isStart) return "start";
  return date.isWindow ? "window" : "due";
}

function isAtHead({ tokens }: Scan, { from }: Piece, date: DateFound): boolean {
  for (let at = from; at < date.from; at += 1) {
    if (tokenAt(tokens, at).kind === "word" && tokenAt(tokens, at).meaning?.isFiller !== true) return false;
  }
  return true;
}

/** "Sept 2015 -" and "2018+": nothing follows, so it goes on. */
function isOpenEnded({ tokens }: Scan, { to }: DateFound): boolean {
  const mark = tokenAt(tokens, to).text;
  const after = tokenAt(tokens, to + 1).kind;
  return (mark === "-" || mark === "+" || mark === ">" || mark === "on") && (after === "end" || after === "line");
}

/**
 * A beginning told elsewhere in the piece: "Training to start with staff in June", "Begin recruitment June 2018", "April 2018 -
 * pilot begins". A bare "start" in the middle is a name ("Best Start programme").
 */
function beginsElsewhere({ tokens }: Scan, { founds, from, to }: Piece, date: DateFound): boolean {
  return founds.some((found) => {
    if (found.type !== "sign" || found.sign !== "begin") return false;
    const before = tokenAt(tokens, found.from - 1);
    if (found.from > date.from) return isLastWord(tokens, found.to, to) && before.text !== "-";
    if (isParted(tokens, found.to, date.from)) return false;
    const word = tokenAt(tokens, found.from).text;
    return word === "to" || FINITE.has(word) || found.from === from || before.kind === "mark" || before.kind === "line";
  });
}

const FINITE: ReadonlySet<string> = new Set(
  "starts begins commences started began commenced starting commencing beginning".split(" "),
);

/** Whether something between a beginning and a date turns to another step: a dash, a semicolon, "completion". */
function isParted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + LONGEST_LOOK; at += 1) {
    if (TURNS.has(tokenAt(tokens, at).text)) return true;
  }
  return to - from > LONGEST_LOOK;
}

const LONGEST_LOOK = 25;
const TURNS: ReadonlySet<string> = new Set(
  "- ; . complete completed completion expected end ends finish due by until report review".split(" "),
);

function isLastWord(tokens: readonly Token[], at: number, to: number): boolean {
  for (let place = at; place < to; place += 1) {
    if (tokenAt(tokens, place).kind === "word") return false;
  }
  return true;
}
