import type { RawValue } from "../sheet/grid";
import { DAMAGED_ID, NO_ID } from "./cellReaders";
import { BITS, CHARACTERISTICS } from "./characteristics";
import { collectDistrictNames, type DistrictNames } from "./districtNames";
import { BIRTH_BLANK, BIRTH_IN_FUTURE, BIRTH_UNREADABLE, type RowReaders } from "./extractColumns";
import type { FoundExtract } from "./findExtract";
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
  readonly byId: Map<string, number>;
  readonly formerIds: Map<number, string>;
  readonly districts: DistrictNames;
  readonly wards: DistrictNames;
  readonly providers: DistrictNames;
  readonly tally: RowTally;
}

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
export function* mergeRows(
  found: FoundExtract,
  read: RowReaders,
  period: number,
  home: HomeAuthority,
): RowSlices<MergedRows> {
  const rows = found.table.rows;
  const people = emptyPeople(rows.length - found.headingRow - 1, read);
  /** The row that says what each person does now. */
  const rowOf = new Int32Array(people.code.length);
  const isLater = laterRow(read, period);
  const hasId = read.has("personId");
  const periodOf = read.day("periodEnd");
  const isCounted = countedRows(people, read, home);
  const { keep, fillGaps } = rowKeeper(people, read);
  const hasFormerIds = read.has("previousId");
  yield* overRows(found, (row, place) => {
    const activity = activityOf(read, row);
    if (!isCounted(row, activity)) return;
    const person = hasId ? placeOf(people, read.id(row)) : people.size;
    const isNew = person === people.size;
    if (isNew) people.size++;
    else people.tally.repeated++;
    if (isNew || isLater(row, rows[rowOf[person] ?? 0] ?? [])) {
      rowOf[person] = place;
      keep(row, person, activity);
    } else fillGaps(row, person, activity);
    people.groups[person] = (people.groups[person] ?? 0) | groupBits(people, read, row);
    const stated = periodOf(row);
    people.periods[person] = (people.periods[person] ?? 0) | (stated <= NO_DAY || stated === period ? 1 : 2);
    if (hasFormerIds) noteFormerId(people, read, row, person);
  });
  return people;
}

/** Whether a row with an activity is somebody's, and ours; why not is noted. */
function countedRows({ tally }: MergedRows, read: RowReaders, home: HomeAuthority) {
  const { status, leadLea, leaCode } = read;
  return (row: readonly RawValue[], activity: number): boolean => {
    if (activity <= 0 && isNobody(read, row, activity)) {
      if (row.some((value) => value !== null && String(value).trim() !== "")) tally.withoutPerson++;
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
function activityOf(read: RowReaders, row: readonly RawValue[]): number {
  const code = read.activity(row) ?? -1;
  return code !== 0 ? code : (read.activityWords(row) ?? -1);
}

/** Of a row without an activity: whether it is a footer, a heading repeated below, or an empty row: neither identifier, activity nor age. */
function isNobody(read: RowReaders, row: readonly RawValue[], activity: number): boolean {
  if (activity === -1 && read.isHeading(row)) return true;
  const hasAge = read.birthYearGroup(row) !== BIRTH_BLANK || read.givenYearGroup(row) !== 0;
  return !hasAge && /^$|^(?:GRAND )?TOTALS?\b/.test(read.id(row));
}

function placeOf(people: MergedRows, id: string): number {
  if (id === NO_ID || id === DAMAGED_ID) {
    if (id === NO_ID) people.tally.idMissing++;
    else people.tally.idDamaged++;
    return people.size;
  }
  const known = people.byId.get(id);
  if (known !== undefined) return known;
  people.byId.set(id, people.size);
  return people.size;
}

/** Writes a row into its person's place. */
type KeepRow = (row: readonly RawValue[], person: number, activity: number) => void;

/** The readers are taken from `read` once, because they are asked for every row. */
function rowKeeper(people: MergedRows, read: RowReaders): { readonly keep: KeepRow; readonly fillGaps: KeepRow } {
  const { birthYearGroup, givenYearGroup, districtCell, status, lapsedFlag } = read;
  const [lapseOf, neetStartOf] = [read.day("lapseDate"), read.day("neetStart")];
  const keepWard = placeKeeper(people.ward, people.wards, read.wardCell);
  const keepProvider = placeKeeper(people.provider, people.providers, read.providerCell);
  return {
    keep(row, person, activity) {
      const sameSpell = people.code[person] === activity;
      people.code[person] = activity;
      people.birthYearGroup[person] = betterBirth(birthYearGroup(row), people.birthYearGroup[person] ?? 0);
      people.givenYearGroup[person] = givenYearGroup(row) || (people.givenYearGroup[person] ?? 0);
      people.district[person] = people.districts.numberOf(districtCell(row)) || (people.district[person] ?? 0);
      keepWard?.(row, person, true);
      keepProvider?.(row, person, true);
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
      people.district[person] ||= people.districts.numberOf(districtCell(row));
      keepWard?.(row, person, false);
      keepProvider?.(row, person, false);
      if (people.code[person] === activity && (people.neetStart[person] ?? NO_DAY) <= NO_DAY) {
        people.neetStart[person] = neetStartOf(row);
      }
    },
  };
}

/** Keeps the ward or the provider of a row; an earlier row's only where the later one gives none. */
function placeKeeper(places: Uint16Array, names: DistrictNames, cell: RowReaders["wardCell"]) {
  if (cell === null) return null;
  return (row: readonly RawValue[], person: number, isLatest: boolean): void => {
    if (!isLatest && places[person] !== 0) return;
    const place = names.numberOf(cell(row));
    // More names than there is room for are no places but remarks; none of them is kept.
    if (place > 0 && place < MOST_PLACES) places[person] = place;
  };
}

const MOST_PLACES = 65_535;

function betterBirth(first: number, second: number): number {
  return isReadBirth(first) || !(isReadBirth(second) || first === BIRTH_BLANK) ? first : second;
}

function isReadBirth(group: number): boolean {
  return group !== BIRTH_BLANK && group !== BIRTH_UNREADABLE && group !== BIRTH_IN_FUTURE;
}

function groupBits(people: MergedRows, read: RowReaders, row: readonly RawValue[]): number {
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

function noteFormerId(people: MergedRows, read: RowReaders, row: readonly RawValue[], person: number): void {
  const id = read.formerId(row);
  if (id !== NO_ID && id !== DAMAGED_ID) people.formerIds.set(person, id);
}

/**
 * Whether a row says more of now than another of its person: it is of this period, has begun and has not ended, began
 * later, was confirmed later, was recorded later; of two alike the one that stands below.
 */
function laterRow(read: RowReaders, period: number): (row: readonly RawValue[], other: readonly RawValue[]) => boolean {
  const [start, end, periodEnd] = [read.day("start"), read.day("end"), read.day("periodEnd")];
  const rank = (row: readonly RawValue[]) => {
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

function emptyPeople(rowCount: number, { wardCell, providerCell }: RowReaders): MergedRows {
  const rows = Math.max(0, rowCount);
  return {
    size: 0,
    code: new Int16Array(rows),
    birthYearGroup: new Uint8Array(rows),
    givenYearGroup: new Uint8Array(rows),
    district: new Uint16Array(rows),
    ward: new Uint16Array(wardCell === null ? 0 : rows),
    provider: new Uint16Array(providerCell === null ? 0 : rows),
    groups: new Uint32Array(rows),
    status: new Uint8Array(rows),
    lapse: new Int32Array(rows).fill(NO_DAY),
    lapsedFlag: new Uint8Array(rows),
    neetStart: new Int32Array(rows).fill(NO_DAY),
    periods: new Uint8Array(rows),
    byId: new Map(),
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
