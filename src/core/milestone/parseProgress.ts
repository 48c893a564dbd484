import { forecastOf } from "./progress/forecast";
import { judgeProgress } from "./progress/judgeProgress";
import { percentOf } from "./progress/percentOf";
import { readProgressSigns } from "./progress/progressSigns";
import { latestEntries } from "./progress/latestEntries";
import { makeScan } from "./makeScan";
import { isTakenBack } from "./progress/takenBack";
import type { Token } from "./tokenise";
import type { PlanContext, Progress } from "./types";

/**
 * Reads what a Progress cell says of the work, from its whole text, and the latest day it promises.
 *
 * Complete is only what is wholly said to be complete: "almost", "phase 1", "3 of 5", "to be completed" and "complete and
 * continuing" are in progress. See {@link judgeProgress} for the order of the rules.
 *
 * @param text     the cell as shown; need not be trimmed
 * @param context  the plan's dates, for the years of a forecast ("will go live in October")
 */
export function parseProgress(text: string, context: PlanContext): Progress {
  const trimmed = text.trim();
  if (trimmed === "") return { text: trimmed, status: "unclear", forecast: null, percentComplete: null };
  const scan = makeScan(trimmed, context);
  return { text: trimmed, ...judgeLatest(scan.tokens), forecast: forecastOf(scan) };
}

type Judged = Pick<Progress, "status" | "percentComplete">;

/** What the latest entry says that says anything: "no change" leaves it to the one before, "to go to the Board" goes on. */
function judgeLatest(tokens: readonly Token[]): Judged {
  const entries = latestEntries(tokens);
  const all = entries.map((entry): Judged => {
    const percentComplete = percentOf(entry);
    return { status: judgeProgress(entry, readProgressSigns(entry), percentComplete), percentComplete };
  });
  const at = all.findIndex(({ status }) => status !== "unclear");
  const latest = all[at] ?? all[0] ?? NOTHING_SAID;
  const isUndone = latest.status === "complete" && entries.slice(0, at).some((newer) => isTakenBack(newer, 0));
  if (isUndone) return { ...latest, status: "in-progress" };
  const isBegun = all.some(({ status }) => status === "in-progress" || status === "complete");
  return latest.status === "not-started" && isBegun ? { ...latest, status: "in-progress" } : latest;
}

const NOTHING_SAID: Judged = { status: "unclear", percentComplete: null };
