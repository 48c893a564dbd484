import type { Around } from "./around";
import type { DateFound } from "./found";
import type { PlacedDate } from "./pieces";
import { isReported } from "./reported";
import type { Scan } from "./scan";
import { tokenAt } from "./tokenise";

/** Why a date sets no deadline: it was replaced, it says when something was done, or it belongs to the work's subject. */
export type DropReason = "was" | "done" | "subject";

/** What stands around the date in its cell. */
export interface DropFacts {
  /** First token of its line or sentence. */
  readonly from: number;
  /** How many dates its line or sentence has. */
  readonly count: number;
  /** Whether the cell begins by saying that all is done. */
  readonly isDoneCell: boolean;
}

/** Why a date of a cell does not count, or null where it does. */
export function dropReason(scan: Scan, placed: PlacedDate, facts: DropFacts): DropReason | null {
  const { date, around } = placed;
  const { lead, farLead } = around;
  if (lead === "done") return isImperative(scan, date) ? null : "done";
  if (lead === "subject" || isComparison(scan, placed)) return "subject";
  if ((lead === null || lead === "until") && namesTheWork(scan, date, around)) return "subject";
  if ((lead === "was" || farLead === "was") && facts.count > 1) return "was";
  return isReported(scan, placed, facts) ? "done" : null;
}

/** "Complete July 2010" (by a month, no mark between) tells what to do; "Complete - July 2010" and "Completed" what was done. */
function isImperative({ tokens }: Scan, date: DateFound): boolean {
  return tokenAt(tokens, date.from - 1).text === "complete" && date.precision !== "day";
}

/** "from 62% in 2018", "was 45 % in March": what the work is measured against. */
function isComparison({ tokens }: Scan, { date, around }: PlacedDate): boolean {
  if (around.lead !== "in" || tokenAt(tokens, date.from - 2).text !== "%") return false;
  return COMPARING.has(tokenAt(tokens, date.from - 4).text);
}

const COMPARING: ReadonlySet<string> = new Set("from was of than against currently baseline at".split(" "));

/** Documents and events that a date belongs to, rather than to the work. */
const DATED_THINGS: ReadonlySet<string> = new Set(
  (
    "report reports inspection guidance framework survey audit census regulations strategy judgement findings act scr dhr spr letter circular paper " +
    "green white statement ilacs jtai peer"
  ).split(" "),
);

/** "Lord Laming's report (March 2009)", "the June 2009 Ofsted report", "31 March 2019 snapshot": what the work answers. */
function namesTheWork({ tokens }: Scan, date: DateFound, { isBracketed }: Around): boolean {
  if (MEASURES.has(tokenAt(tokens, date.to).text)) return true;
  const before = tokenAt(tokens, date.from - 1);
  if (STATES.has(before.text) && tokenAt(tokens, date.to).text === ":") return true;
  if (isBracketed && before.text === "(") return DATED_THINGS.has(tokenAt(tokens, date.from - 2).text);
  if (before.text !== "the" && before.text !== "our") return false;
  return [0, 1, 2].some((step) => DATED_THINGS.has(tokenAt(tokens, date.to + step).text));
}

/** "Update May 2019: in progress": the day of a note about the work. */
const STATES: ReadonlySet<string> = new Set(["update", "updated", "position", "progress", "status", "note"]);

/** What is measured on a day. */
const MEASURES: ReadonlySet<string> = new Set(["snapshot", "baseline", "outturn", "census"]);
