import { inOneGo } from "../slices";
import type { CohortFigures } from "../countPeople";
import { NO_PARTS } from "../countPartsOfPeople";
import { keepKinds, mapParts, PART_KINDS } from "../partCounts";
import type { CountName, PartKind } from "../types";
import { auditProofs, type Audit } from "./auditProofs";
import { modelFigures, partsOf, rowsOf, type ModelledFigures, type PublishedMonth } from "./modelFigures";
import { protectCells } from "./protectCells";
import { COUNT_NAMES, hideMeasures } from "./publishedFigures";

/** Figures fit to be seen, and what was checked of them. */
export interface ProtectedFigures {
  readonly figures: CohortFigures;
  /** Last month's in their public form; null where none were given. */
  readonly before: CohortFigures | null;
  readonly audit: Audit;
  /** Kinds of smaller parts that are told and none of which is published. */
  readonly withheldParts: readonly PartKind[];
}

/**
 * Hides every small count and small complement, and as few further figures as will do, until nobody who knows all that
 * is published, last month's public figures included, can narrow a small count down: either all values from 1 to one
 * below the threshold stay possible, or one that is not small. Each of these possibilities is proved by a world that
 * agrees with everything shown.
 *
 * The smaller parts come second: what is shown of the figures is settled then, so that what is published of wards or
 * providers hides no district. Where they cannot be proved none of them is published.
 *
 * @param before last month's figures as they were, or null; their public form is worked out the same way
 * @source the attacker's problem of statistical disclosure control (tau-ARGUS, sdcTable), here solved by witnesses
 */
export function protectFigures(now: CohortFigures, before: CohortFigures | null, threshold: number): ProtectedFigures {
  return inOneGo(protectInSlices(now, before, threshold));
}

const NOTHING_CHECKED: Audit = { checked: 0, notProved: 0, cells: 0, hidden: 0, small: 0 };

/** The same as {@link protectFigures}, a step for each small count: yields the share done, 0-1. */
export function* protectInSlices(
  now: CohortFigures,
  before: CohortFigures | null,
  threshold: number,
): Generator<number, ProtectedFigures, undefined> {
  if (threshold <= 1) return { figures: now, before, audit: NOTHING_CHECKED, withheldParts: [] };
  const months = before === null ? 1 : 2;
  const shown = before === null ? null : yield* shareOf(protectInSlices(before, null, threshold), 0, months);
  const then = before === null || shown === null ? null : publishedMonth(before, shown);
  const first = (months - 1) / months;
  const main = modelFigures(now, then, threshold);
  const audit = auditProofs(main, yield* shareOf(protectCells(main, threshold), first, months * 2), threshold);
  const settled = publicForm({ ...now, parts: NO_PARTS }, main);
  const hidden = rowsOf(settled).map(({ suppressed }) => suppressed);
  const told = PART_KINDS.filter((kind) => now.parts[kind].length > 0);
  const kinds = told.filter((kind) => isWorthwhile(now.parts[kind], threshold));
  const mainAlone = { figures: settled, before: shown?.figures ?? null, audit, withheldParts: told };
  if (kinds.length === 0) return mainAlone;
  const withParts = { ...now, parts: keepKinds(now.parts, kinds) };
  const whole = modelFigures(withParts, then, threshold, hidden);
  const proofs = yield* shareOf(protectCells(whole, threshold), first + 1 / (months * 2), months * 2);
  const wholeAudit = auditProofs(whole, proofs, threshold);
  if (wholeAudit.notProved > 0) return mainAlone;
  const withheldParts = told.filter((kind) => !kinds.includes(kind));
  return { ...mainAlone, figures: publicForm(withParts, whole), audit: wholeAudit, withheldParts };
}

/** A table with more small counts than this share of those that are not zero says little and hides most of itself. */
const MOST_SMALL = 0.5;

function isWorthwhile(parts: CohortFigures["parts"]["ward"], threshold: number): boolean {
  const counts = parts.flatMap((part) => COUNT_NAMES.flatMap((name) => part[name] ?? [])).filter((count) => count > 0);
  return counts.filter((count) => count < threshold).length <= counts.length * MOST_SMALL;
}

/** The steps of a part of the work: it begins at a share of the whole and is one of so many equal parts. */
function* shareOf<T>(
  work: Generator<number, T, undefined>,
  from: number,
  parts: number,
): Generator<number, T, undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + step.value / parts;
  }
}

function publishedMonth(figures: CohortFigures, { figures: shown, withheldParts }: ProtectedFigures): PublishedMonth {
  const hiddenIn = (rows: readonly { readonly suppressed: readonly string[] }[]) =>
    rows.map(({ suppressed }) => suppressed);
  const published = {
    ...figures,
    parts: keepKinds(
      figures.parts,
      PART_KINDS.filter((kind) => !withheldParts.includes(kind)),
    ),
  };
  return { figures: published, hidden: hiddenIn(rowsOf(shown)), hiddenParts: hiddenIn(partsOf(shown)) };
}

function publicForm(now: CohortFigures, { model, rows }: ModelledFigures): CohortFigures {
  let next = 0;
  const hide = <Row extends CohortFigures["total"]>(counted: Row): Row => {
    const row = rows[next++];
    const isHidden = (unknown: number | undefined) => unknown !== undefined && model.isHidden[unknown] === true;
    const hidden = new Set<CountName>(COUNT_NAMES.filter((name) => isHidden(row?.unknowns[name])));
    const isMeanOfCounts = counted.weeks === null && counted.meanWeeksNeet !== null;
    return hideMeasures(counted, hidden, isHidden(row?.weeks) || (isMeanOfCounts && hidden.has("longNeet")));
  };
  return {
    total: hide(now.total),
    districts: now.districts.map(hide),
    byYearGroup: now.byYearGroup.map(hide),
    byGroup: now.byGroup.map(hide),
    parts: mapParts(now.parts, hide),
  };
}
