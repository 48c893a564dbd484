import { GROUPS } from "../cells/characteristics";
import type { CohortFigures } from "../figures/countPeople";
import { PART_KINDS } from "../figures/partCounts";
import { leastBand, RONI_BANDS } from "../people/roni";
import type { PartKind } from "../types";
import type { ModelBuilder } from "./disclosureModel";
import type { AddRow, ModelledRow } from "./modelledRow";
import { addUp, eachCount } from "./relateRows";

/** A month's figures with the rows that stand for them in a model. */
export interface MonthRows {
  readonly figures: CohortFigures;
  readonly rows: readonly ModelledRow[];
  /** Empty where no smaller part is published. */
  readonly parts: readonly ModelledRow[];
}

interface ModelledPart {
  readonly row: ModelledRow;
  readonly name: string;
  readonly district: string | null;
}

/**
 * What holds between the smaller parts and the figures they are parts of: wards and year groups add up to their
 * district, a year group's districts to the year group, a group's to the group; providers, bands of points and
 * destinations to the whole; a district's group is a part of the district.
 */
export function relateParts(builder: ModelBuilder, month: MonthRows, addRow: AddRow): void {
  if (month.parts.length === 0) return;
  const { figures } = month;
  const [total] = month.rows;
  if (total === undefined) return;
  const kinds = partsByKind(month);
  const districts = namedRows(figures.districts, month.rows, 1);
  const years = namedRows(figures.byYearGroup, month.rows, 1 + figures.districts.length);
  const groups = namedRows(figures.byGroup, month.rows, 1 + figures.districts.length + figures.byYearGroup.length);
  const addUpEach = (wholes: ReadonlyMap<string, ModelledRow>, kind: PartKind, key: (part: ModelledPart) => string) => {
    for (const [name, whole] of wholes) {
      const rows = kinds[kind].filter((part) => key(part) === name).map(({ row }) => row);
      addUp(builder, whole, rows, addRow);
    }
  };
  const ofDistrict = ({ district }: ModelledPart) => district ?? "";
  addUpEach(districts, "districtYear", ofDistrict);
  addUpEach(years, "districtYear", ({ name }) => name);
  addUpEach(groups, "districtGroup", ({ name }) => name);
  const bands = new Map(kinds.roni.map(({ name, row }) => [name, row] as const));
  addUpEach(bands, "districtGroup", ({ name }) => name);
  if (bands.size > 0) relateBands(builder, groups, bands);
  addUpEach(districts.size === 0 ? new Map([["", total]]) : districts, "ward", ofDistrict);
  for (const kind of ["provider", "roni", "destination"] as const) addUpEach(new Map([["", total]]), kind, ofDistrict);
  for (const { row, district } of kinds.districtGroup) {
    const whole = districts.get(district ?? "");
    if (whole !== undefined) eachCount(builder, [[whole, 1] as const, [row, -1] as const], "at-least-zero");
  }
}

/** Whoever is in a group has the points that it gives: the group is no more than the bands from there on together. */
function relateBands(
  builder: ModelBuilder,
  groups: ReadonlyMap<string, ModelledRow>,
  bands: ReadonlyMap<string, ModelledRow>,
): void {
  for (const { name, bit } of GROUPS) {
    const [group, least] = [groups.get(name), leastBand(bit)];
    if (group === undefined || least === 0) continue;
    const from = RONI_BANDS.slice(least).flatMap((band) => bands.get(band.name) ?? []);
    eachCount(builder, [...from.map((row) => [row, 1] as const), [group, -1] as const], "at-least-zero");
  }
}

function partsByKind({ figures, parts }: MonthRows): Readonly<Record<PartKind, readonly ModelledPart[]>> {
  let next = 0;
  const entries = PART_KINDS.map((kind) => [
    kind,
    figures.parts[kind].flatMap(({ name, district }) => {
      const row = parts[next++];
      return row === undefined ? [] : [{ row, name, district }];
    }),
  ]);
  return Object.fromEntries(entries) as Record<PartKind, readonly ModelledPart[]>;
}

function namedRows(
  named: readonly { readonly name: string }[],
  rows: readonly ModelledRow[],
  first: number,
): ReadonlyMap<string, ModelledRow> {
  return new Map(
    named.flatMap(({ name }, place) => {
      const row = rows[first + place];
      return row === undefined ? [] : [[name, row] as const];
    }),
  );
}

/** Those who left for what is not known are among the not known now, and those who came from it were among them then. */
export function relateDestinations(
  { relate }: ModelBuilder,
  now: MonthRows,
  totalBefore: ModelledRow | undefined,
): void {
  if (now.parts.length === 0) return;
  const [total] = now.rows;
  for (const { row, name } of partsByKind(now).destination) {
    if (name !== "Not known") continue;
    relate(
      [
        [total?.unknowns.notKnown, 1],
        [row.unknowns.leavers, -1],
      ],
      "at-least-zero",
    );
    relate(
      [
        [totalBefore?.unknowns.notKnown, 1],
        [row.unknowns.joiners, -1],
      ],
      "at-least-zero",
    );
  }
}
