import { LOOK_SCHEMES } from "./lookSchemes";
import { STATUS_LOOKS, STATUS_ORDER, type StatusLook, type StatusLooks } from "./status";
import type { Status } from "./types";

/** A look that a status once had, by which ratings of ours from then are still known as ours. */
export interface FormerLook extends Pick<StatusLook, "label" | "fill" | "fontColour"> {
  readonly status: Status;
}

/** How a workbook shows statuses, and how it did before. Plain JSON. */
export interface LooksInUse {
  readonly now: StatusLooks;
  /** Looks of this workbook's own that were changed, latest first. */
  readonly before: readonly FormerLook[];
}

/** What a workbook shows until somebody chooses otherwise. */
export const DEFAULT_LOOKS: LooksInUse = { now: STATUS_LOOKS, before: [] };

/** More former looks than this are forgotten, oldest first: the list is kept in the workbook. */
const MOST_FORMER = 40;

/** The looks after somebody changed them: those they take the place of are remembered. */
export function withNewLooks(inUse: LooksInUse, looks: StatusLooks): LooksInUse {
  const replaced = STATUS_ORDER.filter((status) => !isSameLook(inUse.now[status], looks[status]));
  const before = [...replaced.map((status) => toFormer(status, inUse.now[status])), ...inUse.before];
  return { now: looks, before: withoutRepeats(before).slice(0, MOST_FORMER) };
}

function isSameLook(one: FormerLook | StatusLook, other: FormerLook | StatusLook): boolean {
  return one.label === other.label && one.fill === other.fill && one.fontColour === other.fontColour;
}

function toFormer(status: Status, { label, fill, fontColour }: StatusLook): FormerLook {
  return { status, label, fill, fontColour };
}

function withoutRepeats(looks: readonly FormerLook[]): FormerLook[] {
  return looks.filter(
    (look, index) => !looks.slice(0, index).some((other) => other.status === look.status && isSameLook(other, look)),
  );
}

/**
 * Every look that a rating of ours may have, the present first: after the workbook's own former ones those that we ship,
 * since the command line and the add-in of another person may have written those.
 */
export function everyLook({ now, before }: LooksInUse): readonly FormerLook[] {
  const listed = (looks: StatusLooks): FormerLook[] => STATUS_ORDER.map((status) => toFormer(status, looks[status]));
  return [...listed(now), ...before, ...LOOK_SCHEMES.flatMap(({ looks }) => listed(looks))];
}

/** Words by which ratings are known beyond those that everybody uses; in lower case. */
export type RatingWords = ReadonlyMap<string, Status>;

/** The workbook's own labels and letters as ratings. Where a word was used for two statuses, its latest use counts. */
export function ratingWords({ now, before }: LooksInUse): RatingWords {
  const words = new Map<string, Status>();
  const add = (word: string, status: Status): void => {
    const key = word.trim().toLowerCase();
    if (key !== "" && !words.has(key)) words.set(key, status);
  };
  for (const status of STATUS_ORDER) add(now[status].label, status);
  for (const status of STATUS_ORDER) add(now[status].letter, status);
  for (const { label, status } of before) add(label, status);
  return words;
}
