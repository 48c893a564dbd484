import { inOneGo } from "../slices";
import type { CohortFigures } from "../countPeople";
import { NO_PARTS } from "../countPartsOfPeople";
import { mapParts } from "../partCounts";
import type { CountName } from "../types";
import { auditProofs, type Audit } from "./auditProofs";
import { modelFigures, partsOf, rowsOf, type ModelledFigures, type PublishedMonth } from "./modelFigures";
import { protectCells } from "./protectCells";
import { COUNT_NAMES, hideMeasures } from "./publishedFigures";

/** Figures fit to be seen, and what was checked of them. */
export interface ProtectedFigures {
  readonly figures: CohortFigures;
  readonly audit: Audit;
  /** True where the smaller parts were told and could not be shown to give nothing away: none of them is published. */
  readonly withheldParts: boolean;
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
  if (threshold <= 1) return { figures: now, audit: NOTHING_CHECKED, withheldParts: false };
  const months = before === null ? 1 : 2;
  const then =
    before === null
      ? null
      : publishedMonth(before, yield* shareOf(protectInSlices(before, null, threshold), 0, months));
  const first = (months - 1) / months;
  const main = modelFigures(now, then, threshold);
  const audit = auditProofs(main, yield* shareOf(protectCells(main, threshold), first, months * 2), threshold);
  const settled = publicForm({ ...now, parts: NO_PARTS }, main);
  if (partsOf(now).length === 0) return { figures: settled, audit, withheldParts: false };
  const whole = modelFigures(
    now,
    then,
    threshold,
    rowsOf(settled).map(({ suppressed }) => suppressed),
  );
  const proofs = yield* shareOf(protectCells(whole, threshold), first + 1 / (months * 2), months * 2);
  const wholeAudit = auditProofs(whole, proofs, threshold);
  if (wholeAudit.notProved > 0) return { figures: settled, audit, withheldParts: true };
  return { figures: publicForm(now, whole), audit: wholeAudit, withheldParts: false };
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
  return { figures, hidden: hiddenIn(rowsOf(shown)), hiddenParts: withheldParts ? null : hiddenIn(partsOf(shown)) };
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
