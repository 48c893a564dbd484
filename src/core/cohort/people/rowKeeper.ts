import { BIRTH_BLANK, BIRTH_IN_FUTURE, BIRTH_UNREADABLE, type RowReaders } from "../columns/extractColumns";
import { NO_START, STARTS_LATER, type MergedRows } from "./mergeRows";
import { placeKeeper } from "./placeKeeper";
import { NO_DAY } from "../cells/readExtractDay";
import type { RowReadings } from "./rowReadings";

/** Writes a row, which stands at a place in its slice, into its person's place. */
type KeepRow = (at: number, row: number, person: number) => void;

/** How rows become what is known of a person. */
interface RowKeeper {
  /** The first row of a person. */
  readonly begin: KeepRow;
  /** A row that says more of now than those before it. */
  readonly replace: KeepRow;
  /** A row that says less: what it says counts where the later one says nothing. */
  readonly fillGaps: KeepRow;
  /** After the last row. */
  readonly close: () => void;
}

/** Keeps the rows of slices. */
export function rowKeeper(people: MergedRows, read: RowReaders, slice: RowReadings, period: number): RowKeeper {
  const keepPlaces = [
    placeKeeper(people.district, people.districts, read.districts),
    placeKeeper(people.ward, people.wards, read.wards),
    placeKeeper(people.provider, people.providers, read.providers),
  ].filter((keeper) => keeper !== null);
  const { code, birthYearGroup, givenYearGroup, lapsed, weeks } = people;
  const weeksNeet = (at: number) => weeksBetween(slice.neetStart[at] ?? NO_DAY, period);
  const keepNow: KeepRow = (at, row, person) => {
    code[person] = slice.activity[at] ?? 0;
    people.status[person] = slice.status[at] ?? 0;
    // A record is still current on the day it is due to lapse; the flag counts only where there is no date.
    const lapse = slice.lapse[at] ?? NO_DAY;
    lapsed[person] = lapse > NO_DAY ? (lapse < period ? 1 : 0) : (slice.lapsedFlag[at] ?? 0);
    for (let kind = 0; kind < keepPlaces.length; kind++) keepPlaces[kind]?.keep(row, person, true);
  };
  return {
    begin(at, row, person) {
      keepNow(at, row, person);
      birthYearGroup[person] = slice.birthYearGroup[at] ?? BIRTH_BLANK;
      givenYearGroup[person] = slice.givenYearGroup[at] ?? 0;
      weeks[person] = weeksNeet(at);
    },
    replace(at, row, person) {
      const isSameSpell = code[person] === slice.activity[at];
      keepNow(at, row, person);
      birthYearGroup[person] = betterBirth(slice.birthYearGroup[at] ?? 0, birthYearGroup[person] ?? 0);
      givenYearGroup[person] = slice.givenYearGroup[at] || (givenYearGroup[person] ?? 0);
      const since = weeksNeet(at);
      if (since !== NO_START || !isSameSpell) weeks[person] = since;
    },
    fillGaps(at, row, person) {
      birthYearGroup[person] = betterBirth(birthYearGroup[person] ?? 0, slice.birthYearGroup[at] ?? 0);
      givenYearGroup[person] ||= slice.givenYearGroup[at] ?? 0;
      for (const { keep } of keepPlaces) keep(row, person, false);
      if (code[person] === slice.activity[at] && weeks[person] === NO_START) weeks[person] = weeksNeet(at);
    },
    close: () => keepPlaces.forEach(({ close }) => close()),
  };
}

/** Whole weeks from the start of a spell to the period end. */
function weeksBetween(start: number, period: number): number {
  if (start <= NO_DAY) return NO_START;
  return start > period ? STARTS_LATER : Math.floor((period - start) / 7);
}

function betterBirth(first: number, second: number): number {
  return isReadBirth(first) || !(isReadBirth(second) || first === BIRTH_BLANK) ? first : second;
}

function isReadBirth(group: number): boolean {
  return group !== BIRTH_BLANK && group !== BIRTH_UNREADABLE && group !== BIRTH_IN_FUTURE;
}
