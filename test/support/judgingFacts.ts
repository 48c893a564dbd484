import type { IsoDate, JudgingFacts, Milestone, MilestonePart, Progress } from "../../src/core";

/** A day for a test, written as text. */
export function day(text: string): IsoDate {
  return text as IsoDate;
}

/** A milestone with what a test needs said and nothing else. */
export function milestoneOf(given: Partial<Milestone> & { steps?: readonly string[] } = {}): Milestone {
  const { steps = [], ...rest } = given;
  const parts = steps.map((due): MilestonePart => ({ ...PART, due: day(due) }));
  return {
    text: "",
    kind: rest.due === undefined ? "none" : parts.length > 1 ? "multiple" : "deadline",
    due: null,
    start: null,
    precision: null,
    recurrence: null,
    parts,
    assumed: [],
    issues: [],
    ...rest,
  };
}

const PART: MilestonePart = {
  text: "",
  kind: "deadline",
  due: null,
  start: null,
  precision: "day",
  recurrence: null,
  partialDate: null,
};

export function progressOf(given: Partial<Progress> = {}): Progress {
  return { text: "", status: "unclear", forecast: null, percentComplete: null, ...given };
}

/** Facts of an item that nobody has said anything about, with what a test needs said. */
export function factsOf(asAt: string, given: Partial<JudgingFacts> = {}): JudgingFacts {
  return {
    asAt: day(asAt),
    milestone: milestoneOf(),
    progress: progressOf(),
    start: null,
    review: null,
    percentComplete: null,
    stated: null,
    planStart: null,
    originalDue: null,
    ...given,
  };
}
