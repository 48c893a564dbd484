/** A characteristic with a yes/no column of its own. */
export type FlagField = `flag${string}`;

/** What only the points of the risk of NEET indicator (RONI) need. */
export type RoniField = "roniPoints" | "roniAttendance" | "roniMeals" | "roniLanguage" | "roniExcluded" | "roniCustody";

/** What a column of an extract can hold. The private ones are left behind where they are found. */
export type ExtractField =
  | "personId"
  | "previousId"
  | "district"
  | "districtCode"
  | "ward"
  | "provider"
  | "providerNumber"
  | "leadLea"
  | "leaCode"
  | "birth"
  | "yearGroup"
  | "academicAge"
  | "age"
  | "activity"
  | "activityWords"
  | "start"
  | "end"
  | "neetStart"
  | "ascertained"
  | "verified"
  | "lapseDate"
  | "lapsedFlag"
  | "periodEnd"
  | "cohortStatus"
  | "sex"
  | "send"
  | "senSupport"
  | "senProvision"
  | "characteristic"
  | FlagField
  | RoniField
  | "private"
  | "other"
  | AggregateField;

/** What a column of a table of counts can hold. */
export type AggregateField =
  | "area"
  | "countCohort"
  | "countNeet"
  | "countNotKnown"
  | "countCombined"
  | "countParticipation"
  | "countLapsed"
  | "countAvailable"
  | "countNotAvailable"
  | "countLong"
  | "countJoiners"
  | "countLeavers"
  | "meanWeeks"
  | "rateNeet"
  | "rateNotKnown"
  | "rateCombined"
  | "rateParticipation";

/** Headings that mean the same field, the surest first. */
export interface FieldSynonyms {
  readonly field: ExtractField;
  /** How surely the words mean it, 0-1; below 0.9 the column's content must bear it out. */
  readonly weight: number;
  /** Written as people write them; letter case, spaces and punctuation do not matter. */
  readonly headings: readonly string[];
}
