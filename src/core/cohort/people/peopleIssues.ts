import { issue, type Issue } from "../../issues/issue";
import type { IssueParams } from "../../issues/issueParams";
import type { PeopleConcerned } from "../../issues/cohortIssues";
import type { IsoDate } from "../../dates/isoDate";
import { findAlikeDistricts } from "../cells/districtNames";
import type { ExtractField } from "../columns/extractFields";
import type { CodedExtract } from "../coded/codeExtract";
import type { FoundExtract } from "../columns/findExtract";
import { isPrivateHeading } from "../columns/matchExtractHeading";
import { missingVulnerable } from "./mergeRows";
import { namedPeriods } from "../columns/namedPeriods";
import type { PeopleReading } from "./readPeople";
import { missingIndicators } from "./roni";
import { UNREADABLE_DAY } from "../cells/readExtractDay";
import type { DayField } from "../columns/extractColumns";
import { overRows, type RowSlices } from "../slices";

/** Codes whose only fact beside a list is how many people they concern. */
type PeopleCode = {
  [Code in keyof IssueParams]: IssueParams[Code] extends { people: PeopleConcerned }
    ? { people: PeopleConcerned } extends IssueParams[Code]
      ? Code
      : never
    : never;
}[keyof IssueParams];

/**
 * Everything to say about an extract of people.
 *
 * @param asked the period end the figures are for
 */
export function* peopleIssues(
  { found, rows }: CodedExtract,
  reading: PeopleReading,
  asked: IsoDate,
): RowSlices<readonly Issue[]> {
  const unreadable = yield* unreadableDays(found, rows, reading);
  return [
    ...periodIssues(reading, asked),
    ...columnIssues(found, reading),
    ...countIssues(reading),
    ...listIssues(reading),
    ...unreadable,
    ...orderIssues(reading),
    ...districtIssues(reading),
  ];
}

function periodIssues({ periods }: PeopleReading, asked: IsoDate): Issue[] {
  const days = namedPeriods(periods, asked).map(([day]) => day);
  const other = days.find((day) => day !== asked);
  return [
    ...(days.length > 1 ? [issue("cohort.period-several", { periods: days.slice(0, 6) })] : []),
    ...(days.length === 1 && other !== undefined ? [issue("cohort.period-differs", { found: other, asked })] : []),
    ...(days.length > 1 && !days.includes(asked)
      ? [issue("cohort.period-differs", { found: days[0] ?? "", asked })]
      : []),
    ...(/-(?:09|10|11)-/.test(asked) ? [issue("cohort.autumn", {})] : []),
  ];
}

const MISSING: readonly (readonly [readonly ExtractField[], string, string])[] = [
  [["personId"], "column of identifiers", "each row was taken for one person"],
  [["district", "districtCode"], "district column", "only the total could be counted"],
  [
    ["birth", "yearGroup", "academicAge", "age"],
    "date of birth, year group or age",
    "nobody could be placed in the cohort",
  ],
  [["lapseDate", "lapsedFlag"], "due to lapse date and no lapsed flag", "no record was taken to have lapsed"],
  [["neetStart"], "NEET start date", "weeks NEET are not known"],
  [["sex"], "column of sex", "there are no figures by sex"],
];

/** A heading below this is worth a second look by the user. */
const SURE_OF_COLUMN = 0.8;

function columnIssues(found: FoundExtract, { read, people }: PeopleReading): Issue[] {
  const hidden = found.columns.filter(({ field, heading }) => field === "private" || isPrivateHeading(heading));
  const missing = missingVulnerable(people.tells.groups);
  return [
    ...MISSING.filter(([fields]) => !fields.some(read.has)).map(([, what, without]) =>
      issue("cohort.column-missing", { what, without }),
    ),
    ...(missing.length > 0
      ? [
          issue("cohort.column-missing", {
            what: `column for the characteristics ${missing.join(", ")}`,
            without: "the vulnerable group is counted without them",
          }),
        ]
      : []),
    ...(people.tells.roni === "counted"
      ? [issue("cohort.roni-missing", { indicators: missingIndicators(people.tells.groups) })]
      : []),
    ...found.columns
      .filter(({ confidence, field }) => confidence < SURE_OF_COLUMN && field !== "private")
      .map(({ heading, field }) => issue("cohort.column-unsure", { heading, as: FIELD_WORDS[field] ?? field })),
    ...(hidden.length > 0 ? [issue("cohort.private-columns", { headings: hidden.map(({ heading }) => heading) })] : []),
  ];
}

const FIELD_WORDS: Partial<Record<ExtractField, string>> = {
  personId: "the identifier",
  district: "the district",
  activity: "the activity code",
  activityWords: "the activity in words",
  yearGroup: "the year group",
  cohortStatus: "the cohort status",
};

function countIssues({ tally, merged, people }: PeopleReading): Issue[] {
  const counts: readonly (readonly [PeopleCode, number])[] = [
    ["cohort.activity-blank", tally.activityBlank],
    ["cohort.activity-unreadable", tally.activityUnreadable],
    ["cohort.refugee-code", tally.refugee],
    ["cohort.custody", tally.custody],
    ["cohort.no-age", tally.noAge],
    ["cohort.born-in-future", tally.bornInFuture],
    ["cohort.year-group-differs", tally.yearGroupDiffers],
    ["cohort.out-of-years", tally.outOfYears],
    ["cohort.status-not-known", tally.statusNotKnown],
    ["cohort.other-authority", merged.tally.otherAuthority],
    ["cohort.no-district", people.tells.district ? tally.noDistrict : 0],
    ["cohort.id-missing", merged.tally.idMissing],
    ["cohort.id-damaged", merged.tally.idDamaged],
    ["cohort.rows-of-another-period", tally.otherPeriod],
    ["cohort.neet-without-start", people.tells.neetStart ? tally.neetWithoutStart : 0],
    ["cohort.neet-start-after-period", tally.neetStartAfter],
  ];
  return [
    ...counts.filter(([, count]) => count > 0).map(([code, count]) => issue(code, { people: count })),
    ...(merged.tally.repeated > 0 ? [issue("cohort.repeated-rows", { rows: merged.tally.repeated })] : []),
    ...(merged.tally.withoutPerson > 0
      ? [issue("cohort.rows-without-person", { rows: merged.tally.withoutPerson })]
      : []),
  ];
}

function listIssues({ tally, merged }: PeopleReading): Issue[] {
  const left = new Map(tally.statusLeftOut);
  if (merged.tally.duplicates > 0) left.set("M", merged.tally.duplicates);
  return [
    ...fromCounts(tally.unknownCodes, (codes, people) => issue("cohort.code-not-known", { codes, people })),
    ...fromCounts(tally.compulsoryAgeCodes, (codes, people) => issue("cohort.compulsory-age-code", { codes, people })),
    ...fromCounts(left, (statuses, people) => issue("cohort.status-left-out", { statuses, people })),
    ...fromCounts(merged.tally.unknownCharacteristics, (codes, rows) =>
      issue("cohort.characteristic-not-known", { codes, rows }),
    ),
  ];
}

function fromCounts(
  counts: ReadonlyMap<number | string, number>,
  toIssue: (codes: readonly string[], people: number) => Issue,
): Issue[] {
  if (counts.size === 0) return [];
  const codes = [...counts.keys()].map(String).sort();
  return [
    toIssue(
      codes.slice(0, 12),
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    ),
  ];
}

const DAYS_READ: readonly DayField[] = ["start", "neetStart", "verified", "lapseDate", "periodEnd"];

function* unreadableDays(found: FoundExtract, rows: number, { read }: PeopleReading): RowSlices<Issue[]> {
  const columns = DAYS_READ.flatMap((field) => {
    const heading = found.columns.find((column) => column.field === field)?.heading;
    const isAny = read.holdsDay(field, UNREADABLE_DAY);
    return heading === undefined || !isAny ? [] : [{ heading, day: read.day(field), rows: 0 }];
  });
  if (columns.length === 0) return [];
  yield* overRows(rows, (row) => {
    for (const column of columns) if (column.day.at(row) === UNREADABLE_DAY && !read.isHeading(row)) column.rows++;
  });
  return columns
    .filter(({ rows }) => rows > 0)
    .map(({ heading, rows }) => issue("cohort.days-unreadable", { heading, rows }));
}

function orderIssues({ read }: PeopleReading): Issue[] {
  return read.dayOrders.flatMap(({ heading, order }) => [
    ...(order.order === "month-first" ? [issue("cohort.days-month-first", { heading })] : []),
    ...(order.isMixed ? [issue("cohort.days-mixed", { heading })] : []),
  ]);
}

function districtIssues({ merged, people }: PeopleReading): Issue[] {
  return [
    ...merged.districts
      .list()
      .filter(({ spellings }) => spellings > 1)
      .map(({ name, spellings }) => issue("cohort.district-spellings", { district: name, spellings })),
    ...findAlikeDistricts(people.districts).map(([first, second]) =>
      issue("cohort.districts-alike", { first, second }),
    ),
  ];
}
