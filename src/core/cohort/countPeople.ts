import { BITS, GROUPS, GROUP_BIT_COUNT, type GroupDefinition } from "./characteristics";
import { ratesOf } from "./rates";
import { FIRST_NEET, OUT, STATES, type People, type PersonState, type Tells } from "./people";
import type { CountName, GroupMeasures, Measures, NamedMeasures } from "./types";
import { COHORT_YEAR_GROUPS } from "./yearGroup";

/**
 * A NEET spell is long from so many whole weeks on.
 *
 * @source Kent County Council's target for NEET young people
 */
export const LONG_NEET_WEEKS = 6;

/** Joiners and leavers of one cell of the breakdown. */
export interface Movements {
  readonly joiners: number;
  readonly leavers: number;
}

/** Joiners and leavers, broken down as the figures are. Districts by name: the two months number them differently. */
export interface MonthMovements {
  readonly total: Movements;
  readonly district: ReadonlyMap<string, Movements>;
  readonly yearGroup: ReadonlyMap<number, Movements>;
  readonly group: ReadonlyMap<number, Movements>;
}

/** What a mean of weeks is made of. */
export interface WeeksNeet {
  readonly sum: number;
  /** How many NEET have a start date. */
  readonly people: number;
}

/** The figures of a cohort as they are, nothing hidden, and beside each mean what it is made of. */
export interface CohortFigures {
  readonly total: Measures & { readonly weeks: WeeksNeet | null };
  readonly districts: readonly (NamedMeasures & { readonly weeks: WeeksNeet | null })[];
  readonly byYearGroup: readonly (NamedMeasures & { readonly weeks: WeeksNeet | null })[];
  readonly byGroup: readonly (GroupMeasures & { readonly weeks: WeeksNeet | null })[];
}

/** States with and without a long spell: what a person counts towards depends on this alone. */
const KINDS = STATES.length * 2;

/** A count of each kind of person, and of their weeks, for one cell of the breakdown. */
interface Tallies {
  readonly kinds: Float64Array;
  weeks: number;
  withWeeks: number;
}

/** Counts people by district, year group and group. */
export function countPeople(people: People, movements: MonthMovements | null): CohortFigures {
  const cells = tallyCells(people);
  const measures = (cell: Tallies, moved: Movements | undefined) =>
    measuresOf(cell, people.tells, movements === null ? null : (moved ?? { joiners: 0, leavers: 0 }));
  const byDistrict = new Map(
    people.districts.map((name, place) => [name, cells.district[place + 1] ?? emptyTallies()]),
  );
  // A district that only last month's leavers lived in still has its leavers.
  for (const name of movements?.district.keys() ?? []) if (!byDistrict.has(name)) byDistrict.set(name, emptyTallies());
  return {
    total: measures(sumTallies(cells.yearGroup), movements?.total),
    districts: [...byDistrict]
      .filter(([name, cell]) => hasPeople(cell) || movements?.district.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, cell]) => ({ name, ...measures(cell, movements?.district.get(name)) })),
    byYearGroup: COHORT_YEAR_GROUPS.map((year, place) => ({
      name: `Year ${year}`,
      ...measures(cells.yearGroup[place] ?? emptyTallies(), movements?.yearGroup.get(year)),
    })),
    byGroup: GROUPS.filter((group) => isShown(group, cells.group)).map((group) => ({
      name: group.name,
      code: group.code,
      ...((people.tells.groups & group.bit) === 0
        ? NOTHING_TOLD
        : measures(cells.group[bitPlace(group.bit)] ?? emptyTallies(), movements?.group.get(group.bit))),
    })),
  };
}

interface Cells {
  readonly district: readonly Tallies[];
  readonly yearGroup: readonly Tallies[];
  readonly group: readonly Tallies[];
}

function tallyCells({ size, state, yearGroup, district, groups, weeks, districts }: People): Cells {
  const cells = {
    district: Array.from({ length: districts.length + 1 }, emptyTallies),
    yearGroup: COHORT_YEAR_GROUPS.map(emptyTallies),
    group: Array.from({ length: GROUP_BIT_COUNT }, emptyTallies),
  };
  const firstYear = COHORT_YEAR_GROUPS[0] ?? 0;
  for (let person = 0; person < size; person++) {
    const stateNow = state[person] ?? OUT;
    if (stateNow === OUT) continue;
    const weeksNow = weeks[person] ?? -1;
    const kind = stateNow * 2 + (weeksNow >= LONG_NEET_WEEKS ? 1 : 0);
    addTo(cells.district[district[person] ?? 0], kind, weeksNow);
    addTo(cells.yearGroup[(yearGroup[person] ?? 0) - firstYear], kind, weeksNow);
    for (let bits = groups[person] ?? 0; bits !== 0; bits &= bits - 1) {
      addTo(cells.group[bitPlace(bits & -bits)], kind, weeksNow);
    }
  }
  return cells;
}

function addTo(cell: Tallies | undefined, kind: number, weeks: number): void {
  if (cell === undefined) return;
  cell.kinds[kind] = (cell.kinds[kind] ?? 0) + 1;
  if (weeks >= 0) {
    cell.weeks += weeks;
    cell.withWeeks++;
  }
}

/** The place of a single bit. */
function bitPlace(bit: number): number {
  return 31 - Math.clz32(bit);
}

function emptyTallies(): Tallies {
  return { kinds: new Float64Array(KINDS), weeks: 0, withWeeks: 0 };
}

function sumTallies(cells: readonly Tallies[]): Tallies {
  const sum = emptyTallies();
  for (const cell of cells) {
    cell.kinds.forEach((count, kind) => (sum.kinds[kind] = (sum.kinds[kind] ?? 0) + count));
    sum.weeks += cell.weeks;
    sum.withWeeks += cell.withWeeks;
  }
  return sum;
}

function hasPeople(cell: Tallies): boolean {
  return cell.kinds.some((count) => count > 0);
}

/** Sex withheld and not known are shown where somebody has them; every other group always. */
function isShown({ bit }: GroupDefinition, cells: readonly Tallies[]): boolean {
  if (bit !== BITS.sexNotKnown && bit !== BITS.sexWithheld) return true;
  return hasPeople(cells[bitPlace(bit)] ?? emptyTallies());
}

function measuresOf(cell: Tallies, tells: Tells, moved: Movements | null): CohortFigures["total"] {
  const count = (...states: readonly PersonState[]) =>
    states.reduce((sum, name) => {
      const kind = STATES.indexOf(name) * 2;
      return sum + (cell.kinds[kind] ?? 0) + (cell.kinds[kind + 1] ?? 0);
    }, 0);
  const neet = count("neet-available", "neet-not-available", "neet-any");
  const notKnown = count("not-known", "lapsed");
  const long = cell.kinds.reduce(
    (sum, kind, place) => (place % 2 === 1 && place >= FIRST_NEET * 2 ? sum + kind : sum),
    0,
  );
  const counts: Record<CountName, number | null> = {
    cohort: count(...STATES),
    neet,
    notKnown,
    combined: neet + notKnown,
    participation: tells.participation ? count("participating") : null,
    lapsed: tells.lapsed ? count("lapsed") : null,
    neetAvailable: tells.availability ? count("neet-available") : null,
    neetNotAvailable: tells.availability ? count("neet-not-available") : null,
    longNeet: tells.neetStart ? long : null,
    joiners: moved?.joiners ?? null,
    leavers: moved?.leavers ?? null,
  };
  return {
    ...counts,
    ...ratesOf(counts),
    meanWeeksNeet: cell.withWeeks === 0 ? null : cell.weeks / cell.withWeeks,
    suppressed: [],
    weeks: tells.neetStart ? { sum: cell.weeks, people: cell.withWeeks } : null,
  };
}

/** A group the extract has no column for. */
const NOTHING_TOLD: CohortFigures["total"] = {
  cohort: null,
  neet: null,
  neetRate: null,
  notKnown: null,
  notKnownRate: null,
  combined: null,
  combinedRate: null,
  participation: null,
  participationRate: null,
  lapsed: null,
  neetAvailable: null,
  neetNotAvailable: null,
  meanWeeksNeet: null,
  longNeet: null,
  joiners: null,
  leavers: null,
  suppressed: [],
  weeks: null,
};
