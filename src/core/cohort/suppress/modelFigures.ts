import { CHARACTERISTICS } from "../characteristics";
import type { CohortFigures } from "../countPeople";
import type { CountName } from "../types";
import { disclosureModelBuilder, type DisclosureModel, type ModelBuilder } from "./disclosureModel";
import { COUNT_NAMES, type Counted } from "./publishedFigures";

/** What stands for one district, year group, group or the total in a model. */
export interface ModelledRow {
  readonly counted: Counted;
  /** The unknown of each count that the input tells. */
  readonly unknowns: Partial<Record<CountName, number>>;
  /** The unknown of the sum of weeks, where there is one; it is known exactly where the mean is shown. */
  readonly weeks: number | undefined;
}

/** A model and what its unknowns are. */
export interface ModelledFigures {
  readonly model: DisclosureModel;
  /** This month's rows that are published, in the order of {@link rowsOf}. */
  readonly rows: readonly ModelledRow[];
  /** Unknowns that must not be narrowed down: small counts and small complements, of both months. */
  readonly sensitive: readonly number[];
}

/** Hiding these costs more: a cohort takes four rates with it, and readers look at the total first. */
const COST: Readonly<Partial<Record<CountName, number>>> = { cohort: 4, combined: 1.4, neet: 1.5, notKnown: 1.4 };
const COST_OF_TOTAL = 3;
/** A zero is shown unless it is needed. */
const COST_OF_ZERO = 0.5;
/** Of two cells that do as well the smaller is hidden. */
const COST_OF_SIZE = 1 / 10_000;

/** No spell is thought longer: it would have begun before the fifteenth birthday. */
const LONGEST_SPELL_WEEKS = 160;
const LONG_WEEKS = 6;

/** Every row of the figures: the total, districts, year groups, groups. */
export function rowsOf(figures: CohortFigures): readonly Counted[] {
  return [figures.total, ...figures.districts, ...figures.byYearGroup, ...figures.byGroup];
}

/**
 * Models what is published: this month's figures, all of them open to be hidden, and last month's as they were shown.
 *
 * @param hiddenBefore what was hidden last month, by row
 */
export function modelFigures(
  now: CohortFigures,
  before: { readonly figures: CohortFigures; readonly hidden: readonly (readonly string[])[] } | null,
  threshold: number,
): ModelledFigures {
  const builder = disclosureModelBuilder();
  const isSmall = (truth: number) => truth > 0 && truth < threshold;
  const sensitive: number[] = [];
  const addRow = (counted: Counted, publication: Publication): ModelledRow => {
    const row = addUnknowns(builder, counted, publication);
    for (const name of COUNT_NAMES) {
      const unknown = row.unknowns[name];
      if (unknown !== undefined && isSmall(counted[name] ?? 0)) sensitive.push(unknown);
    }
    relateWithin(builder, row);
    sensitive.push(...(publication.kind === "never" ? [] : addComplements(builder, row, isSmall)));
    return row;
  };
  const rows = rowsOf(now).map((counted, place) => addRow(counted, { kind: "now", isTotal: place === 0 }));
  relateRows(builder, now, rows, addRow);
  if (before !== null) {
    const rowsBefore = rowsOf(before.figures).map((counted, place) =>
      addRow(counted, { kind: "before", hidden: before.hidden[place] ?? [] }),
    );
    relateRows(builder, before.figures, rowsBefore, addRow);
    relateMonths(builder, rows, rowsBefore);
  }
  return { model: builder.build(), rows, sensitive };
}

type Publication =
  | { readonly kind: "now"; readonly isTotal: boolean }
  | { readonly kind: "before"; readonly hidden: readonly string[] }
  /** What can be worked out as a remainder, though it stands nowhere. */
  | { readonly kind: "never" };

function addUnknowns(builder: ModelBuilder, counted: Counted, publication: Publication): ModelledRow {
  const isHidden = (name: string) =>
    publication.kind === "never" || (publication.kind === "before" && publication.hidden.includes(name));
  const costOf = (name: CountName | "meanWeeksNeet", truth: number) => {
    if (publication.kind !== "now") return Infinity;
    const base = (name === "meanWeeksNeet" ? undefined : COST[name]) ?? 1;
    const size = Math.min(truth, 2000) * COST_OF_SIZE;
    return base + (publication.isTotal ? COST_OF_TOTAL : 0) + (truth === 0 ? COST_OF_ZERO : size);
  };
  const unknowns: Partial<Record<CountName, number>> = {};
  for (const name of COUNT_NAMES) {
    const truth = counted[name];
    if (truth !== null) unknowns[name] = builder.add({ truth, cost: costOf(name, truth), isHidden: isHidden(name) });
  }
  const { weeks } = counted;
  const sum = weeks === null ? undefined : weeks.sum;
  return {
    counted,
    unknowns,
    weeks:
      sum === undefined
        ? undefined
        : builder.add({ truth: sum, cost: costOf("meanWeeksNeet", 1), isHidden: isHidden("meanWeeksNeet") }),
  };
}

/** Counts of one row that make up another: parts, whole. */
const SUMS: readonly (readonly [readonly CountName[], CountName])[] = [
  [["neet", "notKnown"], "combined"],
  [["neetAvailable", "neetNotAvailable"], "neet"],
];
/** Counts of one row that are together no more than another. */
const PARTS: readonly (readonly [readonly CountName[], CountName])[] = [
  [["combined", "participation"], "cohort"],
  [["combined"], "cohort"],
  [["lapsed"], "notKnown"],
  [["longNeet"], "neet"],
  [["joiners"], "neet"],
];

/** What holds between the counts of one row. */
function relateWithin({ relate }: ModelBuilder, { unknowns, weeks }: ModelledRow): void {
  const terms = (parts: readonly CountName[], whole: CountName) => [
    ...parts.map((name) => [unknowns[name], -1] as const),
    [unknowns[whole], 1] as const,
  ];
  for (const [parts, whole] of SUMS) relate(terms(parts, whole), "zero");
  for (const [parts, whole] of PARTS) relate(terms(parts, whole), "at-least-zero");
  const { neet, longNeet } = unknowns;
  const leastOfLong = [weeks, longNeet].map((unknown, place) => [unknown, place === 0 ? 1 : -LONG_WEEKS] as const);
  relate(leastOfLong, "at-least-zero");
  const [short, long] = [LONG_WEEKS - 1, LONGEST_SPELL_WEEKS - LONG_WEEKS + 1];
  const mostOfAll = [weeks, neet, longNeet].map((unknown, place) => [unknown, [-1, short, long][place] ?? 0] as const);
  relate(mostOfAll, "at-least-zero");
}

const COMPLEMENTS = ["neet", "combined", "participation"] as const;

/** Those of the cohort who are not NEET, and so on, are as easily found as the NEET where they are few. */
function addComplements(
  builder: ModelBuilder,
  { counted, unknowns }: ModelledRow,
  isSmall: (truth: number) => boolean,
): number[] {
  return COMPLEMENTS.flatMap((name) => {
    const truth = (counted.cohort ?? 0) - (counted[name] ?? 0);
    if (unknowns.cohort === undefined || unknowns[name] === undefined || !isSmall(truth)) return [];
    const complement = builder.add({ truth, cost: Infinity, isHidden: true });
    builder.relate(
      [
        [complement, 1],
        [unknowns[name], 1],
        [unknowns.cohort, -1],
      ],
      "zero",
    );
    return [complement];
  });
}

/** What holds between rows: districts, year groups and sexes add up; a group is a part of the whole. */
function relateRows(
  builder: ModelBuilder,
  figures: CohortFigures,
  rows: readonly ModelledRow[],
  addRow: (counted: Counted, publication: Publication) => ModelledRow,
): void {
  const [total, ...parts] = rows;
  if (total === undefined) return;
  const districts = parts.slice(0, figures.districts.length);
  const years = parts.slice(districts.length, districts.length + figures.byYearGroup.length);
  const groups = parts.slice(districts.length + years.length);
  const sexes = groups.filter((_, place) => /^[A-Z]$/.test(figures.byGroup[place]?.code ?? ""));
  for (const family of [districts, years, sexes]) addUp(builder, total, family, addRow);
  const told = groups.filter(({ counted }) => tellsAnything(counted));
  for (const group of told)
    eachCount(
      builder,
      [
        [total, 1],
        [group, -1],
      ],
      "at-least-zero",
    );
  relateVulnerable(builder, figures, groups);
}

/** The parts and the remainder, who have no district or no sex in the extract, make the whole. */
function addUp(
  builder: ModelBuilder,
  total: ModelledRow,
  parts: readonly ModelledRow[],
  addRow: (counted: Counted, publication: Publication) => ModelledRow,
): void {
  if (parts.length === 0 || !parts.some(({ counted }) => tellsAnything(counted))) return;
  const rest = remainder(total.counted, parts);
  const others = rest === null ? [] : [addRow(rest, { kind: "never" })];
  eachCount(builder, [...[...parts, ...others].map((part) => [part, 1] as const), [total, -1]], "zero");
}

/** Whether the extract has a column for it: a table may hold NEET and no cohort. */
function tellsAnything(counted: Counted): boolean {
  return COUNT_NAMES.some((name) => counted[name] !== null);
}

/** What is left of the total beside its parts; null where nothing is. */
function remainder(total: Counted, parts: readonly ModelledRow[]): Counted | null {
  const rest = { ...total };
  for (const name of COUNT_NAMES) {
    const values = parts.map(({ counted }) => counted[name]);
    const sum = values.reduce<number | null>((so, value) => (so === null || value === null ? null : so + value), 0);
    rest[name] = sum === null || total[name] === null ? null : total[name] - sum;
    if ((rest[name] ?? 0) < 0) rest[name] = null;
  }
  const weeks = parts.reduce((sum, { counted }) => sum + (counted.weeks?.sum ?? 0), 0);
  rest.weeks = total.weeks === null ? null : { sum: Math.max(0, total.weeks.sum - weeks), people: 0 };
  return COUNT_NAMES.every((name) => (rest[name] ?? 0) === 0) && (rest.weeks?.sum ?? 0) === 0 ? null : rest;
}

/** The vulnerable group is no smaller than any of its nine, and no larger than all of them together. */
function relateVulnerable(builder: ModelBuilder, figures: CohortFigures, groups: readonly ModelledRow[]): void {
  const place = figures.byGroup.findIndex(({ name }) => name === "Any vulnerable group");
  const whole = groups[place];
  if (whole === undefined || !tellsAnything(whole.counted)) return;
  const nine = groups.slice(0, place).filter(({ counted }, at) => tellsAnything(counted) && isVulnerable(figures, at));
  for (const part of nine)
    eachCount(
      builder,
      [
        [whole, 1],
        [part, -1],
      ],
      "at-least-zero",
    );
  eachCount(builder, [...nine.map((part) => [part, 1] as const), [whole, -1]], "at-least-zero");
}

function isVulnerable(figures: CohortFigures, place: number): boolean {
  const code = figures.byGroup[place]?.code ?? "";
  return CHARACTERISTICS.some((one) => one.code === code && one.isVulnerable);
}

/**
 * NEET now is NEET before, and joiners, less leavers. It holds in the total and, within an academic year, in a year
 * group; in a district or a group people come and go without being joiners or leavers, so there it is no knowledge.
 */
function relateMonths(builder: ModelBuilder, now: readonly ModelledRow[], before: readonly ModelledRow[]): void {
  const byName = new Map(before.map((row) => [row.counted.name ?? "", row]));
  for (const row of now) {
    const name = row.counted.name ?? "";
    const then = byName.get(name);
    if (then === undefined) continue;
    const { neet, joiners, leavers } = row.unknowns;
    const balances = name === "" || /^Year \d/.test(name);
    const terms = [then.unknowns.neet, joiners, leavers, neet].map(
      (unknown, place) => [unknown, SIGNS[place] ?? 0] as const,
    );
    if (balances) builder.relate(terms, "zero");
    builder.relate([terms[0] ?? [undefined, 0], terms[2] ?? [undefined, 0]], "at-least-zero");
  }
}

/** Of NEET before, joiners, leavers and NEET now. */
const SIGNS: readonly number[] = [1, 1, -1, -1];

/** The same relation for each count, and for the weeks. */
function eachCount(
  builder: ModelBuilder,
  terms: readonly (readonly [ModelledRow, number])[],
  kind: "zero" | "at-least-zero",
): void {
  for (const name of COUNT_NAMES)
    builder.relate(
      terms.map(([row, factor]) => [row.unknowns[name], factor]),
      kind,
    );
  builder.relate(
    terms.map(([row, factor]) => [row.weeks, factor]),
    kind,
  );
}
