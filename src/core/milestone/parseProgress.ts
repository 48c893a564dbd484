import { forecastOf } from "./progress/forecast";
import { judgeProgress } from "./progress/judgeProgress";
import { percentOf, readProgressSigns } from "./progress/progressSigns";
import { latestEntry } from "./progress/latestEntry";
import { makeScan } from "./makeScan";
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
  const percentComplete = percentOf(scan.tokens);
  const entry = latestEntry(scan.tokens);
  const signs = readProgressSigns(entry);
  return {
    text: trimmed,
    status: judgeProgress(entry, signs, percentComplete),
    forecast: forecastOf(scan),
    percentComplete,
  };
}
