import type { CountName } from "../types";
import type { ModelBuilder } from "./disclosureModel";
import { NOTHING_SETTLED, type SettledCounts } from "./publishedCounts";
import { COUNT_NAMES, type Counted } from "./publishedFigures";

/** What stands for one district, year group, group or the total in a model. */
export interface ModelledRow {
  readonly counted: Counted;
  /** The unknown of each count that the input tells. */
  readonly unknowns: Partial<Record<CountName, number>>;
  /** The unknown of the sum of weeks, where there is one; it is known exactly where the mean is shown. */
  readonly weeks: number | undefined;
  /** Those few who are not counted as something, where they are few. */
  readonly complements: Partial<Record<CountName, number>>;
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

/** Adds a row to the model being built. */
export type AddRow = (counted: Counted, publication: Publication) => ModelledRow;

/** How a row is published: open to be hidden, or as it was shown with what is hidden of it. */
export type Publication =
  /** Of what is open some counts may be settled: what was published of them cannot be taken back. */
  | { readonly kind: "now"; readonly isTotal: boolean; readonly settled: SettledCounts }
  | { readonly kind: "settled"; readonly hidden: readonly string[] }
  /** What can be worked out as a remainder, though it stands nowhere. */
  | { readonly kind: "never" };

/**
 * Adds a row to a model: its counts, what holds between them, and those few who are not counted as something.
 *
 * @param sensitive takes what must not be narrowed down
 */
export function addModelledRow(
  builder: ModelBuilder,
  counted: Counted,
  publication: Publication,
  { threshold, sensitive }: { readonly threshold: number; readonly sensitive: number[] },
): ModelledRow {
  const isSmall = (truth: number) => truth > 0 && truth < threshold;
  const row = addUnknowns(builder, counted, publication);
  for (const name of COUNT_NAMES) {
    const unknown = row.unknowns[name];
    if (unknown !== undefined && isSmall(counted[name] ?? 0)) sensitive.push(unknown);
  }
  relateWithin(builder, row);
  if (publication.kind === "never") return row;
  const complements = addComplements(builder, row, isSmall);
  sensitive.push(...Object.values(complements));
  return { ...row, complements };
}

function addUnknowns(builder: ModelBuilder, counted: Counted, publication: Publication): ModelledRow {
  const settled = publication.kind === "now" ? publication.settled : NOTHING_SETTLED;
  const isHidden = (name: CountName | "meanWeeksNeet") =>
    publication.kind === "never" ||
    (publication.kind === "settled" && publication.hidden.includes(name)) ||
    (name !== "meanWeeksNeet" && settled.get(name) === "hidden");
  const costOf = (name: CountName | "meanWeeksNeet", truth: number) => {
    if (publication.kind !== "now" || (name !== "meanWeeksNeet" && settled.has(name))) return Infinity;
    const base = (name === "meanWeeksNeet" ? undefined : COST[name]) ?? 1;
    const size = Math.min(truth, 2000) * COST_OF_SIZE;
    return base + (publication.isTotal ? COST_OF_TOTAL : 0) + (truth === 0 ? COST_OF_ZERO : size);
  };
  const unknowns: Partial<Record<CountName, number>> = {};
  for (const name of COUNT_NAMES) {
    const truth = counted[name];
    if (truth !== null) unknowns[name] = builder.add({ truth, cost: costOf(name, truth), isHidden: isHidden(name) });
  }
  const sum = counted.weeks?.sum;
  const addWeeks = (truth: number) =>
    builder.add({ truth, cost: costOf("meanWeeksNeet", 1), isHidden: isHidden("meanWeeksNeet") });
  return { counted, unknowns, weeks: sum === undefined ? undefined : addWeeks(sum), complements: {} };
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
): ModelledRow["complements"] {
  const complements: Partial<Record<CountName, number>> = {};
  for (const name of COMPLEMENTS) {
    const truth = (counted.cohort ?? 0) - (counted[name] ?? 0);
    if (unknowns.cohort === undefined || unknowns[name] === undefined || !isSmall(truth)) continue;
    const complement = builder.add({ truth, cost: Infinity, isHidden: true });
    builder.relate(
      [
        [complement, 1],
        [unknowns[name], 1],
        [unknowns.cohort, -1],
      ],
      "zero",
    );
    complements[name] = complement;
  }
  return complements;
}
