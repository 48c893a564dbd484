import type { CohortFigures } from "../figures/countPeople";
import { RATE_NAMES, RATE_OF } from "../figures/rates";
import type { CountName, MeasureName } from "../types";
import { COUNT_NAMES, type Counted } from "./publishedFigures";

/**
 * Figures with the counts that anybody can work out though they were not told, or were hidden where they come from: of a
 * rate beside its cohort, of two counts of three that add up, and of a total beside all but some of its parts. What of
 * these is small is protected as if it stood there.
 */
export function withImpliedCounts(figures: CohortFigures): CohortFigures {
  const within = <Row extends Counted>(row: Row): Row => impliedBySums(impliedByRates(row));
  const total = within(figures.total);
  const sexes = figures.byGroup.filter(({ code }) => /^[A-Z]$/.test(code ?? ""));
  const bySex = new Map(impliedByTotal(total, sexes.map(within)).map((row) => [row.name, row]));
  return {
    ...{ total, parts: figures.parts },
    districts: impliedByTotal(total, figures.districts.map(within)).map(within),
    byYearGroup: impliedByTotal(total, figures.byYearGroup.map(within)).map(within),
    byGroup: figures.byGroup.map((row) => within(bySex.get(row.name) ?? row)),
  };
}

/** The figures without the counts that were not told; what was hidden stays hidden. */
export function withoutImpliedCounts(shown: CohortFigures, told: CohortFigures): CohortFigures {
  const restore = <Row extends Counted>(row: Row, as: Counted | undefined): Row => {
    const untold = COUNT_NAMES.filter((name) => as !== undefined && as[name] === null);
    if (untold.length === 0) return row;
    const isTold = (name: MeasureName) => !(untold as readonly string[]).includes(name);
    const nothing = Object.fromEntries(untold.map((name) => [name, null]));
    return { ...row, ...nothing, suppressed: row.suppressed.filter(isTold) };
  };
  return {
    total: restore(shown.total, told.total),
    districts: shown.districts.map((row, place) => restore(row, told.districts[place])),
    byYearGroup: shown.byYearGroup.map((row, place) => restore(row, told.byYearGroup[place])),
    byGroup: shown.byGroup.map((row, place) => restore(row, told.byGroup[place])),
    parts: shown.parts,
  };
}

function impliedByRates<Row extends Counted>(row: Row): Row {
  if (row.cohort === null) return row;
  const implied = RATE_NAMES.flatMap((rate) => {
    const [count, share] = [RATE_OF[rate], row[rate]];
    return row[count] === null && share !== null ? [[count, Math.round(share * (row.cohort ?? 0))] as const] : [];
  });
  return implied.length === 0 ? row : { ...row, ...Object.fromEntries(implied) };
}

/** Counts of a row that make up another: the two parts and the whole. */
const SUMS: readonly (readonly [CountName, CountName, CountName])[] = [
  ["neet", "notKnown", "combined"],
  ["neetAvailable", "neetNotAvailable", "neet"],
];

function impliedBySums<Row extends Counted>(given: Row): Row {
  return SUMS.reduce((row, [one, other, whole]) => {
    const [a, b, sum] = [row[one], row[other], row[whole]];
    if (a === null && b !== null && sum !== null && sum >= b) return { ...row, [one]: sum - b };
    const isOther = b === null && a !== null && sum !== null && sum >= a;
    return isOther ? { ...row, [other]: sum - a } : row;
  }, given);
}

/** What the parts that are not told have together, in equal shares: how it is shared is not known to anybody. */
function impliedByTotal<Row extends Counted>(total: Counted, rows: readonly Row[]): readonly Row[] {
  return COUNT_NAMES.reduce((so, name) => {
    const [whole, untold] = [total[name], so.filter((row) => row[name] === null).length];
    // Where nothing of a count is told there is no column of it.
    if (whole === null || untold === 0 || untold === so.length) return so;
    const left = whole - so.reduce((sum, row) => sum + (row[name] ?? 0), 0);
    if (left < 0) return so;
    let place = 0;
    const share = () => Math.floor(left / untold) + (place++ < left % untold ? 1 : 0);
    return so.map((row) => (row[name] === null ? { ...row, [name]: share() } : row));
  }, rows);
}
