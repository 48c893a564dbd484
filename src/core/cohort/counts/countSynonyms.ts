import type { AggregateField, FieldSynonyms } from "../columns/extractFields";

const HEADINGS: Readonly<Record<AggregateField, readonly string[]>> = {
  area: ["LA Name", "Local Authority", "Authority", "County / District", "District / Borough", "Ward", "Ward Name"],
  countCohort: [
    ...["Cohort", "Cohort number", "avgcohort", "avg_cohort_count", "Cohort_DJFavg", "cohort_March", "Total Cohort"],
    ...["Cohort Total", "Young People", "16-17 Population", "16-17 Cohort", "Cohort Size", "Cohort Count", "Total"],
  ],
  countNeet: ["NEET", "Number NEET", "avgNEET", "avg_neet_count", "NEET Count", "No. NEET", "# NEET", "NEET Number"],
  countNotKnown: [
    ...["Unknown", "Not Known", "avgNK", "avg_nk_count", "Number activity not known", "NK", "Not Knowns"],
    ...["Not Known Count", "Unknown Count", "No. Not Known", "Number Not Known", "Activity Not Known", "Unknowns"],
  ],
  countCombined: [
    ...["avgNEETNK", "avg_neet_nk_count", "Number NEET/activity not known", "NEET + NK", "NEET and Not Known"],
    ...["NEET/NK", "NEET + Not Known", "Combined", "NEET and NK", "NEET/Not Known", "Combined Count"],
  ],
  countParticipation: [
    ...["Participating", "total_in_education_and_training_count", "Participation", "In Learning", "In Education"],
    ...["Number Participating", "Participating Count", "Participation Count"],
  ],
  countLapsed: ["Lapsed Count", "Lapsed", "Number Lapsed", "Currency Lapsed Count"],
  countAvailable: ["NEET Available", "Available", "Available to labour market", "Active NEET"],
  countNotAvailable: ["NEET Not Available", "Not Available", "Not available to labour market", "Inactive NEET"],
  countLong: ["Long NEET", "Long Term NEET", "NEET 6+ weeks", "NEET over 6 weeks"],
  countJoiners: ["Joiners", "NEET Joiners", "New NEET"],
  countLeavers: ["Leavers", "NEET Leavers"],
  meanWeeks: ["Mean weeks NEET", "Average weeks NEET", "Average weeks", "Mean weeks", "Avg weeks NEET"],
  rateNeet: ["NEET %", "NEETprop", "neet_percent", "NEET proportion", "% NEET", "NEET Rate", "NEET (%)"],
  rateNotKnown: ["Not Known %", "Notknownprop", "nk_percent", "% Unknown", "% Not Known", "NK %", "Unknown %"],
  rateCombined: [
    ...["NEETNKprop", "neet_nk_percent", "NEET_not_known_percent", "NEET + NK %", "Combined %", "% NEET/NK"],
    ...["NEET and Not Known %", "Combined Rate", "NEET/NK %"],
  ],
  rateParticipation: [
    ...["Participating %", "In Learning %", "Participation %", "% Participating", "Participation Rate"],
    "total_in_education_and_training_percent",
    "TOTAL_participating_in_education_and_training_percent",
  ],
};
/**
 * Headings of tables of counts.
 *
 * @source DfE Explore Education Statistics and scorecard files 2022-26; the rest are variants of these
 */
export const COUNT_SYNONYMS: readonly FieldSynonyms[] = Object.entries(HEADINGS).map(([field, headings]) => ({
  field: field as AggregateField,
  weight: 0.95,
  headings,
}));
