import { describeDate } from "../../dates/describeDate";
import { describeAudit } from "../suppress/auditProofs";
import type { CohortSummary } from "../types";

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

/** What is told only where the extract, stored months or the user tell it. */
const FURTHER: readonly (readonly [string, string, (summary: CohortSummary) => boolean])[] = [
  [
    "Where joiners came from",
    "What joiners did last month and leavers do now, by their identifier. Outside the cohort: no longer or not yet in it, in no extract, or without an identifier.",
    ({ parts }) => parts.destination.length > 0,
  ],
  [
    "Wards",
    "A rate's interval (Wilson, 95 %) is where it truly lies; a hot spot's lies wholly above the whole area's rate, so that no ward leads by a few young people. Wards and providers of fewer than 5 young people are counted together.",
    ({ parts }) => parts.ward.length > 0 || parts.provider.length > 0,
  ],
  [
    "RONI points",
    "Risk of NEET indicator: attendance under 90 % 1, under 85 % 2; English as an additional language 1; EHC plan 2; SEN support 1; exclusion 1; alternative provision 1; looked after, pregnant or a parent, free school meals, carer, supervised by youth justice, custody 2 each. As the extract states them where it does.",
    ({ parts }) => parts.roni.length > 0,
  ],
  [
    "Compared",
    "Changes are in percentage points. The mean of three months is the mean count of this month end and the two before over their mean cohort. Fifths: 1 is the best. Targets, comparators and bounds are the user's.",
    () => true,
  ],
  [
    "How sure",
    "Low: more than 10 % are not known. Unsettled: from September to November, when many records lapse at once.",
    () => true,
  ],
];

/** The notes of a summary: period, audience, how small numbers are hidden, and what is counted. */
export function neetNotes(summary: CohortSummary): readonly (readonly [string, string])[] {
  const { periodEnd, audience, threshold, audit, rounding } = summary;
  const key: readonly (readonly [string, string])[] =
    audience === "public"
      ? [
          ["c", "Hidden, so that nobody can be found from a small number."],
          [
            "Small numbers",
            `Counts from 1 to ${threshold - 1} are hidden, and so are further figures from which, with totals, year groups, groups, percentages and last month's public figures, a hidden count could be worked out or narrowed down.`,
          ],
          ...(rounding === 0
            ? []
            : ([
                [
                  "Rounding",
                  `Counts are rounded to the nearest ${rounding}, rates formed from unrounded counts, so rounded figures need not add up.`,
                ],
              ] as const)),
          ...(audit === null ? [] : ([["Audit", describeAudit(audit, threshold)]] as const)),
        ]
      : [["Small numbers", "Shown. This copy is for those who may see them, and is not to be published."]];
  return [
    ["Period end", describeDate(periodEnd)],
    ["Audience", audienceText(audience, audit)],
    ...key,
    ["z", "Not known from the extract or the months stored, or hidden when it was published."],
    ...DEFINITIONS,
    ...FURTHER.filter(([, , isTold]) => isTold(summary)).map(([name, text]) => [name, text] as const),
    ["Source", "The authority's cohort extract (NCCIS). Nothing in this workbook is about one person."],
  ];
}

function audienceText(audience: CohortSummary["audience"], audit: CohortSummary["audit"]): string {
  if (audience === "internal") return "Internal: OFFICIAL-SENSITIVE";
  return audit !== null && audit.notProved > 0 ? "OFFICIAL-SENSITIVE: not for publication as they are" : "Public";
}
