import { describeIssue, type RefreshReport } from "../core";
import type { Outcome, Phase } from "./paneState";
import { placeOf, WORDS } from "./words";

/** What the pane is doing, or what came of it, in words; null where there is nothing to say. */
export function describePhase(phase: Phase, report: RefreshReport | null): string | null {
  if (phase.kind === "working") return WORDS.working[phase.doing];
  if (phase.kind === "failed") return describeIssue(phase.issue);
  return phase.kind === "done" ? describeOutcome(phase.outcome, report) : null;
}

function describeOutcome(outcome: Outcome, report: RefreshReport | null): string | null {
  switch (outcome.kind) {
    case "looked":
      if (report === null) return null;
      return report.items.length === 0 ? WORDS.outcome.nothingFound : WORDS.outcome.found(report.items.length);
    case "written":
      return WORDS.outcome.written(outcome.cells);
    case "up-to-date":
      return WORDS.outcome.upToDate;
    case "changed-meanwhile":
      return WORDS.outcome.changedMeanwhile;
    case "restored":
      if (outcome.cells === 0) return WORDS.outcome.nothingToRestore;
      return outcome.left === 0
        ? WORDS.outcome.restored(outcome.cells)
        : WORDS.outcome.restoredBut(outcome.cells, outcome.left);
    case "restore-conflict":
      return WORDS.outcome.conflict(listPlaces(outcome.changed), outcome.changed.length);
    case "saved":
      return WORDS.outcome.saved;
    case "cancelled":
      return WORDS.outcome.cancelled;
    case "built":
      return WORDS.outcome.built(outcome.built.built.length, outcome.built.edited.length);
    case "went":
      return null;
  }
}

const PLACES_NAMED = 5;

function listPlaces(cells: readonly { sheet: string; row: number; column: number }[]): string {
  const named = cells.slice(0, PLACES_NAMED).map((cell) => placeOf(cell, false));
  return cells.length > PLACES_NAMED ? `${named.join(", ")}, ...` : named.join(", ");
}

/** Shown without being asked for: what "looked" and "written" say stands elsewhere on the pane already. */
const QUIET: readonly Outcome["kind"][] = ["looked", "went", "written", "built"];

/** Whether what came of the last thing done has to be shown in a bar of its own. */
export function isToBeShown(phase: Phase): boolean {
  return phase.kind === "failed" || (phase.kind === "done" && !QUIET.includes(phase.outcome.kind));
}
