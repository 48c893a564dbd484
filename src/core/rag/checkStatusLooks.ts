import { issue, type Issue } from "../issues/issue";
import { parseStatedRag } from "./parseStatedRag";
import { STATUS_ORDER, type StatusLook, type StatusLooks } from "./status";
import type { Status } from "./types";

/** The least contrast of text on its ground. @source WCAG 2.2, success criterion 1.4.3 */
const LEAST_CONTRAST = 4.5;

/**
 * The contrast of two colours (`#RRGGBB`), 1 to 21.
 *
 * @source WCAG 2.2, definitions of contrast ratio and relative luminance
 */
export function contrastRatio(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How much each of red, green and blue gives to the light of a colour. */
const SHARES = [0.2126, 0.7152, 0.0722] as const;

function luminance(colour: string): number {
  return SHARES.reduce((sum, share, index) => {
    const part = Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
    return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
}

const COLOUR = /^#[\da-f]{6}$/i;

/**
 * What is wrong with looks of a user's own: each status needs a label, a letter, colours that can be read on each other,
 * and all of them must be told apart without colour.
 *
 * @issues looks.no-label, looks.label-unfit, looks.alike, looks.label-misleads, looks.bad-colour, looks.low-contrast
 */
export function checkStatusLooks(looks: StatusLooks): readonly Issue[] {
  return STATUS_ORDER.flatMap((status, index) => {
    const look = looks[status];
    const others = STATUS_ORDER.slice(0, index).filter((other) => isAlike(looks[other], look));
    return [
      ...(hasNoName(look) ? [issue("looks.no-label", { status })] : []),
      ...(isUnfit(look) ? [issue("looks.label-unfit", { status, most: LONGEST_LABEL })] : []),
      ...others.map((other) => issue("looks.alike", { status, other })),
      ...misleading(status, look),
      ...colourIssues(status, look),
    ];
  });
}

function hasNoName({ label, letter, shape }: StatusLook): boolean {
  return [label, letter, shape].some((text) => text.trim() === "");
}

/** A label stands in a narrow column, and before the colon of a reason. Characters. */
const LONGEST_LABEL = 20;
const LONGEST_SIGN = 3;

/** What a cell would take for a formula, and what a reason's own colon would be mixed up with. */
const UNFIT = /^[=+\-@']|[:\p{Cc}]|^[\d\s.,/%]+$/u;

function isUnfit({ label, letter, shape }: StatusLook): boolean {
  const isLong = label.trim().length > LONGEST_LABEL || letter.length > LONGEST_SIGN || shape.length > LONGEST_SIGN;
  return isLong || [label, letter, shape].some((text) => UNFIT.test(text.trim()));
}

function isAlike(one: StatusLook, other: StatusLook): boolean {
  const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
  return same(one.label, other.label) || same(one.letter, other.letter) || same(one.shape, other.shape);
}

/** A label or letter that people read as another status; complete may be green or grey, as in some councils. */
function misleading(status: Status, { label, letter }: StatusLook): readonly Issue[] {
  const reads = [label, letter].map((text) => parseStatedRag(text));
  const read = reads.find((one) => one !== null && one !== status && !(status === "complete" && worksForDone(one)));
  return read === undefined || read === null ? [] : [issue("looks.label-misleads", { status, read })];
}

function worksForDone(read: Status): boolean {
  return read === "green" || read === "grey";
}

function colourIssues(status: Status, { fill, fontColour }: StatusLook): readonly Issue[] {
  if (!COLOUR.test(fill) || !COLOUR.test(fontColour)) return [issue("looks.bad-colour", { status })];
  const ratio = contrastRatio(fill, fontColour);
  return ratio >= LEAST_CONTRAST ? [] : [issue("looks.low-contrast", { status, ratio: Math.floor(ratio * 10) / 10 })];
}
