import { isNeet, type People } from "../people/people";
import type { MonthMovements } from "./countPeople";
import { countDestinations } from "./destinations";
import { districtKey } from "../cells/districtNames";
import { GROUP_MASK } from "../people/roni";
import type { Movements } from "./tallies";

/**
 * Joiners and leavers between two months. Somebody NEET in both is neither, wherever they live now. Who has no
 * identifier cannot be matched, so is a joiner now or was a leaver then: NEET now is always NEET before, and joiners,
 * less leavers.
 *
 * @returns null where one of the extracts has no identifiers
 */
export function compareMonths(now: People, before: People): MonthMovements | null {
  if (now.byId === null || before.byId === null) return null;
  const stayed = findStayed(now, before);
  const joiners = tallyMoves(now, (person) => !stayed.now.has(person));
  const leavers = tallyMoves(before, (person) => !stayed.before.has(person));
  const nameNow = new Map(now.districts.map((name) => [districtKey(name), name]));
  const nameIn = (people: People) => (district: number) => {
    const name = people.districts[district - 1] ?? "";
    return nameNow.get(districtKey(name)) ?? name;
  };
  return {
    total: { joiners: joiners.total, leavers: leavers.total },
    district: pair(mapKeys(joiners.district, nameIn(now)), mapKeys(leavers.district, nameIn(before))),
    yearGroup: pair(joiners.yearGroup, leavers.yearGroup),
    group: pair(joiners.group, leavers.group),
    destinations: countDestinations(now, before, stayed),
  };
}

interface Moves {
  total: number;
  readonly district: Map<number, number>;
  readonly yearGroup: Map<number, number>;
  readonly group: Map<number, number>;
}

/** People NEET in both months, by their place in each. */
function findStayed(now: People, before: People): { now: Set<number>; before: Set<number> } {
  const stayed = { now: new Set<number>(), before: new Set<number>() };
  now.byId?.forEach((person, id) => {
    if (!isNeet(now.state[person] ?? 0)) return;
    const then = before.byId?.find(id) ?? before.byId?.find(now.formerIds.get(person));
    if (then === undefined || !isNeet(before.state[then] ?? 0) || stayed.before.has(then)) return;
    stayed.now.add(person);
    stayed.before.add(then);
  });
  return stayed;
}

function tallyMoves(people: People, moved: (person: number) => boolean): Moves {
  const moves: Moves = { total: 0, district: new Map(), yearGroup: new Map(), group: new Map() };
  for (let person = 0; person < people.size; person++) {
    if (!isNeet(people.state[person] ?? 0) || !moved(person)) continue;
    moves.total++;
    const district = people.district[person] ?? 0;
    if (district > 0) increase(moves.district, district);
    increase(moves.yearGroup, people.yearGroup[person] ?? 0);
    for (let bits = (people.groups[person] ?? 0) & GROUP_MASK; bits !== 0; bits &= bits - 1)
      increase(moves.group, bits & -bits);
  }
  return moves;
}

function increase<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function mapKeys(counts: ReadonlyMap<number, number>, nameOf: (key: number) => string): Map<string, number> {
  const named = new Map<string, number>();
  for (const [key, count] of counts) increase(named, nameOf(key), count);
  return named;
}

function pair<Key>(joiners: ReadonlyMap<Key, number>, leavers: ReadonlyMap<Key, number>): Map<Key, Movements> {
  const keys = new Set([...joiners.keys(), ...leavers.keys()]);
  return new Map([...keys].map((key) => [key, { joiners: joiners.get(key) ?? 0, leavers: leavers.get(key) ?? 0 }]));
}
