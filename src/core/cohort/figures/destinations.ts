import type { PersonKey } from "../coded/personIds";
import { isNeet, OUT, STATES, type People } from "../people/people";

/** Where joiners were last month and where leavers are now. The places in {@link DESTINATIONS} are the keys. */
export interface Destinations {
  readonly joiners: ReadonlyMap<number, number>;
  readonly leavers: ReadonlyMap<number, number>;
}

/** Where one can come from and go to, in the order it is shown. */
export const DESTINATIONS = [
  "Education",
  "Apprenticeship",
  "Other employment",
  "Training",
  "Re-engagement provision",
  "In learning or work, not said which",
  "Not known",
  "Outside the cohort, or not matched",
] as const;

type Destination = (typeof DESTINATIONS)[number];

/** The first figure of an activity code tells the kind; the apprenticeship and voluntary work with study stand apart. */
const BY_HUNDREDS: Readonly<Record<number, Destination>> = {
  1: "Education",
  2: "Education",
  3: "Other employment",
  4: "Training",
};
const BY_CODE: Readonly<Record<number, Destination>> = {
  310: "Apprenticeship",
  530: "Re-engagement provision",
  550: "Other employment",
  551: "Other employment",
};

/** Where a person is who is not NEET, by their place in {@link DESTINATIONS}; undefined where they are in no extract. */
function destinationOf({ state, code }: People, person: number | undefined): number {
  const stateNow = person === undefined ? OUT : (state[person] ?? OUT);
  if (person === undefined || stateNow === OUT) return DESTINATIONS.indexOf("Outside the cohort, or not matched");
  const standing = STATES[stateNow];
  if (standing === "not-known" || standing === "lapsed") return DESTINATIONS.indexOf("Not known");
  const activity = code[person] ?? 0;
  const known = standing === "eet-any" ? undefined : (BY_CODE[activity] ?? BY_HUNDREDS[Math.floor(activity / 100)]);
  return DESTINATIONS.indexOf(known ?? "In learning or work, not said which");
}

/** Matches a person of one month in the other. */
type Match = (person: number, id: PersonKey) => number | undefined;

/**
 * Where joiners were last month, and where leavers are now. Each joiner and each leaver is in one place.
 *
 * @param stayed people NEET in both months, who are neither
 */
export function countDestinations(
  now: People,
  before: People,
  stayed: { readonly now: ReadonlySet<number>; readonly before: ReadonlySet<number> },
): Destinations {
  const formerOf = new Map([...now.formerIds].map(([person, former]) => [former, person]));
  const inBefore: Match = (person, id) => before.byId?.find(id) ?? before.byId?.find(now.formerIds.get(person));
  const inNow: Match = (_, id) => now.byId?.find(id) ?? formerOf.get(id);
  return {
    joiners: tally(now, stayed.now, (person, id) => destinationOf(before, inBefore(person, id))),
    leavers: tally(before, stayed.before, (person, id) => destinationOf(now, inNow(person, id))),
  };
}

function tally(
  people: People,
  stayed: ReadonlySet<number>,
  destination: (person: number, id: PersonKey) => number,
): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (place: number) => counts.set(place, (counts.get(place) ?? 0) + 1);
  let matched = 0;
  people.byId?.forEach((person, id) => {
    if (!isNeet(people.state[person] ?? 0) || stayed.has(person)) return;
    add(destination(person, id));
    matched++;
  });
  // Those without an identifier cannot be matched.
  let moved = 0;
  for (let person = 0; person < people.size; person++) {
    if (isNeet(people.state[person] ?? 0) && !stayed.has(person)) moved++;
  }
  const unmatched = DESTINATIONS.indexOf("Outside the cohort, or not matched");
  if (moved > matched) counts.set(unmatched, (counts.get(unmatched) ?? 0) + moved - matched);
  return counts;
}
