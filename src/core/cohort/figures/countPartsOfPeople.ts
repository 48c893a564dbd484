import { BITS } from "../cells/characteristics";
import type { CohortFigures, MonthMovements, PeopleCells } from "./countPeople";
import { DESTINATIONS, type Destinations } from "./destinations";
import { OUT, type People, type Tells } from "../people/people";
import { RONI_BANDS, roniBand } from "../people/roni";
import {
  addPerson,
  emptyTallies,
  kindOf,
  measuresOf,
  measuresOfCounts,
  peopleIn,
  sumCells,
  type Tallies,
} from "./tallies";
import { PART_COUNTS } from "./partCounts";
import { COHORT_YEAR_GROUPS } from "../cells/yearGroup";

type Parts = CohortFigures["parts"];
type Part = Parts["ward"][number];

/** Nothing is told of any part. */
export const NO_PARTS: Parts = {
  districtYear: [],
  districtGroup: [],
  ward: [],
  provider: [],
  roni: [],
  destination: [],
};

/** Groups that a district's sheet shows: the scorecard's. */
const DISTRICT_GROUPS: readonly (readonly [string, number])[] = [
  ["Any vulnerable group", BITS.vulnerable],
  ["SEND (EHC plan)", BITS.send],
  ["SEN support", BITS.senSupport],
];

/**
 * A ward or a provider of fewer young people is counted with the others of its kind: it is nobody's headline, and a
 * column taken for one by mistake gives nothing of a person away.
 */
const LEAST_PEOPLE = 5;

/** The smaller parts: of districts, by ward and provider, by RONI points, and where joiners and leavers were and are. */
export function countParts(people: People, cells: PeopleCells, movements: MonthMovements | null): Parts {
  const { tells } = people;
  const places = namedPlaces(people);
  const part = (name: string, district: string | null, cell: Tallies): Part => partOf({ name, district }, cell, tells);
  const highRisk = tells.roni === null ? null : tallyHighRisk(people);
  const districts = [...places].filter(([place]) => place > 0).sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    districtYear: districts.flatMap(([place, district]) =>
      COHORT_YEAR_GROUPS.map((year, at) => part(`Year ${year}`, district, cells.districtAndYear(place, at))),
    ),
    districtGroup: districts.flatMap(([place, district]) => [
      ...DISTRICT_GROUPS.filter(([, bit]) => (tells.groups & bit) !== 0).map(([name, bit]) =>
        part(name, district, cells.districtAndGroup(place, bit)),
      ),
      ...(highRisk === null ? [] : [part(HIGH_RISK.name, district, sumCells(highRisk, [place]))]),
    ]),
    ward: tells.ward
      ? countPlaces(people, { place: people.ward, names: people.wards, rest: "Other wards" }, places)
      : [],
    provider: tells.provider
      ? countPlaces(people, { place: people.provider, names: people.providers, rest: "Other providers" }, null)
      : [],
    roni: tells.roni === null ? [] : countRoni(people),
    destination: movements === null ? [] : destinationRows(movements.destinations),
  };
}

/** Districts with somebody in them, by number. */
function namedPlaces({ size, state, district, districts }: People): ReadonlyMap<number, string> {
  const isThere = new Uint8Array(districts.length + 1);
  for (let person = 0; person < size; person++) if (state[person] !== OUT) isThere[district[person] ?? 0] = 1;
  return new Map([
    [0, ""],
    ...districts.map((name, place) => [place + 1, name] as const).filter(([place]) => isThere[place] === 1),
  ]);
}

function partOf(about: { name: string; district: string | null }, cell: Tallies, tells: Tells): Part {
  const all = measuresOf(cell, tells, null);
  return { ...about, ...measuresOfCounts(Object.fromEntries(PART_COUNTS.map((name) => [name, all[name]]))) };
}

interface Places {
  readonly place: Uint16Array;
  readonly names: readonly string[];
  /** What those of few people are called together. */
  readonly rest: string;
}

/** The people of each ward or provider; of each district apart where districts are given. */
function countPlaces(
  people: People,
  { place, names, rest }: Places,
  districts: ReadonlyMap<number, string> | null,
): Part[] {
  const cellOf = new Map<number, number>();
  const whose: { readonly district: number; readonly name: string }[] = [];
  const numberOf = (person: number) => {
    const district = districts === null ? 0 : (people.district[person] ?? 0);
    const key = district * 65_536 + (place[person] ?? 0);
    const known = cellOf.get(key);
    if (known !== undefined) return known;
    cellOf.set(key, whose.length);
    return whose.push({ district, name: names[(place[person] ?? 0) - 1] ?? "" }) - 1;
  };
  const inPlace: number[] = [];
  const cells: number[] = [];
  for (let person = 0; person < people.size; person++) {
    if (people.state[person] === OUT || (place[person] ?? 0) === 0) continue;
    // Of whose district nothing is known, the ward is in no district's figures.
    if (districts !== null && people.tells.district && people.district[person] === 0) continue;
    inPlace.push(person);
    cells.push(numberOf(person));
  }
  const tallies = emptyTallies(whose.length);
  inPlace.forEach((person, at) => {
    const weeks = people.weeks[person] ?? -1;
    addPerson(tallies, cells[at] ?? 0, kindOf(people.state[person] ?? 0, weeks), weeks);
  });
  const few = new Map<number, number[]>();
  const parts: Part[] = [];
  const nameOf = (district: number) => (districts === null ? null : districts.get(district) || null);
  whose.forEach(({ district, name }, cell) => {
    const one = sumCells(tallies, [cell]);
    if (peopleIn(one) < LEAST_PEOPLE) few.set(district, [...(few.get(district) ?? []), cell]);
    else parts.push(partOf({ name, district: nameOf(district) }, one, people.tells));
  });
  const others = [...few].map(([district, all]) =>
    partOf({ name: rest, district: nameOf(district) }, sumCells(tallies, all), people.tells),
  );
  const order = (part: Part) => `${part.district ?? "\uffff"}\u0000${part.name}`;
  parts.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return [...parts, ...others.sort((a, b) => (order(a) < order(b) ? -1 : 1))];
}

/** The band whose young people each district's sheet shows. */
const HIGH_RISK = { name: RONI_BANDS.at(-1)?.name ?? "", band: RONI_BANDS.length - 1 };

/** Those of the highest band, by district. */
function tallyHighRisk({ size, state, groups, weeks, district, districts, tells }: People): Tallies {
  const tallies = emptyTallies(districts.length + 1);
  for (let person = 0; person < size; person++) {
    const stateNow = state[person] ?? OUT;
    if (stateNow === OUT || roniBand(groups[person] ?? 0, tells.roni === "stated") !== HIGH_RISK.band) continue;
    const weeksNow = weeks[person] ?? -1;
    addPerson(tallies, district[person] ?? 0, kindOf(stateNow, weeksNow), weeksNow);
  }
  return tallies;
}

function countRoni(people: People): Part[] {
  const tallies = emptyTallies(RONI_BANDS.length);
  const isStated = people.tells.roni === "stated";
  for (let person = 0; person < people.size; person++) {
    const state = people.state[person] ?? OUT;
    if (state === OUT) continue;
    const weeks = people.weeks[person] ?? -1;
    addPerson(tallies, roniBand(people.groups[person] ?? 0, isStated), kindOf(state, weeks), weeks);
  }
  return RONI_BANDS.map(({ name }, band) => partOf({ name, district: null }, sumCells(tallies, [band]), people.tells));
}

function destinationRows({ joiners, leavers }: Destinations): Part[] {
  return DESTINATIONS.map((name, place) => ({
    ...{ name, district: null },
    ...measuresOfCounts({ joiners: joiners.get(place) ?? 0, leavers: leavers.get(place) ?? 0 }),
  })).filter(({ joiners: came, leavers: went }) => came !== 0 || went !== 0);
}
