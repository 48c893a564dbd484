import type { DateFound } from "./found";
import type { PlacedDate } from "./pieces";
import { isOfAnEvent, namesTheWork } from "./namesTheWork";
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
