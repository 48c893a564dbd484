import { BITS, GROUPS, GROUP_BIT_COUNT, type GroupDefinition } from "../cells/characteristics";
import { countParts, NO_PARTS } from "./countPartsOfPeople";
import type { Destinations } from "./destinations";
import { OUT, type People } from "../people/people";
import { GROUP_MASK } from "../people/roni";
import {
  addPerson,
  emptyTallies,
  kindOf,
  measuresOf,
  measuresOfCounts,
  peopleIn,
  sumCells,
  type CountedMeasures,
  type Movements,
  type Tallies,
} from "./tallies";
import type { GroupMeasures, NamedMeasures, PartKind, PartMeasures } from "../types";
import { COHORT_YEAR_GROUPS } from "../cells/yearGroup";

/** Joiners and leavers, broken down as the figures are. Districts by name: the two months number them differently. */
export interface MonthMovements {
  readonly total: Movements;
  readonly district: ReadonlyMap<string, Movements>;
  readonly yearGroup: ReadonlyMap<number, Movements>;
  readonly group: ReadonlyMap<number, Movements>;
  readonly destinations: Destinations;
}

/** The figures of a cohort as they are, nothing hidden, and beside each mean what it is made of. */
export interface CohortFigures {
  readonly total: CountedMeasures;
  readonly districts: readonly (NamedMeasures & CountedMeasures)[];
  readonly byYearGroup: readonly (NamedMeasures & CountedMeasures)[];
  readonly byGroup: readonly (GroupMeasures & CountedMeasures)[];
  readonly parts: Readonly<Record<PartKind, readonly (PartMeasures & CountedMeasures)[]>>;
}

/** Counts people by district, year group and group, and by the smaller parts of these. */
export function countPeople(people: People, movements: MonthMovements | null): CohortFigures {
  const cells = tallyCells(people);
  const measures = (cell: Tallies, moved: Movements | undefined) =>
    measuresOf(cell, people.tells, movements === null ? null : (moved ?? { joiners: 0, leavers: 0 }));
  const byDistrict = new Map(people.districts.map((name, place) => [name, cells.district(place + 1)]));
  // A district that only last month's leavers lived in still has its leavers.
  for (const name of movements?.district.keys() ?? []) if (!byDistrict.has(name)) byDistrict.set(name, emptyTallies(1));
  const districts = [...byDistrict]
    .filter(([name, cell]) => peopleIn(cell) > 0 || movements?.district.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cell]) => ({ name, ...measures(cell, movements?.district.get(name)) }));
  return {
    total: measures(cells.total(), movements?.total),
    districts,
    byYearGroup: COHORT_YEAR_GROUPS.map((year, place) => ({
      name: `Year ${year}`,
      ...measures(cells.yearGroup(place), movements?.yearGroup.get(year)),
    })),
    byGroup: GROUPS.filter((group) => isShown(group, cells)).map((group) => ({
      name: group.name,
      code: group.code,
      ...((people.tells.groups & group.bit) === 0
        ? measuresOfCounts({})
        : measures(cells.group(group.bit), movements?.group.get(group.bit))),
    })),
    parts: districts.length === 0 && people.size === 0 ? NO_PARTS : countParts(people, cells, movements),
  };
}

/** The cells that everything else is a sum of, district 0 being those without one. */
export interface PeopleCells {
  readonly total: () => Tallies;
  readonly district: (district: number) => Tallies;
  readonly yearGroup: (place: number) => Tallies;
  readonly group: (bit: number) => Tallies;
  readonly districtAndYear: (district: number, place: number) => Tallies;
  readonly districtAndGroup: (district: number, bit: number) => Tallies;
}

function tallyCells({ size, state, yearGroup, district, groups, weeks, districts }: People): PeopleCells {
  const [years, count] = [COHORT_YEAR_GROUPS.length, districts.length + 1];
  const byYear = emptyTallies(count * years);
  const byGroup = emptyTallies(count * GROUP_BIT_COUNT);
  const firstYear = COHORT_YEAR_GROUPS[0] ?? 0;
  for (let person = 0; person < size; person++) {
    const stateNow = state[person] ?? OUT;
    if (stateNow === OUT) continue;
    const weeksNow = weeks[person] ?? -1;
    const kind = kindOf(stateNow, weeksNow);
    const home = district[person] ?? 0;
    addPerson(byYear, home * years + (yearGroup[person] ?? 0) - firstYear, kind, weeksNow);
    for (let bits = (groups[person] ?? 0) & GROUP_MASK; bits !== 0; bits &= bits - 1) {
      addPerson(byGroup, home * GROUP_BIT_COUNT + bitPlace(bits & -bits), kind, weeksNow);
    }
  }
  const all = Array.from({ length: count }, (_, place) => place);
  const years0 = COHORT_YEAR_GROUPS.map((_, place) => place);
  const districtAndYear = (home: number, place: number) => sumCells(byYear, [home * years + place]);
  const districtAndGroup = (home: number, bit: number) => sumCells(byGroup, [home * GROUP_BIT_COUNT + bitPlace(bit)]);
  const cellsOf = (homes: readonly number[], places: readonly number[]) =>
    sumCells(
      byYear,
      homes.flatMap((home) => places.map((place) => home * years + place)),
    );
  return {
    total: () => cellsOf(all, years0),
    district: (home) => cellsOf([home], years0),
    yearGroup: (place) => cellsOf(all, [place]),
    group: (bit) =>
      sumCells(
        byGroup,
        all.map((home) => home * GROUP_BIT_COUNT + bitPlace(bit)),
      ),
    districtAndYear,
    districtAndGroup,
  };
}

/** The place of a single bit. */
function bitPlace(bit: number): number {
  return 31 - Math.clz32(bit);
}

/** Sex withheld and not known are shown where somebody has them; every other group always. */
function isShown({ bit }: GroupDefinition, cells: PeopleCells): boolean {
  if (bit !== BITS.sexNotKnown && bit !== BITS.sexWithheld) return true;
  return peopleIn(cells.group(bit)) > 0;
}
