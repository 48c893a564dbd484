import { BITS, CHARACTERISTICS } from "./characteristics";
import type { CodedColumn } from "./coded/codedColumn";
import { DAMAGED_ID_CODE, FIRST_ID_CODE, NO_ID_CODE, type PersonKey } from "./coded/personIds";
import { collectDistrictNames, type DistrictNames } from "./districtNames";
import { BIRTH_BLANK, BIRTH_IN_FUTURE, BIRTH_UNREADABLE, type RowReaders } from "./extractColumns";
import { isOtherAuthority, type HomeAuthority } from "./homeAuthority";
import { NO_DAY } from "./readExtractDay";
import { overRows, type RowSlices } from "./slices";

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
  readonly lapse: Int32Array;
  readonly lapsedFlag: Uint8Array;
  readonly neetStart: Int32Array;
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
  /** The row that says what each person does now. */
  const rowOf = new Int32Array(rows);
  const isLater = laterRow(read, period);
  const periodOf = read.day("periodEnd");
  const isCounted = countedRows(people, read, home);
  const { keep, fillGaps, close } = rowKeeper(people, read);
  const placeOf = personPlaces(people, read);
  yield* overRows(rows, (row) => {
    const activity = activityOf(read, row);
    if (!isCounted(row, activity)) return;
    const person = placeOf(row);
    const isNew = person === people.size;
    if (isNew) people.size++;
    else people.tally.repeated++;
    if (isNew || isLater(row, rowOf[person] ?? 0)) {
      rowOf[person] = row;
      keep(row, person, activity);
    } else fillGaps(row, person, activity);
    people.groups[person] = (people.groups[person] ?? 0) | groupBits(people, read, row);
    const stated = periodOf(row);
    people.periods[person] = (people.periods[person] ?? 0) | (stated <= NO_DAY || stated === period ? 1 : 2);
    noteFormerId(people, read, row, person);
  });
  close();
  return people;
}

/** Whether a row with an activity is somebody's, and ours; why not is noted. */
function countedRows({ tally }: MergedRows, read: RowReaders, home: HomeAuthority) {
  const { status, leadLea, leaCode } = read;
  return (row: number, activity: number): boolean => {
    if (activity <= 0 && isNobody(read, row, activity)) {
      if (read.row(row).some((value) => value !== null && String(value).trim() !== "")) tally.withoutPerson++;
      return false;
    }
    if (home.kind !== "unknown" && isOtherAuthority(home, leadLea(row), leaCode(row))) {
      tally.otherAuthority++;
      return false;
    }
    if (status(row) !== "M") return true;
    tally.duplicates++;
    return false;
  };
}

/** The activity's code, from the words where the code is missing. */
function activityOf(read: RowReaders, row: number): number {
  const code = read.activity(row) ?? -1;
  return code !== 0 ? code : (read.activityWords(row) ?? -1);
}

/** Of a row without an activity: whether it is a footer, a heading repeated below, or an empty row: neither identifier, activity nor age. */
function isNobody(read: RowReaders, row: number, activity: number): boolean {
  if (activity === -1 && read.isHeading(row)) return true;
  const hasAge = read.birthYearGroup(row) !== BIRTH_BLANK || read.givenYearGroup(row) !== 0;
  return !hasAge && namesNobody(read, row);
}

/** Whether what stands for an identifier is none, or the word of a total row. */
function namesNobody({ ids }: RowReaders, row: number): boolean {
  const code = ids?.codes[row] ?? NO_ID_CODE;
  if (ids === null || code < FIRST_ID_CODE) return code === NO_ID_CODE;
  return /^(?:GRAND )?TOTALS?\b/.test(String(ids.keyOf(code)));
}

/** The place of the person that a row is about: the next one where nobody has its identifier yet. */
function personPlaces(people: MergedRows, { ids }: RowReaders): (row: number) => number {
  const { personOf, tally } = people;
  if (ids === null) return () => people.size;
  return (row) => {
    const code = ids.codes[row] ?? NO_ID_CODE;
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

/** Writes a row into its person's place. */
type KeepRow = (row: number, person: number, activity: number) => void;

/** The readers are taken from `read` once, because they are asked for every row. */
function rowKeeper(people: MergedRows, read: RowReaders) {
  const { birthYearGroup, givenYearGroup, status, lapsedFlag } = read;
  const [lapseOf, neetStartOf] = [read.day("lapseDate"), read.day("neetStart")];
  const keepPlaces = [
    placeKeeper(people.district, people.districts, read.districts),
    placeKeeper(people.ward, people.wards, read.wards),
    placeKeeper(people.provider, people.providers, read.providers),
  ].filter((keeper) => keeper !== null);
  const rows: { readonly keep: KeepRow; readonly fillGaps: KeepRow } = {
    keep(row, person, activity) {
      const sameSpell = people.code[person] === activity;
      people.code[person] = activity;
      people.birthYearGroup[person] = betterBirth(birthYearGroup(row), people.birthYearGroup[person] ?? 0);
      people.givenYearGroup[person] = givenYearGroup(row) || (people.givenYearGroup[person] ?? 0);
      for (const { keep } of keepPlaces) keep(row, person, true);
      people.status[person] = status(row).charCodeAt(0);
      people.lapse[person] = lapseOf(row);
      people.lapsedFlag[person] = lapsedFlag(row) ? 1 : 0;
      const neetStart = neetStartOf(row);
      if (neetStart > NO_DAY || !sameSpell) people.neetStart[person] = neetStart;
    },
    // What an earlier row says where the later one says nothing.
    fillGaps(row, person, activity) {
      people.birthYearGroup[person] = betterBirth(people.birthYearGroup[person] ?? 0, birthYearGroup(row));
      people.givenYearGroup[person] ||= givenYearGroup(row);
      for (const { keep } of keepPlaces) keep(row, person, false);
      if (people.code[person] === activity && (people.neetStart[person] ?? NO_DAY) <= NO_DAY) {
        people.neetStart[person] = neetStartOf(row);
      }
    },
  };
  return { ...rows, close: () => keepPlaces.forEach(({ close }) => close()) };
}

/** Keeps the district, the ward or the provider of a row; an earlier row's only where the later one gives none. */
function placeKeeper(places: Uint16Array, names: DistrictNames, column: CodedColumn | undefined) {
  if (column === undefined) return null;
  const { codes, values } = column;
  const numbers = new Int32Array(values.length).fill(NOT_NUMBERED);
  const rowsOf = new Uint32Array(values.length);
  return {
    keep(row: number, person: number, isLatest: boolean): void {
      if (!isLatest && places[person] !== 0) return;
      const code = codes[row] ?? 0;
      if (numbers[code] === NOT_NUMBERED) numbers[code] = names.numberOf(values[code] ?? null);
      else rowsOf[code] = (rowsOf[code] ?? 0) + 1;
      const place = numbers[code] ?? 0;
      // More names than there is room for are no places but remarks; none of them is kept.
      if (place > 0 && place < MOST_PLACES) places[person] = place;
    },
    /** Tells the names how many more rows have each. */
    close: () => rowsOf.forEach((rows, code) => names.addRows(values[code] ?? null, rows)),
  };
}

const NOT_NUMBERED = -1;
const MOST_PLACES = 65_535;

function betterBirth(first: number, second: number): number {
  return isReadBirth(first) || !(isReadBirth(second) || first === BIRTH_BLANK) ? first : second;
}

function isReadBirth(group: number): boolean {
  return group !== BIRTH_BLANK && group !== BIRTH_UNREADABLE && group !== BIRTH_IN_FUTURE;
}

function groupBits(people: MergedRows, read: RowReaders, row: number): number {
  let bits = 0;
  for (const flag of read.flags) bits |= flag(row);
  for (const characteristic of read.characteristics) {
    const cell = characteristic(row);
    bits |= cell.bits;
    for (const code of cell.unknown) {
      people.tally.unknownCharacteristics.set(code, (people.tally.unknownCharacteristics.get(code) ?? 0) + 1);
    }
  }
  return bits;
}

function noteFormerId(people: MergedRows, { formerIds }: RowReaders, row: number, person: number): void {
  const code = formerIds?.codes[row] ?? NO_ID_CODE;
  if (formerIds !== null && code >= FIRST_ID_CODE) people.formerIds.set(person, formerIds.keyOf(code));
}

/**
 * Whether a row says more of now than another of its person: it is of this period, has begun and has not ended, began
 * later, was confirmed later, was recorded later; of two alike the one that stands below.
 */
function laterRow(read: RowReaders, period: number): (row: number, other: number) => boolean {
  const [start, end, periodEnd] = [read.day("start"), read.day("end"), read.day("periodEnd")];
  const rank = (row: number) => {
    const [stated, ended] = [periodEnd(row), end(row)];
    return (
      (stated <= NO_DAY || stated === period ? 4 : 0) +
      (start(row) <= period ? 2 : 0) +
      (ended <= NO_DAY || ended >= period ? 1 : 0)
    );
  };
  const order = [rank, start, read.day("verified"), read.day("ascertained")];
  return (row, other) => {
    for (const weigh of order) {
      const difference = weigh(row) - weigh(other);
      if (difference !== 0) return difference > 0;
    }
    return true;
  };
}

function emptyPeople(rows: number, { ids, wards, providers }: RowReaders): MergedRows {
  const placesOf = (column: CodedColumn | undefined) => new Uint16Array(column === undefined ? 0 : rows);
  return {
    size: 0,
    code: new Int16Array(rows),
    birthYearGroup: new Uint8Array(rows),
    givenYearGroup: new Uint8Array(rows),
    district: new Uint16Array(rows),
    ward: placesOf(wards),
    provider: placesOf(providers),
    groups: new Uint32Array(rows),
    status: new Uint8Array(rows),
    lapse: new Int32Array(rows).fill(NO_DAY),
    lapsedFlag: new Uint8Array(rows),
    neetStart: new Int32Array(rows).fill(NO_DAY),
    periods: new Uint8Array(rows),
    personOf: new Int32Array(ids?.size ?? 0).fill(NOBODY),
    formerIds: new Map(),
    districts: collectDistrictNames(),
    wards: collectDistrictNames(),
    providers: collectDistrictNames(),
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
