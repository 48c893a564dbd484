import { describeDate } from "../dates/describeDate";
import { describeAudit } from "./suppress/auditProofs";
import type { CohortSummary } from "./types";

/** What each measure is, for the notes sheet: what it is called, and what it counts. */
const DEFINITIONS: readonly (readonly [string, string])[] = [
  [
    "Cohort",
    "Young people of academic age 16 and 17 (Years 12 and 13) who live in the area and are in the primary cohort. Young adult offenders in custody (710) are left out, and so are records another authority leads on.",
  ],
  ["NEET", "Not in education, employment or training: codes 540, 610, 615, 616, 619 and 620 to 680."],
  ["NEET available", "NEET and available to the labour market: codes 540, 610, 615, 616, 619."],
  ["NEET not available", "NEET and not available to the labour market: codes 620 to 680."],
  [
    "Not known",
    "Codes 810, 820 and 830, codes that are missing or in no list, and records that have lapsed. A NEET record stays NEET whatever its dates.",
  ],
  ["Lapsed", "Records due to lapse before the period end; a record is still current on the day itself."],
  ["NEET and not known", "Both together, counted. The percentages are of the cohort, from unrounded counts."],
  ["Participating", "In full- or part-time education, an apprenticeship, training, or work with regulated study."],
  ["Mean weeks NEET", "Whole weeks from the NEET start date to the period end, over NEET whose start is known."],
  [
    "Joiners and leavers",
    "NEET now and not last month; NEET last month and not now, counted where they lived then. NEET now is NEET last month, and joiners, less leavers. Somebody NEET who moves district is neither.",
  ],
];

/** The notes of a summary: period, audience, how small numbers are hidden, and what is counted. */
export function neetNotes({
  periodEnd,
  audience,
  threshold,
  audit,
}: CohortSummary): readonly (readonly [string, string])[] {
  const key: readonly (readonly [string, string])[] =
    audience === "public"
      ? [
          ["c", "Hidden, so that nobody can be found from a small number."],
          [
            "Small numbers",
            `Counts from 1 to ${threshold - 1} are hidden, and so are further figures from which, with totals, year groups, groups, percentages and last month's public figures, a hidden count could be worked out or narrowed down.`,
          ],
          ...(audit === null ? [] : ([["Audit", describeAudit(audit, threshold)]] as const)),
        ]
      : [["Small numbers", "Shown. This copy is for those who may see them, and is not to be published."]];
  return [
    ["Period end", describeDate(periodEnd)],
    ["Audience", audienceText(audience, audit)],
    ...key,
    ["z", "Not known from the extract."],
    ...DEFINITIONS,
    ["Source", "The authority's cohort extract (NCCIS). Nothing in this workbook is about one person."],
  ];
}

function audienceText(audience: CohortSummary["audience"], audit: CohortSummary["audit"]): string {
  if (audience === "internal") return "Internal: OFFICIAL-SENSITIVE";
  return audit !== null && audit.notProved > 0 ? "OFFICIAL-SENSITIVE: not for publication as they are" : "Public";
}
