import {
  confidenceOf,
  hotSpots,
  keepMonths,
  MEASURE_COLUMNS,
  overTime,
  type CohortSummary,
  type ExtractProfile,
  type Measures,
  type NeetContext,
  type PartMeasures,
} from "../core";
import { issueJson } from "./issueJson";

/**
 * A summary as `neet --json` prints it.
 *
 * @param profile of the extract itself; null where the output is for the public
 */
export function neetJson(summary: CohortSummary, context: NeetContext, profile: ExtractProfile | null) {
  const { parts, periodEnd } = summary;
  const months = keepMonths(context.months, summary);
  const over = (area: string) => ({ overTime: overTime(months, area, periodEnd) });
  const sure = (row: Measures) => ({ confidence: confidenceOf(row, periodEnd) });
  return {
    periodEnd,
    audience: summary.audience,
    threshold: summary.threshold,
    rounding: summary.rounding,
    total: { ...measuresJson(summary.total), ...sure(summary.total), ...over("") },
    districts: summary.districts.map((row) => ({
      ...{ name: row.name, ...measuresJson(row), ...sure(row), ...over(row.name) },
    })),
    byYearGroup: summary.byYearGroup.map((row) => ({ name: row.name, ...measuresJson(row) })),
    byGroup: summary.byGroup.map((row) => ({ name: row.name, code: row.code, ...measuresJson(row) })),
    byDistrictAndYearGroup: parts.districtYear.map(partJson),
    byDistrictAndGroup: parts.districtGroup.map(partJson),
    byWard: parts.ward.map(partJson),
    byProvider: parts.provider.map(partJson),
    byRoni: parts.roni.map(partJson),
    destinations: parts.destination.map(({ name, joiners, leavers, suppressed }) => ({
      ...{ name, joiners, leavers, suppressed },
    })),
    hotSpots: hotSpots(summary).map(({ ward: { district, name, neetRate }, interval }) => ({
      ...{ district, ward: name, neetRate, atLeast: interval?.low ?? null, atMost: interval?.high ?? null },
    })),
    ...(profile === null ? {} : { profile }),
    audit: summary.audit,
    issues: summary.issues.map(issueJson),
  };
}

function measuresJson(row: Measures) {
  return {
    ...Object.fromEntries(MEASURE_COLUMNS.map(({ measure }) => [measure, row[measure]])),
    suppressed: row.suppressed,
  };
}

const PART_MEASURES = MEASURE_COLUMNS.map(({ measure }) => measure).filter((measure) =>
  /^(?:cohort|neet|notKnown|combined|participation)(?:Rate)?$/.test(measure),
);

function partJson({ district, name, suppressed, ...row }: PartMeasures) {
  return { district, name, ...Object.fromEntries(PART_MEASURES.map((measure) => [measure, row[measure]])), suppressed };
}
