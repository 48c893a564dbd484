import { BITS, CHARACTERISTICS } from "../cells/characteristics";
import type { CodedColumn } from "../coded/codedColumn";
import { DAMAGED_ID_CODE, FIRST_ID_CODE, NO_ID_CODE, type PersonKey } from "../coded/personIds";
import { collectDistrictNames, type DistrictNames } from "../cells/districtNames";
import { BIRTH_BLANK, type RowReaders } from "../columns/extractColumns";
import { isOtherAuthority, type HomeAuthority } from "./homeAuthority";
import { NO_DAY } from "../cells/readExtractDay";
import { laterRow } from "./laterRow";
import { rowKeeper } from "./rowKeeper";
import { rowReadings, type RowReadings } from "./rowReadings";
import { ROWS_OF_A_SLICE, type RowSlices } from "../slices";

/** Rows made into people: one place each, holding what the row of the latest activity says. */
export interface MergedRows {
  size: number;
  /** Activity code; 0 none, -1 not readable. */
  readonly code: Int16Array;
  readonly birthYearGroup: Uint8Array;
  readonly givenYearGroup: Uint8Array;
  readonly district: Uint16Array;
  /** Places in `wards` and `providers` from 1; 0 for none. Empty where the extract has no such column. */
  readonly ward: Uint16Array;
  readonly provider: Uint16Array;
  /** Bits of the groups and of what gives RONI points. */
  readonly groups: Uint32Array;
  /** Character code of the cohort status. */
  readonly status: Uint8Array;
  /** 1 where the record has lapsed. */
  readonly lapsed: Uint8Array;
  /** Whole weeks since the spell began that is NEET, or {@link NO_START} or {@link STARTS_LATER}. */
  readonly weeks: Int16Array;
  /** Whether a person's rows name the period asked for or none (1), another one (2), or both (3). */
  readonly periods: Uint8Array;
  /** By the code of an identifier; {@link NOBODY} where no row with it is counted. */
  readonly personOf: Int32Array;
  readonly formerIds: Map<number, PersonKey>;
  readonly districts: DistrictNames;
  readonly wards: DistrictNames;
  readonly providers: DistrictNames;
  readonly tally: RowTally;
}

/** No day is known on which a spell began, and it began after the period. */
export const [NO_START, STARTS_LATER] = [-1, -2] as const;

/** Stands for no person. */
export const NOBODY = -1;

/** What was noticed on the way, in rows. */
export interface RowTally {
  repeated: number;
  withoutPerson: number;
  otherAuthority: number;
  duplicates: number;
  idMissing: number;
  idDamaged: number;
  readonly unknownCharacteristics: Map<string, number>;
}

/**
 * Makes people of rows. Rows with the same identifier are one person: the activity is that of the row that is of this
 * period, has begun and has not ended, and began last; the groups are those of all rows together.
 */
export function* mergeRows(rows: number, read: RowReaders, period: number, home: HomeAuthority): RowSlices<MergedRows> {
  const people = emptyPeople(rows, read);
  const merger = sliceMerger(people, read, period, home);
  for (let first = 0; first < rows; first += ROWS_OF_A_SLICE) {
    const count = Math.min(ROWS_OF_A_SLICE, rows - first);
    merger.merge(first, count);
    yield count;
  }
  merger.close();
  return people;
}

/** Merges so many rows that follow one another. */
function sliceMerger(people: MergedRows, read: RowReaders, period: number, home: HomeAuthority) {
  const slice = rowReadings(read);
  const isCounted = countedRows(people, read, slice, home);
  const placeOf = personPlaces(people, read);
  const isLater = laterRow(read, period);
  const { begin, replace, fillGaps, close } = rowKeeper(people, read, slice, period);
  const hasRarities = read.unknownCharacteristics !== null || read.formerIds !== null;
  const { groups, periods, tally } = people;
  /** The row that says what each person does now. */
  const rowOf = new Int32Array(groups.length);
  const mergeRow = (at: number, row: number): void => {
    const person = placeOf(row);
    const isNew = person === people.size;
    if (isNew) people.size++;
    else tally.repeated++;
    const isNow = isNew || isLater(row, rowOf[person] ?? 0);
    if (isNow) rowOf[person] = row;
    if (isNew) begin(at, row, person);
    else if (isNow) replace(at, row, person);
    else fillGaps(at, row, person);
    groups[person] = (groups[person] ?? 0) | (slice.groups[at] ?? 0);
    const stated = slice.period[at] ?? NO_DAY;
    periods[person] = (periods[person] ?? 0) | (stated <= NO_DAY || stated === period ? 1 : 2);
    if (hasRarities) noteRarities(people, read, row, person);
  };
  return {
    merge(first: number, count: number): void {
      slice.read(first, count);
      for (let at = 0; at < count; at++) if (isCounted(at, first + at)) mergeRow(at, first + at);
    },
    close,
  };
}

/** Whether a row is somebody's, and ours; why not is noted. */
function countedRows({ tally }: MergedRows, read: RowReaders, slice: RowReadings, home: HomeAuthority) {
  const { activity, status, lead, returning } = slice;
  return (at: number, row: number): boolean => {
    const activityNow = activity[at] ?? 0;
    if (activityNow <= 0 && isNobody(read, row, activityNow)) {
      if (read.row(row).some((value) => value !== null && String(value).trim() !== "")) tally.withoutPerson++;
      return false;
    }
    if (home.kind !== "unknown" && isOtherAuthority(home, lead[at] ?? 0, returning[at] ?? 0)) {
      tally.otherAuthority++;
      return false;
    }
    if (status[at] !== DUPLICATE) return true;
    tally.duplicates++;
    return false;
  };
}

/** The status of a record that is another's duplicate. */
const DUPLICATE = "M".charCodeAt(0);

/** Of a row without an activity: whether it is a footer, a heading repeated below, or an empty row: neither identifier, activity nor age. */
function isNobody(read: RowReaders, row: number, activity: number): boolean {
  if (activity === -1 && read.isHeading(row)) return true;
  const hasAge = read.birthYearGroup.at(row) !== BIRTH_BLANK || read.givenYearGroup.at(row) !== 0;
  return !hasAge && namesNobody(read, row);
}

/** Whether what stands for an identifier is none, or the word of a total row. */
function namesNobody({ ids }: RowReaders, row: number): boolean {
  const code = ids?.codeOfRow(row) ?? NO_ID_CODE;
  if (ids === null || code < FIRST_ID_CODE) return code === NO_ID_CODE;
  return /^(?:GRAND )?TOTALS?\b/.test(String(ids.keyOf(code)));
}

/** The place of the person that a row is about: the next one where nobody has its identifier yet. */
function personPlaces(people: MergedRows, { ids }: RowReaders): (row: number) => number {
  const { personOf, tally } = people;
  if (ids === null) return () => people.size;
  return (row) => {
    const code = ids.codeOfRow(row);
    if (code < FIRST_ID_CODE) {
      if (code === DAMAGED_ID_CODE) tally.idDamaged++;
      else tally.idMissing++;
      return people.size;
    }
    const known = personOf[code] ?? NOBODY;
    if (known !== NOBODY) return known;
    personOf[code] = people.size;
    return people.size;
  };
}

/** Notes what few rows have: characteristics that are none, and identifiers that people had before. */
function noteRarities(people: MergedRows, read: RowReaders, row: number, person: number): void {
  const unknown = people.tally.unknownCharacteristics;
  for (const code of read.unknownCharacteristics?.(row) ?? []) unknown.set(code, (unknown.get(code) ?? 0) + 1);
  const former = read.formerIds?.codeOfRow(row) ?? NO_ID_CODE;
  if (read.formerIds !== null && former >= FIRST_ID_CODE) people.formerIds.set(person, read.formerIds.keyOf(former));
}

/** Nothing that stands for a ward or a school is refused: they may go by a number. */
const ANY_NAME = () => false;

function emptyPeople(rows: number, { ids, wards, providers, has }: RowReaders): MergedRows {
  const hasGivenYear = has("yearGroup") || has("academicAge") || has("age");
  const placesOf = (column: CodedColumn | undefined) => new Uint16Array(column === undefined ? 0 : rows);
  return {
    size: 0,
    code: new Int16Array(rows),
    birthYearGroup: new Uint8Array(rows),
    givenYearGroup: new Uint8Array(hasGivenYear ? rows : 0),
    district: new Uint16Array(rows),
    ward: placesOf(wards),
    provider: placesOf(providers),
    groups: new Uint32Array(rows),
    status: new Uint8Array(rows),
    lapsed: new Uint8Array(rows),
    weeks: new Int16Array(rows).fill(NO_START),
    periods: new Uint8Array(rows),
    personOf: new Int32Array(ids?.size ?? 0).fill(NOBODY),
    formerIds: new Map(),
    districts: collectDistrictNames(),
    wards: collectDistrictNames(ANY_NAME),
    providers: collectDistrictNames(ANY_NAME),
    tally: {
      repeated: 0,
      withoutPerson: 0,
      otherAuthority: 0,
      duplicates: 0,
      idMissing: 0,
      idDamaged: 0,
      unknownCharacteristics: new Map(),
    },
  };
}

/** Codes of the characteristics that have no column, where some of the vulnerable group's nine do. */
export function missingVulnerable(toldGroups: number): readonly string[] {
  if ((toldGroups & BITS.vulnerable) === 0) return [];
  return CHARACTERISTICS.filter(({ isVulnerable }, place) => isVulnerable && (toldGroups & (1 << place)) === 0).map(
    ({ code }) => code,
  );
}
