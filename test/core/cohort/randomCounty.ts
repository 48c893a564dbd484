import type { TruePerson } from "./randomCohort";

const NEET = ["540", "610", "615", "616", "619", "619", "619", "620", "630", "640", "640", "650", "670", "680"];
const NOT_KNOWN = ["810", "810", "820", "830"];
const EET = ["210", "210", "220", "230", "230", "310", "320", "330", "360", "450", "530", "260"];
const CHARACTERISTICS = ["110", "120", "130", "140", "150", "160", "170", "180", "190", "200", "210"];

/** Three months of one county. */
export interface County {
  readonly now: readonly TruePerson[];
  readonly before: readonly TruePerson[];
  /** The month before that. */
  readonly earlier: readonly TruePerson[];
}

/** A county's cohort in January 2026 and the two months before, of a size and with rates such as counties have; by a seed. */
export function randomCounty(seed: number): County {
  const random = randomNumbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const districts = Array.from(
    { length: 2 + Math.floor(random() * 7) },
    (_, place) => `District ${"ABCDEFGHI"[place] ?? ""}`,
  );
  const weights = districts.map(() => 0.3 + random());
  const share = weights.reduce((sum, weight) => sum + weight, 0);
  const size = Math.floor(60 + 1500 * random() ** 2);
  const [neet, notKnown, vulnerable] = [0.02 + 0.08 * random(), 0.01 + 0.06 * random(), 0.03 + 0.12 * random()];
  const districtOf = () => {
    let left = random() * share;
    return districts.find((_, place) => (left -= weights[place] ?? 0) < 0) ?? "";
  };
  const codeOf = () => {
    const chance = random();
    return pick(chance < neet ? NEET : chance < neet + notKnown ? NOT_KNOWN : EET);
  };
  const person = (place: number): TruePerson => ({
    ...{
      id: String(8860000000000 + place * 7),
      status: "P",
      lead: "886",
      district: random() < 0.01 ? "" : districtOf(),
    },
    birth: {
      year: random() < 0.5 ? 2008 : 2009,
      month: 1 + Math.floor(random() * 8),
      day: 1 + Math.floor(random() * 28),
    },
    ...{ code: codeOf(), lapse: random() < 0.03 ? "2026-01-15" : "2026-08-31", lapsedFlag: "" },
    neetStart: `2025-${pick(["09", "10", "11", "12"])}-${pick(["05", "12", "20", "28"])}`,
    characteristics: random() < vulnerable ? [pick(CHARACTERISTICS)] : [],
    ...{ send: random() < 0.05, senSupport: random() < 0.1, sex: random() < 0.01 ? "U" : pick(["F", "M"]) },
    ...{ birthStyle: 0, spelling: 0, earlier: [], ...placesOf(place, districts.length) },
  });
  const now = Array.from({ length: size }, (_, place) => person(place));
  const monthBefore = (people: readonly TruePerson[], lapsed: string) =>
    people
      .filter(() => random() < 0.99)
      .map((one) => ({
        ...one,
        code: random() < 0.06 ? codeOf() : one.code,
        district: random() < 0.01 ? districtOf() : one.district,
        lapse: random() < 0.02 ? lapsed : "2026-08-31",
      }));
  const before = monthBefore(now, "2025-12-15");
  return { now, before, earlier: monthBefore(before, "2025-11-15") };
}

/** Wards of some 80 people and providers of some 200, without a number drawn: the counties stay as they are. */
function placesOf(place: number, districts: number): Pick<TruePerson, "ward" | "provider" | "freeMeals"> {
  const mixed = Math.imul(place + 1, 2654435761) >>> 8;
  return {
    ward: `Ward ${mixed % (1 + Math.floor(12 / districts))}`,
    provider: `School ${(mixed >>> 5) % 6}`,
    freeMeals: (mixed >>> 9) % 7 === 0,
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
