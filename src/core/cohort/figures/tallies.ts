import { FIRST_NEET, STATES, type PersonState, type Tells } from "../people/people";
import { ratesOf } from "./rates";
import type { CountName, Measures } from "../types";

/**
 * A NEET spell is long from so many whole weeks on.
 *
 * @source Kent County Council's target for NEET young people
 */
export const LONG_NEET_WEEKS = 6;

/** States with and without a long spell: what a person counts towards depends on this alone. */
const KINDS = STATES.length * 2;

/** What a mean of weeks is made of. */
export interface WeeksNeet {
  readonly sum: number;
  /** How many NEET have a start date. */
  readonly people: number;
}

/** Joiners and leavers of one cell of the breakdown. */
export interface Movements {
  readonly joiners: number;
  readonly leavers: number;
}

/** Measures, and what their mean is made of. */
export type CountedMeasures = Measures & { readonly weeks: WeeksNeet | null };

/** How many of each kind of person there are in each of many cells, and of their weeks. */
export interface Tallies {
  readonly kinds: Uint32Array;
  readonly weeks: Float64Array;
  readonly withWeeks: Uint32Array;
}

/** So many cells with nobody in them. */
export function emptyTallies(cells: number): Tallies {
  return {
    kinds: new Uint32Array(cells * KINDS),
    weeks: new Float64Array(cells),
    withWeeks: new Uint32Array(cells),
  };
}

/** The kind of a person in the cohort. */
export function kindOf(state: number, weeks: number): number {
  return state * 2 + (weeks >= LONG_NEET_WEEKS ? 1 : 0);
}

/** Adds a person to a cell. */
export function addPerson(tallies: Tallies, cell: number, kind: number, weeks: number): void {
  const place = cell * KINDS + kind;
  tallies.kinds[place] = (tallies.kinds[place] ?? 0) + 1;
  if (weeks < 0) return;
  tallies.weeks[cell] = (tallies.weeks[cell] ?? 0) + weeks;
  tallies.withWeeks[cell] = (tallies.withWeeks[cell] ?? 0) + 1;
}

/** Several cells together, as the first cell of tallies of their own. */
export function sumCells(tallies: Tallies, cells: readonly number[]): Tallies {
  const sum = emptyTallies(1);
  for (const cell of cells) {
    for (let kind = 0; kind < KINDS; kind++) {
      sum.kinds[kind] = (sum.kinds[kind] ?? 0) + (tallies.kinds[cell * KINDS + kind] ?? 0);
    }
    sum.weeks[0] = (sum.weeks[0] ?? 0) + (tallies.weeks[cell] ?? 0);
    sum.withWeeks[0] = (sum.withWeeks[0] ?? 0) + (tallies.withWeeks[cell] ?? 0);
  }
  return sum;
}

/** How many people there are in the first cell. */
export function peopleIn({ kinds }: Tallies): number {
  return kinds.subarray(0, KINDS).reduce((sum, count) => sum + count, 0);
}

/** The measures of the first cell. */
export function measuresOf(cell: Tallies, tells: Tells, moved: Movements | null): CountedMeasures {
  const { people, long } = byState(cell);
  const count = (name: PersonState): number => people[name] ?? 0;
  const neet = count("neet-available") + count("neet-not-available") + count("neet-any");
  const notKnown = count("not-known") + count("lapsed");
  const counts: Record<CountName, number | null> = {
    cohort: STATES.reduce((sum, name) => sum + count(name), 0),
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
  const [weeks, withWeeks] = [cell.weeks[0] ?? 0, cell.withWeeks[0] ?? 0];
  return {
    ...counts,
    ...ratesOf(counts),
    meanWeeksNeet: withWeeks === 0 ? null : weeks / withWeeks,
    suppressed: [],
    weeks: tells.neetStart ? { sum: weeks, people: withWeeks } : null,
  };
}

/** The people of the first cell in each state, and the NEET among them whose spell is long. */
function byState({ kinds }: Tallies): { people: Partial<Record<PersonState, number>>; long: number } {
  const people: Partial<Record<PersonState, number>> = {};
  let long = 0;
  STATES.forEach((name, state) => {
    const [short, longOnes] = [kinds[state * 2] ?? 0, kinds[state * 2 + 1] ?? 0];
    people[name] = short + longOnes;
    if (state >= FIRST_NEET) long += longOnes;
  });
  return { people, long };
}

const NO_COUNTS: Readonly<Record<CountName, null>> = {
  ...{ cohort: null, neet: null, notKnown: null, combined: null, participation: null, lapsed: null },
  ...{ neetAvailable: null, neetNotAvailable: null, longNeet: null, joiners: null, leavers: null },
};

/** A row of which only these counts are told. */
export function measuresOfCounts(counts: Partial<Record<CountName, number | null>>): CountedMeasures {
  const all = { ...NO_COUNTS, ...counts };
  return { ...all, ...ratesOf(all), meanWeeksNeet: null, suppressed: [], weeks: null };
}
