import { issue, type Checked } from "../../issues/issue";
import type { RawValue } from "../../sheet/grid";
import { matchExtractHeading } from "../columns/matchExtractHeading";
import { quintileOf } from "./quintileOf";
import { RATE_NAMES, type RateName } from "./rates";
import type { ExtractTable } from "../types";

type Rates = Readonly<Record<RateName, number | null>>;

/** Rates to hold an area against, as the user gave them; 0-1. */
export interface Comparators {
  /** England, a region, neighbours: as named. */
  readonly others: readonly { readonly name: string; readonly rates: Rates }[];
  /** Of the whole area; null where none was given. */
  readonly target: Rates | null;
  /** Districts with a target of their own, by name in small letters. */
  readonly districtTargets: ReadonlyMap<string, Rates>;
  /** Upper bounds of the first four fifths of all authorities, rising, where all four were given. */
  readonly fifths: Readonly<Record<RateName, readonly number[] | null>>;
}

const NO_RATES: Rates = { neetRate: null, notKnownRate: null, combinedRate: null, participationRate: null };

/** Nothing to compare with. */
export const NO_COMPARATORS: Comparators = {
  others: [],
  target: null,
  districtTargets: new Map(),
  fifths: { neetRate: null, notKnownRate: null, combinedRate: null, participationRate: null },
};

const RATE_FIELDS: Readonly<Record<string, RateName>> = {
  ...{ rateNeet: "neetRate", rateNotKnown: "notKnownRate", rateCombined: "combinedRate" },
  ...{ rateParticipation: "participationRate" },
  // In a table of comparators a column headed NEET holds its rate.
  ...{ countNeet: "neetRate", countNotKnown: "notKnownRate", countCombined: "combinedRate" },
  ...{ countParticipation: "participationRate" },
};

const ROWS_SEARCHED = 20;
const TARGET = /\btargets?\b/i;
const FIFTH = /\b(?:quintile|fifth)\D*(?<place>[1-5])\b|\b(?<before>[1-5])(?:st|nd|rd|th)? (?:quintile|fifth)\b/i;

/**
 * Reads a pasted or typed table of comparators: a name in the first column and rates under headings such as NEET %. A
 * row named Target is the whole area's, "Northvale target" a district's, "Quintile 1" to "Quintile 4" the upper bounds of
 * the scorecard's fifths; every other row is something to compare with.
 *
 * @issues cohort.comparators-not-found, cohort.comparators-unreadable
 */
export function readComparators(tables: readonly ExtractTable[]): Checked<Comparators> {
  for (const { rows } of tables) {
    for (const [index, heading] of rows.slice(0, ROWS_SEARCHED).entries()) {
      const columns = rateColumns(heading);
      if (columns.length > 0) return fromRows(rows.slice(index + 1), heading, columns);
    }
  }
  return { value: NO_COMPARATORS, issues: [issue("cohort.comparators-not-found", {})] };
}

interface RateColumn {
  readonly column: number;
  readonly rate: RateName;
}

function rateColumns(heading: readonly RawValue[]): readonly RateColumn[] {
  const taken = new Set<RateName>();
  return heading.flatMap((value, column) => {
    if (typeof value !== "string") return [];
    const meaning = matchExtractHeading(value).find(({ field }) => field in RATE_FIELDS);
    const rate = meaning === undefined ? undefined : RATE_FIELDS[meaning.field];
    if (rate === undefined || taken.has(rate)) return [];
    taken.add(rate);
    return [{ column, rate }];
  });
}

function fromRows(
  body: readonly (readonly RawValue[])[],
  heading: readonly RawValue[],
  columns: readonly RateColumn[],
): Checked<Comparators> {
  const nameColumn = heading.findIndex((_, column) => !columns.some((known) => known.column === column));
  const read = rateReader(body, columns);
  const named = body.flatMap((row) => {
    const name = String(row[nameColumn] ?? "").trim();
    if (name === "") return [];
    const rates = Object.fromEntries(columns.map(({ column, rate }) => [rate, read(row[column] ?? null)]));
    return [{ name, rates: { ...NO_RATES, ...rates } }];
  });
  const told = named.filter(({ rates }) => RATE_NAMES.some((rate) => rates[rate] !== null));
  const unread = named.length - told.length;
  return {
    value: sortOut(told),
    issues: unread > 0 ? [issue("cohort.comparators-unreadable", { rows: unread })] : [],
  };
}

/** Rates as shares: a sign says per cent; without one all of the table is per cent where a number of it is above 1. */
function rateReader(
  body: readonly (readonly RawValue[])[],
  columns: readonly RateColumn[],
): (value: RawValue) => number | null {
  const numberIn = (value: RawValue) => {
    const text = String(value ?? "").replace(/[%\s,]/g, "");
    return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
  };
  const saysPercent = (value: RawValue) => String(value ?? "").includes("%");
  const cells = body.flatMap((row) => columns.map(({ column }) => row[column] ?? null));
  const isPercent = cells.some((value) => !saysPercent(value) && (numberIn(value) ?? 0) > 1);
  return (value) => {
    const number = numberIn(value);
    // A hundredth of a decimal is not always the nearest number to it; a millionth of one per cent is near enough.
    return number !== null && (isPercent || saysPercent(value)) ? Math.round(number * 1e6) / 1e8 : number;
  };
}

function sortOut(rows: readonly { readonly name: string; readonly rates: Rates }[]): Comparators {
  const targets = rows.filter(({ name }) => TARGET.test(name));
  const fifths = rows.filter(({ name }) => FIFTH.test(name));
  const place = ({ name }: { readonly name: string }) => {
    const groups = FIFTH.exec(name)?.groups;
    return Number(groups?.["place"] ?? groups?.["before"]);
  };
  const ofDistrict = targets.map(({ name, rates }) => [name.replace(TARGET, "").trim().toLowerCase(), rates] as const);
  const isWhole = (name: string) => /^\W*$|^(?:county|whole area|overall|la|all)\W*$/.test(name);
  const bounds = (rate: RateName) => {
    const known = [1, 2, 3, 4].map((wanted) => fifths.find((row) => place(row) === wanted)?.rates[rate] ?? null);
    const all = known.filter((bound) => bound !== null);
    return all.length === known.length ? all : null;
  };
  return {
    others: rows.filter((row) => !targets.includes(row) && !fifths.includes(row)),
    target: ofDistrict.find(([name]) => isWhole(name))?.[1] ?? null,
    districtTargets: new Map(ofDistrict.filter(([name]) => !isWhole(name))),
    fifths: Object.fromEntries(RATE_NAMES.map((rate) => [rate, bounds(rate)])) as Record<RateName, number[] | null>,
  };
}

/** The target an area has: its own, else the whole area's. */
export function targetOf({ target, districtTargets }: Comparators, area: string, rate: RateName): number | null {
  return districtTargets.get(area.toLowerCase())?.[rate] ?? target?.[rate] ?? null;
}

/** The fifth of all authorities a rate falls in, 1 the best; null without bounds or without a rate. */
export function fifthOf({ fifths }: Comparators, rate: RateName, value: number | null): number | null {
  const bounds = fifths[rate];
  return value === null || bounds === null ? null : quintileOf(value, bounds, rate === "participationRate");
}
