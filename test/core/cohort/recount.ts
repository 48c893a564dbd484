import type { TruePerson } from "./randomCohort";

type CountName =
  | ("cohort" | "neet" | "notKnown" | "combined" | "participation" | "lapsed")
  | ("neetAvailable" | "neetNotAvailable" | "longNeet");

/** The counts of one part of a cohort. */
export type Recount = Record<CountName, number> & { readonly meanWeeksNeet: number | null };

const NEET = /^(?:540|61[0569]|6[2-8]0)$/;
const NOT_KNOWN = /^(?:8[1-3]0|720|150|999|)$/;
const IN_LEARNING = /^(?:2[1-5]0|2[7-9]0|310|320|381|550|410|430|450|460)$/;
const NINE = ["110", "130", "140", "150", "160", "170", "190", "200", "210"];

/** Whether a person is in the cohort, by the calendar: 16 or 17 on the last 31 August before the academic year. */
export function isInCohort(person: TruePerson, periodEnd: string): boolean {
  if (person.code === "710" || !/^P?$/.test(person.status) || person.lead === "881" || person.birth === null)
    return false;
  return [16, 17].includes(academicAge(person.birth, periodEnd));
}

function academicAge(birth: NonNullable<TruePerson["birth"]>, periodEnd: string): number {
  const end = new Date(`${periodEnd}T12:00:00Z`);
  const lastAugust = end.getUTCFullYear() - (end.getUTCMonth() < 8 ? 1 : 0);
  let age = lastAugust - birth.year;
  if (birth.month > 8) age -= 1;
  return age;
}

/** Whether a person in the cohort is NEET. */
export function isNeetPerson(person: TruePerson): boolean {
  return NEET.test(person.code);
}

/** Whether a record that can lapse has. */
export function hasLapsed({ code, lapse, lapsedFlag }: TruePerson, periodEnd: string): boolean {
  if (NEET.test(code) || NOT_KNOWN.test(code)) return false;
  return lapse === "" ? lapsedFlag === "Y" : Date.parse(lapse) < Date.parse(periodEnd);
}

/** Counts people one question at a time, by filters: nothing of the product's way of counting. */
export function recount(people: readonly TruePerson[], periodEnd: string): Recount {
  const cohort = people.filter((person) => isInCohort(person, periodEnd));
  const number = (holds: (person: TruePerson) => boolean) => cohort.filter(holds).length;
  const weeks = cohort
    .filter((person) => isNeetPerson(person) && person.neetStart !== "")
    .map(({ neetStart }) => Math.floor((Date.parse(periodEnd) - Date.parse(neetStart)) / (7 * 86_400_000)));
  const lapsed = number((person) => hasLapsed(person, periodEnd));
  const notKnown = number(({ code }) => NOT_KNOWN.test(code)) + lapsed;
  return {
    cohort: cohort.length,
    neet: number(isNeetPerson),
    notKnown,
    combined: number((person) => isNeetPerson(person) || NOT_KNOWN.test(person.code) || hasLapsed(person, periodEnd)),
    participation: number((person) => IN_LEARNING.test(person.code) && !hasLapsed(person, periodEnd)),
    lapsed,
    neetAvailable: number(({ code }) => /^(?:540|61.)$/.test(code)),
    neetNotAvailable: number(({ code }) => /^6[2-8]0$/.test(code)),
    longNeet: weeks.filter((count) => count >= 6).length,
    meanWeeksNeet: weeks.length === 0 ? null : weeks.reduce((sum, count) => sum + count, 0) / weeks.length,
  };
}

/** People in a group, by its name in the output. */
export function inGroup(name: string, code: string | null): (person: TruePerson) => boolean {
  if (name === "Any vulnerable group") return (person) => person.characteristics.some((one) => NINE.includes(one));
  if (name === "SEND (EHC plan)") return (person) => person.send;
  if (name === "SEN support") return (person) => person.senSupport;
  return (person) => person.sex === code || person.characteristics.includes(code ?? "");
}

/** The year group a person is in. */
export function yearGroupName(person: TruePerson, periodEnd: string): string {
  return person.birth === null ? "" : `Year ${academicAge(person.birth, periodEnd) - 4}`;
}

const POINTS: Readonly<Record<string, number>> = { "110": 2, "140": 2, "170": 2, "200": 1 };

/** The risk of NEET points of a person, by the table of the criteria. */
export function pointsOf({ send, senSupport, characteristics, freeMeals }: TruePerson): number {
  const isParent = ["120", "180", "190"].some((code) => characteristics.includes(code));
  const rest = characteristics.reduce((sum, code) => sum + (POINTS[code] ?? 0), 0);
  return (send ? 2 : 0) + (senSupport ? 1 : 0) + (freeMeals === true ? 2 : 0) + (isParent ? 2 : 0) + rest;
}
