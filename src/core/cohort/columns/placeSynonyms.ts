import type { FieldSynonyms } from "./extractFields";

/**
 * Headings of wards, and of schools and other providers.
 *
 * @source NCCIS XML flattened by Servelec and Microdec (2016, 2022), council extracts 2022-24 and their school lookups;
 *   the rest are variants of these
 */
export const PLACE_SYNONYMS: readonly FieldSynonyms[] = [
  {
    field: "ward",
    weight: 1,
    headings: ["Ward", "Ward Name", "Electoral Ward", "Home Ward", "WD22NM", "WD23NM", "WD24NM", "WD25NM"],
  },
  { field: "ward", weight: 0.9, headings: ["Ward of Residence", "Residence Ward", "Ward Code", "WD23CD", "WD24CD"] },
  {
    field: "provider",
    weight: 1,
    headings: ["EstablishmentName", "School Name", "establishment", "Provider Name", "Provider", "Institution"],
  },
  {
    field: "provider",
    weight: 0.92,
    headings: [
      ...["Current School", "School or Provider", "School / Provider", "School/College", "Learning Provider"],
      ...["Institution Name", "School", "College", "Training Provider", "Place of Learning"],
    ],
  },
  { field: "provider", weight: 0.9, headings: ["Year 11 School", "Yr 11 School", "Last School", "Y11 School"] },
  {
    field: "providerNumber",
    weight: 0.95,
    headings: [
      ...["EstablishmentNumber", "Estab", "LAEstab", "DfENo", "URN", "UKPRN", "UKProviderReferenceNumber"],
      ...["School Code", "Estab Number", "DfE Number"],
    ],
  },
];
