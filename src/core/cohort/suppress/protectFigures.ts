import { inOneGo } from "../slices";
import type { CohortFigures } from "../figures/countPeople";
import { NO_PARTS } from "../figures/countPartsOfPeople";
import { keepKinds, mapParts, PART_KINDS } from "../figures/partCounts";
import type { CountName, PartKind } from "../types";
import { auditProofs, type Audit } from "./auditProofs";
import { modelFigures, partsOf, rowsOf, type ModelledFigures, type PublishedMonth } from "./modelFigures";
import { protectCells, type Proofs } from "./protectCells";
import { NOTHING_SETTLED, type SettledCounts } from "./publishedCounts";
import { COUNT_NAMES, hideMeasures, type Counted } from "./publishedFigures";

const NOTHING_CHECKED: Audit = {
  ...{ checked: 0, notProved: 0, givenAway: 0, cells: 0, hidden: 0, small: 0 },
  ...{ relations: 0, months: 0, narrowed: [] },
};

/** Figures fit to be seen, and what was checked of them. */
export interface ProtectedFigures {
  readonly figures: CohortFigures;
  /** Last month's in their public form; null where none were given. */
  readonly before: CohortFigures | null;
  readonly audit: Audit;
  /** Kinds of smaller parts that are told and none of which is published. */
  readonly withheldParts: readonly PartKind[];
  /** Whether this month was published before with other choices, by which it is bound. */
  readonly isAnew: boolean;
}

/** What the public has seen before, and what it cannot unsee. */
export interface SeenBefore {
  /** Of a row of this month: counts that were published of it before, with other choices or from another extract. */
  readonly now: (counted: Counted) => SettledCounts;
  /** Of a row of last month. */
  readonly before: (counted: Counted) => SettledCounts;
  /** Last month as it was published, where its extract is not given; else null. */
  readonly month: PublishedMonth | null;
}

const NOTHING_SEEN: SeenBefore = { now: () => NOTHING_SETTLED, before: () => NOTHING_SETTLED, month: null };

/**
 * Hides every small count and small complement, and as few further figures as will do, until nobody who knows all that
 * is published, last month's public figures included, can narrow a small count down: either all values from 1 to one
 * below the threshold stay possible, or one that is not small. Each of these possibilities is proved by a world that
 * agrees with everything shown.
 *
 * The smaller parts come second: what is shown of the figures is settled then, so that what is published of wards or
 * providers hides no district. Where they cannot be proved none of them is published.
 *
 * @param before last month's figures as they were, or null; where it was not stored how they were published, their
 *   public form is worked out the same way
 * @source the attacker's problem of statistical disclosure control (tau-ARGUS, sdcTable), here solved by witnesses
 */
export function protectFigures(
  now: CohortFigures,
  before: CohortFigures | null,
  threshold: number,
  seen: SeenBefore = NOTHING_SEEN,
): ProtectedFigures {
  return inOneGo(protectInSlices(now, before, threshold, seen));
}

/** The same as {@link protectFigures}, a step for each small count: yields the share done, 0-1. */
export function* protectInSlices(
  now: CohortFigures,
  before: CohortFigures | null,
  threshold: number,
  seen: SeenBefore = NOTHING_SEEN,
): Generator<number, ProtectedFigures, undefined> {
  if (threshold <= 1) return { figures: now, before, audit: NOTHING_CHECKED, withheldParts: [], isAnew: false };
  const months = before === null ? 1 : 2;
  const shown =
    before === null
      ? null
      : yield* shareOf(protectInSlices(before, null, threshold, { ...NOTHING_SEEN, now: seen.before }), 0, months);
  const then = before === null || shown === null ? seen.month : publishedMonth(before, shown, seen);
  const first = (months - 1) / months;
  const { main, proofs, isAnew } = yield* shareOf(protectMain(now, then, threshold, seen), first, months * 2);
  const audit = auditProofs(main, proofs, threshold);
  const settled = publicForm({ ...now, parts: NO_PARTS }, main, threshold);
  const hidden = rowsOf(settled).map(({ suppressed }) => suppressed);
  const told = PART_KINDS.filter((kind) => now.parts[kind].length > 0);
  const kinds = told.filter((kind) => isWorthwhile(now.parts[kind], threshold));
  const mainAlone = { figures: settled, before: shown?.figures ?? null, audit, withheldParts: told, isAnew };
  // How the smaller parts were published before is stored nowhere: beside others they could tell.
  if (kinds.length === 0 || audit.notProved > 0 || isAnew) return mainAlone;
  const withParts = { ...now, parts: keepKinds(now.parts, kinds) };
  const whole = modelFigures(withParts, then, threshold, { published: seen.now, hidden });
  const wholeProofs = yield* shareOf(protectCells(whole, threshold), first + 1 / (months * 2), months * 2);
  const wholeAudit = auditProofs(whole, wholeProofs, threshold);
  if (wholeAudit.notProved > 0) return mainAlone;
  const withheldParts = told.filter((kind) => !kinds.includes(kind));
  return { ...mainAlone, figures: publicForm(withParts, whole, threshold), audit: wholeAudit, withheldParts };
}

interface ProtectedMain {
  readonly main: ModelledFigures;
  readonly proofs: Proofs;
  readonly isAnew: boolean;
}

/**
 * Protects the figures without the smaller parts. Where the month was published before and what would be hidden now is
 * not what was hidden then, it stays as it was then: what one of two publications hides the other must not show.
 */
function* protectMain(
  now: CohortFigures,
  then: PublishedMonth | null,
  threshold: number,
  { now: published }: SeenBefore,
): Generator<number, ProtectedMain, undefined> {
  const main = modelFigures(now, then, threshold);
  const proofs = yield* protectCells(main, threshold);
  const isAsBefore = rowsOf(now).every((counted, place) =>
    [...published(counted)].every(([name, how]) => {
      const unknown = main.rows[place]?.unknowns[name];
      return unknown === undefined || (main.model.isHidden[unknown] === true) === (how === "hidden");
    }),
  );
  if (isAsBefore) return { main, proofs, isAnew: false };
  const bound = modelFigures(now, then, threshold, { published, hidden: null });
  return { main: bound, proofs: yield* protectCells(bound, threshold), isAnew: true };
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

/** Last month as the public saw it: what is stored of it as it was, the rest as it is worked out. */
function publishedMonth(
  figures: CohortFigures,
  { figures: shown, withheldParts }: ProtectedFigures,
  { before }: SeenBefore,
): PublishedMonth {
  const published = PART_KINDS.filter((kind) => !withheldParts.includes(kind));
  return {
    figures: { ...figures, parts: keepKinds(figures.parts, published) },
    hidden: rowsOf(shown).map((row, place) => {
      const settled = before(rowsOf(figures)[place] ?? row);
      return row.suppressed.filter((name) => settled.get(name as CountName) !== "shown");
    }),
    hiddenParts: partsOf(shown).map(({ suppressed }) => suppressed),
  };
}

function publicForm(now: CohortFigures, { model, rows }: ModelledFigures, threshold: number): CohortFigures {
  let next = 0;
  const hide = <Row extends CohortFigures["total"]>(counted: Row): Row => {
    const row = rows[next++];
    const isHidden = (unknown: number | undefined) => unknown !== undefined && model.isHidden[unknown] === true;
    // A small count that was published before is not shown again.
    const isSmall = (name: CountName) => (counted[name] ?? 0) > 0 && (counted[name] ?? 0) < threshold;
    const hidden = new Set<CountName>(COUNT_NAMES.filter((name) => isHidden(row?.unknowns[name]) || isSmall(name)));
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
