import type { MeasureName } from "../types";

/** A measure as a column of a sheet. */
export interface MeasureColumn {
  readonly measure: MeasureName;
  readonly heading: string;
  readonly numberFormat: string;
}

const COUNT = "#,##0";
const RATE = "0.0%";

/** Every measure in the order it is shown. */
export const MEASURE_COLUMNS: readonly MeasureColumn[] = [
  { measure: "cohort", heading: "Cohort", numberFormat: COUNT },
  { measure: "neet", heading: "NEET", numberFormat: COUNT },
  { measure: "neetRate", heading: "NEET %", numberFormat: RATE },
  { measure: "notKnown", heading: "Not known", numberFormat: COUNT },
  { measure: "notKnownRate", heading: "Not known %", numberFormat: RATE },
  { measure: "combined", heading: "NEET and not known", numberFormat: COUNT },
  { measure: "combinedRate", heading: "NEET and not known %", numberFormat: RATE },
  { measure: "participation", heading: "Participating", numberFormat: COUNT },
  { measure: "participationRate", heading: "Participating %", numberFormat: RATE },
  { measure: "lapsed", heading: "Lapsed", numberFormat: COUNT },
  { measure: "neetAvailable", heading: "NEET available", numberFormat: COUNT },
  { measure: "neetNotAvailable", heading: "NEET not available", numberFormat: COUNT },
  { measure: "meanWeeksNeet", heading: "Mean weeks NEET", numberFormat: "0.0" },
  { measure: "longNeet", heading: "NEET 6 weeks or more", numberFormat: COUNT },
  { measure: "joiners", heading: "Joiners", numberFormat: COUNT },
  { measure: "leavers", heading: "Leavers", numberFormat: COUNT },
];
