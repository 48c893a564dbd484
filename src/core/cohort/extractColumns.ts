import { dayParts, fromDayNumber, toDayNumber, type IsoDate } from "../dates/isoDate";
import type { RawValue } from "../sheet/grid";
import { readActivity } from "./activityWords";
import {
  columnReader,
  holdsAges,
  readAuthority,
  readCharacteristics,
  readCohortStatus,
  readFlag,
  readPersonId,
  readSenProvision,
  readSex,
  readYearGroup,
  withVulnerable,
  type CellReader,
  type CharacteristicCell,
} from "./cellReaders";
import { BITS, characteristicBit } from "./characteristics";
import type { ExtractField } from "./extractFields";
import type { FoundExtract } from "./findExtract";
import { findDayOrder, NO_DAY, readExtractDay, UNREADABLE_DAY, type DayOrder } from "./readExtractDay";
import { roniColumn } from "./roniColumn";
import { academicYearStart, yearGroupFromBirth } from "./yearGroup";

/** Marks of a birth cell that gives no year group. */
export const BIRTH_BLANK = 0;
export const BIRTH_UNREADABLE = 254;
export const BIRTH_IN_FUTURE = 255;

/** A birth that makes somebody older than this in school years is a placeholder such as 1 January 1900. */
const LAST_YEAR_GROUP = 30;

/** What stands in the cells of one row, each read by its column. A column the extract lacks reads as empty. */
export interface RowReaders {
  readonly has: (field: ExtractField) => boolean;
  readonly id: CellReader<string>;
  readonly formerId: CellReader<string>;
  readonly birthYearGroup: CellReader<number>;
  readonly givenYearGroup: CellReader<number>;
  readonly activity: CellReader<number | null>;
  readonly activityWords: CellReader<number | null>;
  readonly day: (field: DayField) => CellReader<number>;
  readonly lapsedFlag: CellReader<boolean>;
  readonly status: CellReader<string>;
  readonly leadLea: CellReader<string>;
  readonly leaCode: CellReader<string>;
  readonly districtCell: CellReader<RawValue>;
  /** Null where there is no such column. */
  readonly wardCell: CellReader<RawValue> | null;
  readonly providerCell: CellReader<RawValue> | null;
  /** Whether the row repeats the headings. */
  readonly isHeading: CellReader<boolean>;
  /** Bits of the flags, SEND, SEN support, sex and what gives RONI points. */
  readonly flags: readonly CellReader<number>[];
  readonly characteristics: readonly CellReader<CharacteristicCell>[];
  /** Bits of the groups, and of what gives RONI points, that the extract has a column for. */
  readonly toldGroups: number;
  /** What the columns of days show of their order, by heading. */
  readonly dayOrders: readonly { readonly heading: string; readonly order: DayOrder }[];
}

export type DayField = "start" | "end" | "neetStart" | "ascertained" | "verified" | "lapseDate" | "periodEnd";

const DAY_FIELDS: readonly (DayField | "birth")[] = [
  ...(["birth", "start", "end", "neetStart", "ascertained", "verified", "lapseDate", "periodEnd"] as const),
];

/** So many rows are looked at for the order of day and month. */
const ROWS_FOR_ORDER = 5000;

/** Makes the readers of an extract's columns. */
export function extractColumns(found: FoundExtract, periodEnd: IsoDate): RowReaders {
  const columnOf = (field: ExtractField) => found.columns.find((column) => column.field === field)?.column;
  const orders = findOrders(found);
  const dayReader = (field: DayField | "birth") => {
    const monthAlone = field === "lapseDate" || field === "periodEnd" || field === "end" ? "last" : "first";
    const order = orders.find((known) => known.field === field)?.order.order ?? usualOrder(orders);
    const { dateSystem } = found.table;
    return (value: RawValue) => readExtractDay(value, { order, monthAlone, dateSystem });
  };
  const days = new Map(DAY_FIELDS.map((field) => [field, columnReader(columnOf(field), dayReader(field))]));
  const reader = <T>(field: ExtractField, read: (value: RawValue) => T) => columnReader(columnOf(field), read);
  const birthDay = dayReader("birth");
  return {
    has: (field) => columnOf(field) !== undefined,
    id: uncached(columnOf("personId")),
    formerId: uncached(columnOf("previousId")),
    birthYearGroup: reader("birth", (value) => birthYearGroup(birthDay(value), periodEnd)),
    givenYearGroup: givenYearGroup(found),
    activity: reader("activity", (value) => readActivity(value) ?? -1),
    activityWords: reader("activityWords", (value) => readActivity(value) ?? -1),
    day: (field) => days.get(field) ?? (() => NO_DAY),
    lapsedFlag: reader("lapsedFlag", readFlag),
    status: reader("cohortStatus", readCohortStatus),
    leadLea: reader("leadLea", readAuthority),
    leaCode: reader("leaCode", readAuthority),
    districtCell: bareCell(columnOf("district") ?? columnOf("districtCode")) ?? (() => null),
    wardCell: bareCell(columnOf("ward")),
    providerCell: bareCell(columnOf("provider") ?? columnOf("providerNumber")),
    isHeading: (row) =>
      found.columns.filter(({ column, heading }) => heading !== "" && heading === String(row[column] ?? "").trim())
        .length >= 2,
    ...groupReaders(found),
    dayOrders: orders,
  };
}

/** Identifiers differ from row to row, so nothing is gained by keeping what was read; and nothing is kept. */
function uncached(column: number | undefined): CellReader<string> {
  return column === undefined ? () => "" : (row) => readPersonId(row[column] ?? null);
}

function bareCell(column: number | undefined): CellReader<RawValue> | null {
  return column === undefined ? null : (row) => row[column] ?? null;
}

function birthYearGroup(day: number, periodEnd: IsoDate): number {
  if (day === NO_DAY) return BIRTH_BLANK;
  if (day === UNREADABLE_DAY) return BIRTH_UNREADABLE;
  if (day > toDayNumber(periodEnd)) return BIRTH_IN_FUTURE;
  const { year, month } = dayParts(fromDayNumber(day));
  const group = yearGroupFromBirth(year, month, academicYearStart(periodEnd));
  // Anything under Year 1 is as far from the cohort as Year 1 is.
  return group > LAST_YEAR_GROUP ? BIRTH_UNREADABLE : Math.max(1, group);
}

function givenYearGroup(found: FoundExtract): CellReader<number> {
  const column = (["yearGroup", "academicAge", "age"] as const)
    .map((field) => found.columns.find((known) => known.field === field))
    .find((known) => known !== undefined);
  const ages = holdsAges(
    found.table.rows
      .slice(found.headingRow + 1, found.headingRow + 1000)
      .map((row) => row[column?.column ?? -1] ?? null),
    column?.field !== "yearGroup",
  );
  return columnReader(column?.column, (value) => readYearGroup(value, ages));
}

function groupReaders(found: FoundExtract): Pick<RowReaders, "flags" | "characteristics" | "toldGroups"> {
  const flags: CellReader<number>[] = [];
  const characteristics: CellReader<CharacteristicCell>[] = [];
  let toldGroups = 0;
  const add = (column: number, told: number, read: (value: RawValue) => number) => {
    toldGroups |= told;
    flags.push(columnReader(column, read));
  };
  for (const known of found.columns) {
    const { field, column } = known;
    const roni = roniColumn(known, found);
    if (roni !== null) add(column, roni.told, roni.read);
    else if (field === "characteristic") {
      characteristics.push(columnReader(column, readCharacteristics));
      toldGroups |= BITS.vulnerable | (BITS.vulnerable - 1);
    } else if (field === "send") add(column, BITS.send, (value) => (readFlag(value) ? BITS.send : 0));
    else if (field === "senSupport") add(column, BITS.senSupport, (value) => (readFlag(value) ? BITS.senSupport : 0));
    else if (field === "senProvision") add(column, BITS.send | BITS.senSupport, readSenProvision);
    else if (field === "sex") add(column, BITS.female | BITS.male | BITS.sexNotKnown | BITS.sexWithheld, readSex);
    else if (field.startsWith("flag")) {
      const bits = withVulnerable(characteristicBit(field.slice("flag".length)));
      add(column, bits, (value) => (readFlag(value) ? bits : 0));
    }
  }
  return { flags, characteristics, toldGroups };
}

interface FieldOrder {
  readonly field: DayField | "birth";
  readonly heading: string;
  readonly order: DayOrder;
}

function findOrders(found: FoundExtract): readonly FieldOrder[] {
  const first = found.headingRow + 1;
  return DAY_FIELDS.flatMap((field) => {
    const column = found.columns.find((known) => known.field === field);
    if (column === undefined) return [];
    const rows = found.table.rows.slice(first, first + ROWS_FOR_ORDER);
    const order = findDayOrder(rows.map((row) => row[column.column] ?? null));
    return order === null ? [] : [{ field, heading: column.heading, order }];
  });
}

/** The order most columns show; the British one where none does. */
function usualOrder(orders: readonly FieldOrder[]): "day-first" | "month-first" {
  const monthFirst = orders.filter(({ order }) => order.order === "month-first").length;
  return monthFirst * 2 > orders.length ? "month-first" : "day-first";
}
