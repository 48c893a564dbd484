import type { RawValue } from "../sheet/grid";
import { DAMAGED_ID, NO_ID } from "./cellReaders";
import { BITS, CHARACTERISTICS } from "./characteristics";
import { collectDistrictNames, type DistrictNames } from "./districtNames";
import { BIRTH_BLANK, BIRTH_IN_FUTURE, BIRTH_UNREADABLE, type RowReaders } from "./extractColumns";
import type { FoundExtract } from "./findExtract";
import { isOtherAuthority, type HomeAuthority } from "./homeAuthority";
import { NO_DAY } from "./readExtractDay";

/** Rows made into people: one place each, holding what the row of the latest activity says. */
export interface MergedRows {
  size: number;
  /** Activity code; 0 none, -1 not readable. */
  readonly code: Int16Array;
  readonly birthYearGroup: Uint8Array;
  readonly givenYearGroup: Uint8Array;
  readonly district: Uint16Array;
  readonly groups: Uint32Array;
  /** Character code of the cohort status. */
  readonly status: Uint8Array;
  readonly lapse: Int32Array;
  readonly lapsedFlag: Uint8Array;
  readonly neetStart: Int32Array;
  readonly byId: Map<string, number>;
  readonly formerIds: Map<number, string>;
  readonly districts: DistrictNames;
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

/** How a row stands against another of the same person: the greater comes first in this order. */
interface Precedence {
  readonly rank: Uint8Array;
  readonly days: readonly Int32Array[];
}

/**
 * Makes people of rows. Rows with the same identifier are one person: the activity is that of the row that is of this
 * period, has begun and has not ended, and began last; the groups are those of all rows together.
 */
export function mergeRows(found: FoundExtract, read: RowReaders, period: number, home: HomeAuthority): MergedRows {
  const rows = found.table.rows;
  const people = emptyPeople(rows.length - found.headingRow - 1);
  const precedence = emptyPrecedence(people.code.length);
  const rowPrecedence = precedenceReader(read, period);
  const hasId = read.has("personId");
  for (let r = found.headingRow + 1; r < rows.length; r++) {
    const row = rows[r] ?? [];
    const activity = activityOf(read, row);
    if (isNobody(read, row, activity)) {
      if (row.some((value) => value !== null && String(value).trim() !== "")) people.tally.withoutPerson++;
      continue;
    }
    if (isOtherAuthority(home, read.leadLea(row), read.leaCode(row))) {
      people.tally.otherAuthority++;
      continue;
    }
    if (read.status(row) === "M") {
      people.tally.duplicates++;
      continue;
    }
    const person = hasId ? placeOf(people, read.id(row)) : people.size;
    const isNew = person === people.size;
    const later = rowPrecedence(row);
    if (isNew) people.size++;
    else people.tally.repeated++;
    if (isNew || !isBefore(later, precedence, person)) {
      later.forEach((value, place) => set(precedence, person, place, value));
      keepRow(people, read, row, { person, activity });
    } else fillGaps(people, read, row, { person, activity });
    people.groups[person] = (people.groups[person] ?? 0) | groupBits(people, read, row);
    noteFormerId(people, read, row, person);
  }
  return people;
}

/** The activity's code, from the words where the code is missing. */
function activityOf(read: RowReaders, row: readonly RawValue[]): number {
  const code = read.activity(row) ?? -1;
  return code !== 0 ? code : (read.activityWords(row) ?? -1);
}

/** A footer, a heading repeated below, or an empty row: neither identifier, activity nor age. */
function isNobody(read: RowReaders, row: readonly RawValue[], activity: number): boolean {
  if (activity > 0) return false;
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

function keepRow(
  people: MergedRows,
  read: RowReaders,
  row: readonly RawValue[],
  { person, activity }: { person: number; activity: number },
): void {
  const sameSpell = people.code[person] === activity;
  people.code[person] = activity;
  people.birthYearGroup[person] = betterBirth(read.birthYearGroup(row), people.birthYearGroup[person] ?? 0);
  people.givenYearGroup[person] = read.givenYearGroup(row) || (people.givenYearGroup[person] ?? 0);
  people.district[person] = people.districts.numberOf(read.districtCell(row)) || (people.district[person] ?? 0);
  people.status[person] = read.status(row).charCodeAt(0);
  people.lapse[person] = read.day("lapseDate")(row);
  people.lapsedFlag[person] = read.lapsedFlag(row) ? 1 : 0;
  const neetStart = read.day("neetStart")(row);
  if (neetStart > NO_DAY || !sameSpell) people.neetStart[person] = neetStart;
}

/** What an earlier row says where the later one says nothing. */
function fillGaps(
  people: MergedRows,
  read: RowReaders,
  row: readonly RawValue[],
  { person, activity }: { person: number; activity: number },
): void {
  people.birthYearGroup[person] = betterBirth(people.birthYearGroup[person] ?? 0, read.birthYearGroup(row));
  people.givenYearGroup[person] ||= read.givenYearGroup(row);
  people.district[person] ||= people.districts.numberOf(read.districtCell(row));
  if (people.code[person] === activity && (people.neetStart[person] ?? NO_DAY) <= NO_DAY) {
    people.neetStart[person] = read.day("neetStart")(row);
  }
}

function betterBirth(first: number, second: number): number {
  const isRead = (group: number) => group !== BIRTH_BLANK && group !== BIRTH_UNREADABLE && group !== BIRTH_IN_FUTURE;
  return isRead(first) || !(isRead(second) || first === BIRTH_BLANK) ? first : second;
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

/** What a row weighs against others of its person: rank, then the days it began, was confirmed and was recorded. */
function precedenceReader(read: RowReaders, period: number): (row: readonly RawValue[]) => readonly number[] {
  const [start, end, verified, ascertained] = (["start", "end", "verified", "ascertained"] as const).map(read.day);
  const periodEnd = read.day("periodEnd");
  return (row) => {
    const began = start?.(row) ?? NO_DAY;
    const ended = end?.(row) ?? NO_DAY;
    const stated = periodEnd(row);
    const rank =
      (stated <= NO_DAY || stated === period ? 4 : 0) +
      (began <= period ? 2 : 0) +
      (ended <= NO_DAY || ended >= period ? 1 : 0);
    return [rank, began, verified?.(row) ?? NO_DAY, ascertained?.(row) ?? NO_DAY];
  };
}

function isBefore(row: readonly number[], { rank, days }: Precedence, person: number): boolean {
  for (let place = 0; place < row.length; place++) {
    const known = place === 0 ? rank[person] : days[place - 1]?.[person];
    const difference = (row[place] ?? 0) - (known ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function set({ rank, days }: Precedence, person: number, place: number, value: number): void {
  const column = place === 0 ? rank : days[place - 1];
  if (column !== undefined) column[person] = value;
}

function emptyPrecedence(rows: number): Precedence {
  return { rank: new Uint8Array(rows), days: [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)] };
}

function emptyPeople(rowCount: number): MergedRows {
  const rows = Math.max(0, rowCount);
  return {
    size: 0,
    code: new Int16Array(rows),
    birthYearGroup: new Uint8Array(rows),
    givenYearGroup: new Uint8Array(rows),
    district: new Uint16Array(rows),
    groups: new Uint32Array(rows),
    status: new Uint8Array(rows),
    lapse: new Int32Array(rows).fill(NO_DAY),
    lapsedFlag: new Uint8Array(rows),
    neetStart: new Int32Array(rows).fill(NO_DAY),
    byId: new Map(),
    formerIds: new Map(),
    districts: collectDistrictNames(),
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
