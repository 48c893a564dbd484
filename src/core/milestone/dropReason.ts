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
  /** How many dates the cell has. */
  readonly count: number;
  /** Whether the cell begins by saying that all is done. */
  readonly isDoneCell: boolean;
}

/** Why a date of a cell does not count, or null where it does. */
export function dropReason(scan: Scan, placed: PlacedDate, facts: DropFacts): DropReason | null {
  const { date, around } = placed;
  const { lead, farLead } = around;
  if (lead === "done") return isImperative(scan, date) ? null : "done";
  if (lead === "subject" || isComparison(scan, placed) || isOfAnEvent(scan, placed, facts.from)) return "subject";
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
    "green white statement ilacs jtai peer handbook"
  ).split(" "),
);

/** "Lord Laming's report (March 2009)", "the June 2009 Ofsted report", "31 March 2019 snapshot": what the work answers. */
function namesTheWork(scan: Scan, date: DateFound, { isBracketed }: Around): boolean {
  const { tokens } = scan;
  if (MEASURES.has(tokenAt(tokens, date.to).text)) return true;
  const before = tokenAt(tokens, date.from - 1);
  if (STATES.has(before.text) && tokenAt(tokens, date.to).text === ":") return true;
  const isOpen = before.text === "(" || before.text === ",";
  const name = isOpen ? date.from - 2 : date.from - 1;
  if (isPublication(tokens, name)) return true;
  if (isBracketed && before.text === "(") {
    const { text, kind } = tokenAt(tokens, name);
    return DATED_THINGS.has(text) || (date.precision === "year" && (kind === "number" || AMOUNTS.has(text)));
  }
  if (before.text !== "the" && before.text !== "our") return false;
  return [0, 1, 2].some((step) => DATED_THINGS.has(tokenAt(tokens, date.to + step).text));
}

/** "54 % (2014/15)", "£12k (2018/19)": the year of a figure. */
const AMOUNTS: ReadonlySet<string> = new Set(["%", "k", "m", "percent", "cent"]);

/** "KCSIE Sept 2020", "DfE guidance, March 2018": a publication by its own name, or by the body that issues it. */
function isPublication(tokens: Scan["tokens"], at: number): boolean {
  const { text } = tokenAt(tokens, at);
  if (PUBLICATIONS.has(text)) return true;
  return ISSUED.has(text) && [1, 2].some((back) => BODIES.has(tokenAt(tokens, at - back).text));
}

const PUBLICATIONS: ReadonlySet<string> = new Set(["kcsie", "wtsc", "eyfs", "wttsc"]);
const ISSUED: ReadonlySet<string> = new Set(
  "guidance framework handbook report circular regulations advice".split(" "),
);
const BODIES: ReadonlySet<string> = new Set(
  "dfe dcsf dfes doh dhsc ofsted cqc nice hmi hmic esfa mhclg dluhc statutory national government defra phe".split(" "),
);

/** "Following Ofsted's visit in January 2018": when that was, not when this is due. */
function isOfAnEvent(scan: Scan, { date, around }: PlacedDate, from: number): boolean {
  const { tokens } = scan;
  if (around.lead !== "in" || !EVENTS.has(tokenAt(tokens, date.from - 2).text)) return false;
  return AFTERWARDS.has(tokenAt(tokens, from).text) || AFTERWARDS.has(tokenAt(tokens, from + 1).text);
}

const AFTERWARDS: ReadonlySet<string> = new Set(["following", "since", "after", "response"]);
const EVENTS: ReadonlySet<string> = new Set([
  ...DATED_THINGS,
  "visit",
  "review",
  "meeting",
  "inspections",
  "challenge",
]);

/** What is measured or found on a day. */
const MEASURES: ReadonlySet<string> = new Set(
  "snapshot baseline outturn census findings recommendations judgement judgements".split(" "),
);

/** "Update May 2019: in progress": the day of a note about the work. */
const STATES: ReadonlySet<string> = new Set(["update", "updated", "position", "progress", "status", "note"]);
