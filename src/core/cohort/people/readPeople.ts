import { fromDayNumber, toDayNumber, type IsoDate } from "../../dates/isoDate";
import { NO_CODE } from "../cells/activityCodes";
import type { CodedExtract } from "../coded/codeExtract";
import { personIndex } from "../coded/personIndex";
import {
  extractColumns,
  BIRTH_BLANK,
  BIRTH_IN_FUTURE,
  BIRTH_UNREADABLE,
  type RowReaders,
} from "../columns/extractColumns";
import { findHomeAuthority } from "./homeAuthority";
import { mergeRows, NO_START, STARTS_LATER, type MergedRows } from "./mergeRows";
import { FIRST_NEET, OUT, STATES, type People } from "./people";
import { emptyTally, type PeopleTally } from "./peopleTally";
import { NO_DAY } from "../cells/readExtractDay";
import { roniSource } from "./roni";
import { overRows, type RowSlices } from "../slices";
import { noteActivity, statesByCode } from "./statesByCode";
import { COHORT_YEAR_GROUPS } from "../cells/yearGroup";

/** Weeks are told only of who is NEET, and of these where they are known. */
const NOT_KNOWN_WEEKS = -1;
const LAPSED = STATES.indexOf("lapsed");
const EET_STATE = STATES.indexOf("eet-any");
const NEET_STATE = STATES.indexOf("neet-any");

/** People, and what was noticed in reading them. */
export interface PeopleReading {
  readonly people: People;
  readonly read: RowReaders;
  readonly merged: MergedRows;
  readonly tally: PeopleTally;
  /** Period ends written in the extract, with their rows, the most frequent first. */
  readonly periods: readonly (readonly [IsoDate, number])[];
}

/** Reads the people of an extract as at a period end. */
export function* readPeople(coded: CodedExtract, periodEnd: IsoDate): RowSlices<PeopleReading> {
  const read = extractColumns(coded, periodEnd);
  const period = toDayNumber(periodEnd);
  const home = yield* findHomeAuthority(coded.rows, read);
  const merged = yield* mergeRows(coded.rows, read, period, home);
  const tally = emptyTally();
  const state = new Uint8Array(merged.size);
  const yearGroup = new Uint8Array(merged.size);
  const { weeks } = merged;
  const holdsTwoMonths = hasTwoMonths(merged, read.has("personId"));
  const statesOf = statesByCode(periodEnd);
  yield* overRows(merged.size, (person) => {
    const since = weeks[person] ?? NO_START;
    state[person] = OUT;
    weeks[person] = NOT_KNOWN_WEEKS;
    if (holdsTwoMonths && merged.periods[person] === OTHER_PERIOD) {
      tally.otherPeriod++;
      return;
    }
    const group = yearGroupOf(merged, person, tally);
    yearGroup[person] = group;
    if (!inCohort(merged, person, group, tally)) return;
    const code = merged.code[person] ?? NO_CODE;
    const states = statesOf(code);
    if (states.isOdd) noteActivity(code, states.standing, tally);
    const stateNow = states.canLapse && merged.lapsed[person] === 1 ? LAPSED : states.state;
    state[person] = stateNow;
    if (stateNow === OUT) return;
    if (stateNow >= FIRST_NEET) weeks[person] = weeksNeet(since, tally);
    if (merged.district[person] === 0) tally.noDistrict++;
    if (stateNow === EET_STATE) tally.eetAny++;
    if (stateNow === NEET_STATE) tally.neetAny++;
  });
  const people = peopleOf(merged, read, { tally, state, yearGroup, weeks });
  return { people, read, merged, tally, periods: findPeriods(read) };
}

function peopleOf(
  merged: MergedRows,
  read: RowReaders,
  { tally, state, yearGroup, weeks }: Pick<People, "state" | "yearGroup" | "weeks"> & { readonly tally: PeopleTally },
): People {
  return {
    size: merged.size,
    state,
    yearGroup,
    district: merged.district,
    ward: merged.ward,
    provider: merged.provider,
    groups: merged.groups,
    code: merged.code,
    weeks,
    districts: merged.districts.list().map(({ name }) => name),
    wards: merged.wards.list().map(({ name }) => name),
    providers: merged.providers.list().map(({ name }) => name),
    tells: {
      district: read.has("district") || read.has("districtCode"),
      lapsed: read.has("lapseDate") || read.has("lapsedFlag"),
      neetStart: read.has("neetStart"),
      participation: tally.eetAny === 0,
      availability: tally.neetAny === 0,
      groups: read.toldGroups,
      ward: read.wards !== undefined,
      provider: read.providers !== undefined,
      roni: roniSource(read.toldGroups),
    },
    byId: read.ids === null ? null : personIndex(read.ids, merged.personOf),
    formerIds: merged.formerIds,
  };
}

/** All rows of a person name another period. */
const OTHER_PERIOD = 2;
/** Without identifiers a few rows of another period are slips; more than this share of the rows are another month. */
const SHARE_OF_SLIPS = 0.25;

/**
 * Whether two months' extracts lie in one table: most of the people with rows of another period have rows of this one
 * too. Who has left since stands in the older rows alone and is not to be counted; a slip in a row's period is.
 */
function hasTwoMonths({ periods, size }: MergedRows, hasId: boolean): boolean {
  let [own, other, both] = [0, 0, 0];
  for (let person = 0; person < size; person++) {
    if (periods[person] === 1) own++;
    else if (periods[person] === OTHER_PERIOD) other++;
    else both++;
  }
  return hasId ? both > 0 && both >= other : own > 0 && other > own * SHARE_OF_SLIPS;
}

/** The month end most rows name, or null where none does. */
export function findPeriods(read: RowReaders): readonly (readonly [IsoDate, number])[] {
  return [...read.rowsByDay("periodEnd")]
    .filter(([day]) => day > NO_DAY)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .map(([day, rows]) => [fromDayNumber(day), rows]);
}

/** The year group by the date of birth, else as given; 0 where neither can be read. */
function yearGroupOf(merged: MergedRows, person: number, tally: PeopleTally): number {
  const birth = merged.birthYearGroup[person] ?? BIRTH_BLANK;
  const given = merged.givenYearGroup[person] ?? 0;
  if (birth === BIRTH_IN_FUTURE) tally.bornInFuture++;
  if (birth === BIRTH_BLANK || birth === BIRTH_UNREADABLE || birth === BIRTH_IN_FUTURE) return given;
  if (given !== 0 && given !== birth) tally.yearGroupDiffers++;
  return birth;
}

const [IN_COHORT, NOT_KNOWN] = ["P".charCodeAt(0), "?".charCodeAt(0)];

/** Whether a person's status and year group put them in the cohort. */
function inCohort(merged: MergedRows, person: number, yearGroup: number, tally: PeopleTally): boolean {
  const status = merged.status[person] ?? 0;
  if (status !== IN_COHORT && status !== NOT_KNOWN) {
    const letter = String.fromCharCode(status);
    tally.statusLeftOut.set(letter, (tally.statusLeftOut.get(letter) ?? 0) + 1);
    return false;
  }
  if (yearGroup === 0) tally.noAge++;
  else if (!COHORT_YEAR_GROUPS.includes(yearGroup)) tally.outOfYears++;
  else {
    if (status === NOT_KNOWN) tally.statusNotKnown++;
    return true;
  }
  return false;
}

/** Weeks NEET where they are known, else -1 with a note. */
function weeksNeet(weeks: number, tally: PeopleTally): number {
  if (weeks === NO_START) tally.neetWithoutStart++;
  else if (weeks === STARTS_LATER) tally.neetStartAfter++;
  return Math.max(NOT_KNOWN_WEEKS, weeks);
}
