import type { IsoDate } from "../../dates/isoDate";
import { issue, type Checked, type Issue } from "../../issues/issue";
import { GROUPS, type GroupDefinition } from "../cells/characteristics";
import { NO_PARTS } from "../figures/countPartsOfPeople";
import type { CohortFigures } from "../figures/countPeople";
import { readGroupPart, readYearPart, type GroupPart, type YearPart } from "./countParts";
import { COUNT_NAMES, mapNames, readCountRows, type CountRow } from "./countRows";
import { districtKey, isNoDistrict } from "../cells/districtNames";
import type { FoundExtract } from "../columns/findExtract";
import { RATE_NAMES, ratesOf, type RateName } from "../figures/rates";
import { addKnown, sumByName } from "./sumCountRows";
import type { CountName } from "../types";
import { COHORT_YEAR_GROUPS } from "../cells/yearGroup";

/** Written rates are rounded and so may be counts; beyond this a rate is not what its counts give. */
const RATE_TOLERANCE = 0.002;

const TOTAL_ROW =
  /^(?:(?:grand|overall|county|la|district|authority)[\s-]*)?totals?\b|\btotals?\)?$|^(?:all|all (?:districts|areas)|(?:whole )?(?:county|area)|county ?-?wide|la|lea|overall|sum)$/i;
/** Rows that stand there to be compared with. */
const COMPARATOR =
  /^(?:england|national|great britain|uk|north (?:east|west)|south (?:east|west)|yorkshire.*humber.*|(?:east|west) midlands|east of england|london|(?:statistical|nearest) neighbou?rs?.*|.*\baverage|.*\btarget)$/i;

/**
 * Reads a table of counts: a row a district, or a row for each year group or group of one, with total rows known as
 * such and used as a check.
 *
 * @param periodEnd where the table holds several periods, its rows are counted
 */
export function readCounts(found: FoundExtract, periodEnd: IsoDate): Checked<CohortFigures> {
  const issues: Issue[] = [];
  const rows = withoutWards(readCountRows(found, periodEnd, issues).map(partOfName));
  const isTotal = totalRows(rows.filter(({ year, group }) => year === "all" && group === "all"));
  const part = partOf(rows, isTotal, issues);
  const whole = part("all", "all");
  const total = totalOf(whole, issues);
  for (const row of [...whole.districts, total]) issues.push(...rateIssues(row));
  issues.push(issue("cohort.counts-only", { what: "what its columns do not hold is not known" }));
  const named = (row: CountRow) => ({ name: row.name, ...measuresOfRow(row) });
  const summed = (year: YearPart, group: GroupPart) => totalOf(part(year, group), []);
  const has = (holds: (row: CountRow) => boolean) => rows.some(holds);
  return {
    value: {
      total: measuresOfRow(total),
      districts: whole.districts.map(named).sort((a, b) => (a.name < b.name ? -1 : 1)),
      byYearGroup: COHORT_YEAR_GROUPS.filter((year) => has((row) => row.year === year)).map((year) => ({
        ...named(summed(year, "all")),
        name: `Year ${year}`,
      })),
      byGroup: GROUPS.filter((group) => has((row) => row.group === group)).map((group) => ({
        ...named(summed("all", group)),
        ...{ name: group.name, code: group.code },
      })),
      parts: NO_PARTS,
    },
    issues,
  };
}

/**
 * Where a district's rows are of its wards, the row that sums them up is the district, else their sum is. Rows that
 * nothing tells apart stay as they are.
 */
function withoutWards(rows: readonly CountRow[]): readonly CountRow[] {
  const partsOf = new Map<string, CountRow[]>();
  for (const row of rows) {
    const key = `${districtKey(row.name)}|${String(row.year)}|${typeof row.group === "string" ? row.group : row.group.name}`;
    partsOf.set(key, [...(partsOf.get(key) ?? []), row]);
  }
  return [...partsOf.values()].flatMap((parts) => {
    const wards = parts.filter(({ ward }) => ward !== "" && !TOTAL_ROW.test(ward));
    if (new Set(wards.map(({ ward }) => ward)).size < 2) return parts;
    const sums = parts.filter((row) => !wards.includes(row));
    return sums.length > 0 ? sums : sumByName(wards);
  });
}

const TOTAL_NAME = "Total";

/** A row named after a year group or a group is about that part of the whole, in a column of its own or not. */
function partOfName(row: CountRow): CountRow {
  const isYear = row.year === "all" && row.name !== "" && typeof readYearPart(row.name) === "number";
  if (isYear) return { ...row, name: TOTAL_NAME, year: readYearPart(row.name) };
  const group = row.group === "all" && row.name !== "" ? groupNamed(row.name) : undefined;
  return group === undefined ? row : { ...row, name: TOTAL_NAME, group };
}

/** A group by its whole name; a district may hold a word of one. */
function groupNamed(name: string): GroupDefinition | undefined {
  const same = GROUPS.find((group) => group.name.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return same;
  const group = /^(?:fe)?males?$|^sen |^ehcp?s?$|^send$|^vulnerable/i.test(name) ? readGroupPart(name) : "other";
  return typeof group === "string" ? undefined : group;
}

/** The rows of one part: the districts, who has no district, and what the total rows say. */
interface Part {
  readonly districts: readonly CountRow[];
  readonly others: readonly CountRow[];
  readonly totals: readonly CountRow[];
}

/** Finds the rows of a part; where the whole has none of its own it is the sum of its years, or of the sexes. */
function partOf(
  rows: readonly CountRow[],
  isTotal: (row: CountRow) => boolean,
  issues: Issue[],
): (year: YearPart, group: GroupPart) => Part {
  const isTotalHere = (row: CountRow) => isTotal(row) || TOTAL_ROW.test(row.name);
  const isDistrict = (row: CountRow) => !isTotalHere(row) && !isNoDistrict(row.name);
  const rowsOf = (year: YearPart, group: GroupPart): readonly CountRow[] => {
    const own = rows.filter((row) => row.year === year && row.group === group);
    // A total row alone says nothing of the districts, which may stand there year by year.
    if (own.some(isDistrict) || (year !== "all" && group !== "all")) return own;
    const years = year === "all" ? COHORT_YEAR_GROUPS.flatMap((one) => rowsOf(one, group)) : [];
    const sexes = GROUPS.filter(({ code }) => group === "all" && /^[A-Z]$/.test(code ?? ""));
    const parts = sumByName(years.length > 0 ? years : sexes.flatMap((sex) => rowsOf(year, sex))).map(ofAll);
    return own.length === 0 ? parts : [...own, ...parts.filter(isDistrict)];
  };
  return (year, group) => {
    const all = rowsOf(year, group);
    const isWhole = year === "all" && group === "all";
    const totals = all.filter(isTotalHere);
    const others = all.filter((row) => !totals.includes(row) && isNoDistrict(row.name));
    const named = all.filter((row) => !totals.includes(row) && !others.includes(row));
    if (isWhole && others.length > 0) {
      const people = others.reduce<number | null>((sum, { counts }) => addKnown(sum, counts.cohort), 0);
      issues.push(issue("cohort.no-district", { people }));
    }
    return { districts: distinct(withoutComparators(named), isWhole ? issues : []), others, totals };
  };
}

const ofAll = (row: CountRow): CountRow => ({ ...row, year: "all", group: "all" });

/** Comparators are no districts, unless the table is of them. */
function withoutComparators(rows: readonly CountRow[]): readonly CountRow[] {
  const districts = rows.filter(({ name }) => !COMPARATOR.test(name));
  return districts.length > 0 ? districts : rows;
}

/**
 * A row is a total by its name, by having none and holding as much as all the others, or by holding exactly their sum.
 * One without a name that holds less is of those who have no district.
 */
function totalRows(rows: readonly CountRow[]): (row: CountRow) => boolean {
  if (rows.some(({ name }) => TOTAL_ROW.test(name))) return ({ name }) => TOTAL_ROW.test(name);
  const sumOfOthers = (row: CountRow, name: CountName, unknown = Number.NaN) =>
    rows.reduce((sum, other) => (other === row ? sum : sum + (other.counts[name] ?? unknown)), 0);
  const held = (row: CountRow) => COUNT_NAMES.filter((name) => row.counts[name] !== null);
  const summing = rows.find(
    (row) =>
      (row.name === "" && held(row).every((name) => (row.counts[name] ?? 0) >= sumOfOthers(row, name, 0) * ALMOST)) ||
      (rows.length >= 4 &&
        held(row).length >= 2 &&
        held(row).every((one) => row.counts[one] === sumOfOthers(row, one))),
  );
  return (row) => summing !== undefined && districtKey(row.name) === districtKey(summing.name);
}

/** Rounded and hidden counts make a total less than its parts, though not by much. */
const ALMOST = 0.9;

function distinct(rows: readonly CountRow[], issues: Issue[]): CountRow[] {
  const seen = new Set<string>();
  return rows.filter(({ name }) => {
    const key = districtKey(name);
    if (seen.has(key)) issues.push(issue("cohort.row-repeated", { district: name }));
    return seen.size < seen.add(key).size;
  });
}

/** The sum of the districts where each is known, else what the total row says. */
function totalOf({ districts, others, totals }: Part, issues: Issue[]): CountRow {
  const stated = totals.at(-1);
  const counts = mapNames(COUNT_NAMES, (name) => {
    const sum = [...districts, ...others].reduce<number | null>((so, row) => addKnown(so, row.counts[name]), 0);
    const written = stated?.counts[name] ?? null;
    if (districts.length === 0 || sum === null) return written;
    if (written !== null && written !== sum) {
      issues.push(issue("cohort.total-differs", { measure: MEASURE_WORDS[name], stated: written, counted: sum }));
    }
    return sum;
  });
  return {
    ...{ name: stated?.name ?? "", ward: "", year: "all", group: "all", counts },
    rates: stated?.rates ?? mapNames(RATE_NAMES, () => null),
    meanWeeks: stated?.meanWeeks ?? null,
  };
}

const MEASURE_WORDS: Readonly<Record<CountName, string>> = {
  cohort: "the cohort",
  neet: "NEET",
  notKnown: "not known",
  combined: "NEET and not known",
  participation: "participating",
  lapsed: "lapsed",
  neetAvailable: "NEET available",
  neetNotAvailable: "NEET not available",
  longNeet: "long NEET",
  joiners: "joiners",
  leavers: "leavers",
};

function rateIssues({ name, counts, rates }: CountRow): Issue[] {
  const computed = ratesOf(counts);
  const district = name === "" ? "The total" : name;
  return RATE_NAMES.flatMap((rate) => {
    const [written, counted] = [rates[rate], computed[rate]];
    if (written === null || counted === null || Math.abs(written - counted) <= RATE_TOLERANCE) return [];
    return [issue("cohort.rate-differs", { district, measure: RATE_WORDS[rate] })];
  });
}

const RATE_WORDS: Readonly<Record<RateName, string>> = {
  neetRate: "NEET rate",
  notKnownRate: "not known rate",
  combinedRate: "rate of NEET and not known",
  participationRate: "participation rate",
};

/** Rates come from the counts; only where there are none is the written one taken. */
function measuresOfRow({ counts, rates, meanWeeks }: CountRow): CohortFigures["total"] {
  const computed = ratesOf(counts);
  const held = mapNames(RATE_NAMES, (name) => computed[name] ?? rates[name]);
  return { ...counts, ...held, meanWeeksNeet: meanWeeks, suppressed: [], weeks: null };
}
