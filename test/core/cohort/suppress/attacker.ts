import type { CohortSummary, CountName, Measures, PartKind } from "../../../../src/core/cohort/types";

/** An unknown or known whole number of the published tables, by its place there. */
export type Cell = string;

/** The sum of signed cells is zero, or at least zero. */
export interface Fact {
  readonly terms: readonly (readonly [Cell, 1 | -1])[];
  readonly isEquality: boolean;
}

/** What an attacker writes down who has read two months' public figures. */
export interface Notes {
  readonly shown: ReadonlyMap<Cell, number>;
  readonly hidden: ReadonlySet<Cell>;
  readonly facts: readonly Fact[];
}

const COUNTS: readonly CountName[] = [
  ...(["cohort", "neet", "notKnown", "combined", "participation", "lapsed"] as const),
  ...(["neetAvailable", "neetNotAvailable", "longNeet", "joiners", "leavers"] as const),
];

const VULNERABLE = ["110", "130", "140", "150", "160", "170", "190", "200", "210"];

interface Row {
  readonly key: string;
  readonly measures: Measures;
}

/** Takes down what two publications show and what anybody knows to hold between their figures. */
export function takeNotes(now: CohortSummary, before: CohortSummary | null): Notes {
  const shown = new Map<Cell, number>();
  const hidden = new Set<Cell>();
  const facts: Fact[] = [];
  for (const [month, summary] of [["now", now] as const, ...(before === null ? [] : [["before", before] as const])]) {
    const rows = rowsOf(summary, month);
    for (const { key, measures } of rows.all) {
      for (const name of COUNTS) {
        if (measures.suppressed.includes(name)) hidden.add(`${key}/${name}`);
        else if (measures[name] !== null) shown.set(`${key}/${name}`, measures[name]);
      }
      facts.push(...factsWithin(key));
    }
    facts.push(...factsBetween(rows), ...factsOfParts(summary, month));
  }
  for (const name of ["total", ...now.byYearGroup.map((row) => row.name)]) {
    if (before === null) break;
    const cell = (month: string, count: string) => `${month}:${name}/${count}`;
    facts.push(
      equality(
        [cell("before", "neet"), 1],
        [cell("now", "joiners"), 1],
        [cell("now", "leavers"), -1],
        [cell("now", "neet"), -1],
      ),
    );
  }
  const known = (cell: Cell) => shown.has(cell) || hidden.has(cell);
  return { shown, hidden, facts: facts.filter(({ terms }) => terms.every(([cell]) => known(cell))) };
}

function rowsOf(summary: CohortSummary, month: string) {
  const named = (rows: readonly (Measures & { readonly name: string })[]): Row[] =>
    rows
      .filter((row) => row.cohort !== null || row.suppressed.includes("cohort"))
      .map((row) => ({ key: `${month}:${row.name}`, measures: row }));
  const total = { key: `${month}:total`, measures: summary.total };
  const groups = summary.byGroup;
  return {
    all: [
      ...[total, ...named(summary.districts), ...named(summary.byYearGroup), ...named(groups)],
      ...partsIn(summary, month).map(({ key, measures }) => ({ key, measures })),
    ],
    /** Where everybody has a district; leavers had theirs last month, of which this month's publication says nothing. */
    districts: summary.issues.some(({ code }) => code === "cohort.no-district") ? [] : named(summary.districts),
    someDistricts: named(summary.districts),
    years: named(summary.byYearGroup),
    groups: named(groups),
    nine: named(groups.filter(({ code }) => VULNERABLE.includes(code ?? ""))),
    whole: `${month}:Any vulnerable group`,
    total: total.key,
  };
}

/** Every smaller part that is published, under a name of its own. */
export function partsIn(summary: CohortSummary, month: string) {
  return (Object.entries(summary.parts) as [PartKind, CohortSummary["parts"][PartKind]][]).flatMap(([kind, parts]) =>
    parts.map((measures) => ({
      ...{ key: `${month}:${kind} ${measures.district ?? ""} ${measures.name}`, measures, kind },
      ...{ district: measures.district, name: measures.name },
    })),
  );
}

/** Everybody has a ward and a provider here, so parts add up; who has no district is in no part of one. */
function factsOfParts(summary: CohortSummary, month: string): Fact[] {
  const parts = partsIn(summary, month);
  const everybody = !summary.issues.some(({ code }) => code === "cohort.no-district");
  const families = [
    ...summary.districts.flatMap(({ name }) =>
      (["ward", "districtYear"] as const).map((kind) => ({
        whole: `${month}:${name}`,
        rows: parts.filter((part) => part.kind === kind && part.district === name),
        isWhole: true,
      })),
    ),
    ...[...summary.byYearGroup, ...summary.byGroup, ...summary.parts.roni].map(({ name }) => ({
      whole: summary.parts.roni.some((part) => part.name === name) ? `${month}:roni  ${name}` : `${month}:${name}`,
      rows: parts.filter((part) => /^district/.test(part.kind) && part.name === name),
      isWhole: everybody,
    })),
    ...(["provider", "roni", "destination"] as const).map((kind) => ({
      whole: `${month}:total`,
      rows: parts.filter((part) => part.kind === kind),
      isWhole: true,
    })),
  ];
  return COUNTS.flatMap((name) => [
    ...families
      .filter(({ rows }) => rows.length > 0)
      .map(({ whole, rows, isWhole }) => {
        const terms = [...rows.map(({ key }) => [`${key}/${name}`, -1] as const), [`${whole}/${name}`, 1] as const];
        return isWhole ? equality(...terms) : atLeastZero(...terms);
      }),
    ...parts
      .filter(({ district }) => district !== null)
      .map(({ key, district }) => atLeastZero([`${month}:${district}/${name}`, 1], [`${key}/${name}`, -1])),
  ]);
}

function equality(...terms: (readonly [Cell, 1 | -1])[]): Fact {
  return { terms, isEquality: true };
}

function atLeastZero(...terms: (readonly [Cell, 1 | -1])[]): Fact {
  return { terms, isEquality: false };
}

function factsWithin(key: string): Fact[] {
  const cell = (name: CountName) => `${key}/${name}`;
  return [
    equality([cell("neet"), 1], [cell("notKnown"), 1], [cell("combined"), -1]),
    equality([cell("neetAvailable"), 1], [cell("neetNotAvailable"), 1], [cell("neet"), -1]),
    atLeastZero([cell("cohort"), 1], [cell("combined"), -1], [cell("participation"), -1]),
    atLeastZero([cell("notKnown"), 1], [cell("lapsed"), -1]),
    atLeastZero([cell("neet"), 1], [cell("longNeet"), -1]),
    atLeastZero([cell("neet"), 1], [cell("joiners"), -1]),
  ];
}

function factsBetween(rows: ReturnType<typeof rowsOf>): Fact[] {
  return COUNTS.flatMap((name) => {
    const cells = (list: readonly Row[]) => list.map(({ key }) => [`${key}/${name}`, 1] as const);
    const total = [`${rows.total}/${name}`, -1] as const;
    const whole = `${rows.whole}/${name}`;
    return [
      ...(rows.districts.length > 0 && name !== "leavers" ? [equality(...cells(rows.districts), total)] : []),
      atLeastZero(...rows.someDistricts.map(({ key }) => [`${key}/${name}`, -1] as const), [
        `${rows.total}/${name}`,
        1,
      ]),
      equality(...cells(rows.years), total),
      ...rows.groups.map(({ key }) => atLeastZero([`${rows.total}/${name}`, 1], [`${key}/${name}`, -1])),
      ...rows.nine.map(({ key }) => atLeastZero([whole, 1], [`${key}/${name}`, -1])),
      atLeastZero(...cells(rows.nine), [whole, -1]),
    ];
  });
}

type Ranges = Map<Cell, readonly [least: number, most: number]>;

/** More than any count. */
const MOST = 10_000;

/** Everything each hidden cell can be at most and at least, given some values supposed; null where nothing can be. */
export function narrow(notes: Notes, supposed: ReadonlyMap<Cell, number>): Ranges | null {
  const ranges: Ranges = new Map();
  for (const [cell, value] of [...notes.shown, ...supposed]) ranges.set(cell, [value, value]);
  for (const cell of notes.hidden) if (!ranges.has(cell)) ranges.set(cell, [0, MOST]);
  for (let changed = true; changed;) {
    changed = false;
    for (const fact of notes.facts) {
      const result = narrowBy(ranges, fact);
      if (result === "impossible") return null;
      changed ||= result === "narrower";
    }
  }
  return ranges;
}

function narrowBy(ranges: Ranges, { terms, isEquality }: Fact): "impossible" | "narrower" | "same" {
  let [least, most] = [0, 0];
  for (const [cell, sign] of terms) {
    const [low, high] = ranges.get(cell) ?? [0, MOST];
    least += sign === 1 ? low : -high;
    most += sign === 1 ? high : -low;
  }
  if (most < 0 || (isEquality && least > 0)) return "impossible";
  for (const [cell, sign] of terms) {
    const [low, high] = ranges.get(cell) ?? [0, MOST];
    // The others together can be at most `most - own most`, so this one is at least the rest of zero.
    let [newLow, newHigh] = [low, high];
    if (sign === 1) newLow = Math.max(low, high - most);
    else newHigh = Math.min(high, low + most);
    if (isEquality && sign === 1) newHigh = Math.min(newHigh, low - least);
    if (isEquality && sign === -1) newLow = Math.max(newLow, high + least);
    if (newLow > newHigh) return "impossible";
    if (newLow > low || newHigh < high) {
      ranges.set(cell, [newLow, newHigh]);
      return "narrower";
    }
  }
  return "same";
}
