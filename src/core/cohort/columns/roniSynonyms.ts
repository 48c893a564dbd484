import type { FieldSynonyms } from "./extractFields";

/**
 * Headings of the columns that only the risk of NEET indicator needs.
 *
 * @source council extracts 2022-24 for the indicator (Buckinghamshire, Oxfordshire criteria); the rest are variants
 */
export const RONI_SYNONYMS: readonly FieldSynonyms[] = [
  {
    field: "roniPoints",
    weight: 0.95,
    headings: ["RONI", "RONI Score", "RONI Points", "RONI Total", "Risk of NEET Score", "Risk of NEET", "RONI Value"],
  },
  {
    field: "roniAttendance",
    weight: 0.92,
    headings: ["Attendance", "Attendance %", "Attendance Rate", "Percent Attendance", "% Attendance", "Att %"],
  },
  {
    field: "roniMeals",
    weight: 0.95,
    headings: ["FSM", "Free School Meals", "FSM Eligible", "fsm_flag", "fsmeligible", "Pupil Premium"],
  },
  {
    field: "roniLanguage",
    weight: 0.95,
    headings: ["EAL", "English as Additional Language", "English as an Additional Language", "eal_flag"],
  },
  { field: "roniExcluded", weight: 0.92, headings: ["Excluded", "Exclusion", "Exclusions", "Fixed Term Exclusion"] },
  { field: "roniCustody", weight: 0.95, headings: ["In Custody", "Custody", "Custody Flag"] },
];
