import { dayParts, fromDayNumber, toDayNumber, type IsoDate } from "../../dates/isoDate";
import type { RawValue } from "../../sheet/grid";
import { readActivity } from "../cells/activityWords";
import {
  columnReader,
  holdsAges,
  readAuthority,
  readCharacteristics,
  readCohortStatus,
  readFlag,
  readSenProvision,
  readSex,
  readYearGroup,
  withVulnerable,
  type ColumnReader,
} from "../cells/cellReaders";
import { BITS, characteristicBit } from "../cells/characteristics";
import type { CodedExtract } from "../coded/codeExtract";
import { firstCells, rowsByCode, type CodedColumn } from "../coded/codedColumn";
import type { CodedIds } from "../coded/personIds";
import type { ExtractField } from "./extractFields";
import { findDayOrder, NO_DAY, readExtractDay, UNREADABLE_DAY, type DayOrder } from "../cells/readExtractDay";
import { roniColumn } from "./roniColumn";
import { academicYearStart, yearGroupFromBirth } from "../cells/yearGroup";

/** Marks of a birth cell that gives no year group. */
export const BIRTH_BLANK = 0;
export const BIRTH_UNREADABLE = 254;
export const BIRTH_IN_FUTURE = 255;

/** A birth that makes somebody older than this in school years is a placeholder such as 1 January 1900. */
const LAST_YEAR_GROUP = 30;

/** What stands in the cells of one row, each read by its column. A column the extract lacks reads as empty. */
export interface RowReaders {
  readonly has: (field: ExtractField) => boolean;
  readonly ids: CodedIds | null;
  readonly formerIds: CodedIds | null;
  readonly birthYearGroup: ColumnReader;
  readonly givenYearGroup: ColumnReader;
  /** Codes of activities: 0 none, below 0 not readable. */
  readonly activity: ColumnReader;
  readonly activityWords: ColumnReader;
  readonly day: (field: DayField) => ColumnReader;
  /** Whether a cell of the column reads so. */
  readonly holdsDay: (field: DayField, day: number) => boolean;
  /** How many rows hold each day. */
  readonly rowsByDay: (field: DayField) => ReadonlyMap<number, number>;
  /** 1 where it is set. */
  readonly lapsedFlag: ColumnReader;
  /** The character code of the status's letter. */
  readonly status: ColumnReader;
  /** Authorities by number, the same in both columns; 0 for none. */
  readonly leadLea: ColumnReader;
  readonly leaCode: ColumnReader;
  /** Undefined where there is no such column. */
  readonly districts: CodedColumn | undefined;
  readonly wards: CodedColumn | undefined;
  readonly providers: CodedColumn | undefined;
  /** A row as it stands. */
  readonly row: (row: number) => readonly RawValue[];
  /** Whether the row repeats the headings. */
  readonly isHeading: (row: number) => boolean;
  /** Bits of the flags, characteristics, SEND, SEN support, sex and what gives RONI points. */
  readonly flags: readonly ColumnReader[];
  /** Codes of characteristics that are none; null where no row has one. */
  readonly unknownCharacteristics: ((row: number) => readonly string[]) | null;
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
export function extractColumns(coded: CodedExtract, periodEnd: IsoDate): RowReaders {
  const { found } = coded;
  const columnOf = (field: ExtractField) => codedColumnOf(coded, field);
  const orders = findOrders(coded);
  const dayReader = (field: DayField | "birth") => {
    const monthAlone = field === "lapseDate" || field === "periodEnd" || field === "end" ? "last" : "first";
    const order = orders.find((known) => known.field === field)?.order.order ?? usualOrder(orders);
    const { dateSystem } = found.table;
    return (value: RawValue) => readExtractDay(value, { order, monthAlone, dateSystem });
  };
  const days = new Map(DAY_FIELDS.map((field) => [field, columnReader(columnOf(field), dayReader(field))]));
  const reader = (field: ExtractField, read: (value: RawValue) => number) => columnReader(columnOf(field), read);
  const absent = columnReader(undefined, () => NO_DAY);
  const authority = numberedTexts(readAuthority);
  const birthDay = dayReader("birth");
  return {
    has: (field) => found.columns.some((column) => column.field === field),
    ids: coded.ids,
    formerIds: coded.formerIds,
    birthYearGroup: reader("birth", (value) => birthYearGroup(birthDay(value), periodEnd)),
    givenYearGroup: givenYearGroup(coded),
    activity: reader("activity", (value) => readActivity(value) ?? -1),
    activityWords: reader("activityWords", (value) => readActivity(value) ?? -1),
    day: (field) => days.get(field) ?? absent,
    holdsDay: (field, day) => (columnOf(field)?.values ?? []).some((value) => dayReader(field)(value) === day),
    rowsByDay: (field) => rowsByReading(columnOf(field), dayReader(field)),
    lapsedFlag: reader("lapsedFlag", (value) => (readFlag(value) ? 1 : 0)),
    status: reader("cohortStatus", (value) => readCohortStatus(value).charCodeAt(0)),
    leadLea: reader("leadLea", authority),
    leaCode: reader("leaCode", authority),
    districts: columnOf("district") ?? columnOf("districtCode"),
    wards: columnOf("ward"),
    providers: columnOf("provider") ?? columnOf("providerNumber"),
    row: coded.row,
    isHeading: (row) => {
      const cells = coded.row(row);
      const repeated = found.columns.filter(
        ({ column, heading }) => heading !== "" && heading === String(cells[column] ?? "").trim(),
      );
      return repeated.length >= 2;
    },
    ...groupReaders(coded),
    dayOrders: orders,
  };
}

function codedColumnOf({ found, columns }: CodedExtract, field: ExtractField): CodedColumn | undefined {
  return columns.get(found.columns.find((column) => column.field === field)?.column ?? -1);
}

/** How many rows hold each reading of a column. */
function rowsByReading(
  column: CodedColumn | undefined,
  read: (value: RawValue) => number,
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  if (column === undefined) return rows;
  rowsByCode(column).forEach((count, code) => {
    const reading = read(column.values[code] ?? null);
    rows.set(reading, (rows.get(reading) ?? 0) + count);
  });
  return rows;
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

/** Numbers the texts that are read: equal ones the same, and 0 where there is none. */
function numberedTexts(read: (value: RawValue) => string): (value: RawValue) => number {
  const numbers = new Map([["", 0]]);
  return (value) => {
    const text = read(value);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

function givenYearGroup(coded: CodedExtract): ColumnReader {
  const field = (["yearGroup", "academicAge", "age"] as const).find((one) => codedColumnOf(coded, one) !== undefined);
  const column = field === undefined ? undefined : codedColumnOf(coded, field);
  const ages = column !== undefined && holdsAges(firstCells(column, ROWS_FOR_AGES), field !== "yearGroup");
  return columnReader(column, (value) => readYearGroup(value, ages));
}

/** So many rows show whether a column holds year groups or ages. */
const ROWS_FOR_AGES = 1000;

function groupReaders({
  found,
  columns,
}: CodedExtract): Pick<RowReaders, "flags" | "unknownCharacteristics" | "toldGroups"> {
  const flags: ColumnReader[] = [];
  const characteristics: CodedColumn[] = [];
  let toldGroups = 0;
  const add = (column: CodedColumn, told: number, read: (value: RawValue) => number) => {
    toldGroups |= told;
    flags.push(columnReader(column, read));
  };
  for (const known of found.columns) {
    const { field } = known;
    const column = columns.get(known.column);
    if (column === undefined) continue;
    const roni = roniColumn(known, column);
    if (roni !== null) add(column, roni.told, roni.read);
    else if (field === "characteristic") {
      characteristics.push(column);
      add(column, BITS.vulnerable | (BITS.vulnerable - 1), (value) => readCharacteristics(value).bits);
    } else if (field === "send") add(column, BITS.send, (value) => (readFlag(value) ? BITS.send : 0));
    else if (field === "senSupport") add(column, BITS.senSupport, (value) => (readFlag(value) ? BITS.senSupport : 0));
    else if (field === "senProvision") add(column, BITS.send | BITS.senSupport, readSenProvision);
    else if (field === "sex") add(column, BITS.female | BITS.male | BITS.sexNotKnown | BITS.sexWithheld, readSex);
    else if (field.startsWith("flag")) {
      const bits = withVulnerable(characteristicBit(field.slice("flag".length)));
      add(column, bits, (value) => (readFlag(value) ? bits : 0));
    }
  }
  return { flags, unknownCharacteristics: unknownReader(characteristics), toldGroups };
}

function unknownReader(columns: readonly CodedColumn[]): RowReaders["unknownCharacteristics"] {
  const unknown = columns
    .map(({ codes, values }) => ({ codes, lists: values.map((value) => readCharacteristics(value).unknown) }))
    .filter(({ lists }) => lists.some((list) => list.length > 0));
  if (unknown.length === 0) return null;
  return (row) => unknown.flatMap(({ codes, lists }) => lists[codes[row] ?? 0] ?? []);
}

interface FieldOrder {
  readonly field: DayField | "birth";
  readonly heading: string;
  readonly order: DayOrder;
}

function findOrders(coded: CodedExtract): readonly FieldOrder[] {
  return DAY_FIELDS.flatMap((field) => {
    const known = coded.found.columns.find((one) => one.field === field);
    const column = codedColumnOf(coded, field);
    if (known === undefined || column === undefined) return [];
    const order = findDayOrder(firstCells(column, ROWS_FOR_ORDER));
    return order === null ? [] : [{ field, heading: known.heading, order }];
  });
}

/** The order most columns show; the British one where none does. */
function usualOrder(orders: readonly FieldOrder[]): "day-first" | "month-first" {
  const monthFirst = orders.filter(({ order }) => order.order === "month-first").length;
  return monthFirst * 2 > orders.length ? "month-first" : "day-first";
}
