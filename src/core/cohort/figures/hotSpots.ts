import type { CohortSummary, PartMeasures } from "../types";
import { compareWithWhole, wilsonInterval, type Interval } from "./wilsonInterval";

/** A ward beside the whole area. */
export interface WardPlace {
  readonly ward: PartMeasures;
  /** In which its NEET rate truly lies; null where its count is hidden. */
  readonly interval: Interval | null;
  readonly place: "above" | "below" | "alike" | null;
}

/** Every ward with the interval of its NEET rate, from what is shown alone; in the order of the summary. */
export function placeWards({ parts, total }: Pick<CohortSummary, "parts" | "total">): readonly WardPlace[] {
  return parts.ward.map((ward) => ({
    ward,
    interval: ward.neet === null || !ward.cohort ? null : wilsonInterval(ward.neet, ward.cohort),
    place: compareWithWhole(ward, total),
  }));
}

/**
 * The wards whose NEET rate is above the whole area's by more than chance, the surest first: by the lower end of their
 * interval, so that a small ward does not lead by a few young people.
 */
export function hotSpots(summary: Pick<CohortSummary, "parts" | "total">): readonly WardPlace[] {
  return placeWards(summary)
    .filter(({ place }) => place === "above")
    .sort((a, b) => (b.interval?.low ?? 0) - (a.interval?.low ?? 0));
}
