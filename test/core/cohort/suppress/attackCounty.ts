import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { CohortOptions, CohortSummary, CountName, Measures } from "../../../../src/core/cohort/types";
import { parseIsoDate, type IsoDate } from "../../../../src/core/dates/isoDate";
import { writeExtract, type TruePerson } from "../randomCohort";
import { partsIn, type Notes } from "./attacker";
import { boundCells, complementFact, type Bounds } from "./linearAttack";

const table = (people: readonly TruePerson[], end: string) => [
  { name: "extract", rows: writeExtract(people, end, 3), dateSystem: 1900 as const },
];

/** A month's extract. */
export interface Month {
  readonly people: readonly TruePerson[];
  readonly end: string;
}

/** The figures of a month, beside the month before where one is given. */
export function summariseMonth(
  { people, end }: Month,
  options: Omit<CohortOptions, "periodEnd">,
  before: Month | null = null,
): CohortSummary {
  const result = summariseCohort(
    table(people, end),
    { ...options, periodEnd: parseIsoDate(end) as IsoDate },
    before === null ? null : table(before.people, before.end),
  );
  if (!result.ok) throw new Error("no cohort");
  return result.value;
}

/** True counts by the attacker's names for the cells. */
export function truthOf(now: CohortSummary, before: CohortSummary): (cell: string) => number {
  const rows = [["now", now] as const, ["before", before] as const].flatMap(([month, summary]) => [
    ...[{ ...summary.total, name: "total" }, ...summary.districts, ...summary.byYearGroup, ...summary.byGroup].map(
      (row) => [`${month}:${row.name}`, row as Measures] as const,
    ),
    ...partsIn(summary, month).map(({ key, measures }) => [key, measures as Measures] as const),
  ]);
  const byKey = new Map<string, Measures>(rows);
  return (cell) => {
    // A group's name may hold a stroke of its own.
    const stroke = cell.lastIndexOf("/");
    return byKey.get(cell.slice(0, stroke))?.[cell.slice(stroke + 1) as CountName] ?? 0;
  };
}

/** Small cells and small complements that an attacker must not find out, and the notes with a name for each of them. */
export function targetsOf(
  notes: Notes,
  truth: (cell: string) => number,
  threshold: number,
): { notes: Notes; cells: string[] } {
  const isSmall = (count: number) => count > 0 && count < threshold;
  const cells = [...notes.hidden].filter((cell) => isSmall(truth(cell)));
  const facts = [...notes.facts];
  const rests = new Set<string>();
  const keys = new Set([...notes.hidden, ...notes.shown.keys()].map((cell) => cell.slice(0, cell.lastIndexOf("/"))));
  for (const key of keys) {
    for (const part of ["neet", "combined", "participation"]) {
      const [whole, rest] = [`${key}/cohort`, `${key}/not ${part}`];
      const isKnown = [whole, `${key}/${part}`].every((cell) => notes.hidden.has(cell) || notes.shown.has(cell));
      if (!isKnown || !isSmall(truth(whole) - truth(`${key}/${part}`))) continue;
      facts.push(complementFact(rest, whole, `${key}/${part}`));
      rests.add(rest);
    }
  }
  return { notes: { ...notes, facts, hidden: new Set([...notes.hidden, ...rests]) }, cells: [...cells, ...rests] };
}

/** The cells that are bounded to less than all small values, or to none that is not small. */
export function narrowedCells(
  notes: Notes,
  cells: readonly string[],
  threshold: number,
): (readonly [string, Bounds])[] {
  return [...boundCells(notes, cells, threshold)].filter(
    ([, { least, most }]) => most < threshold && (least > 1 || most < threshold - 1),
  );
}
