import { parseMilestone } from "../../src/core";
import { day } from "../support/judgingFacts";
import type { Measure } from "./measure";

const CONTEXT = { planDate: day("2024-09-01"), planStart: day("2024-09-01"), planEnd: day("2026-08-31") };

/** Twenty ways of writing, from plain days to none at all. */
const FORMS = [
  "By December 2025",
  "Spring 2026",
  "On-going",
  "31/03/2026",
  "30 September 2025",
  "Bid in Oct 25 – launch March 2026",
  "Autumn term 2025",
  "Q3 2025/26",
  "w/c 12 January 2026",
  "tbc",
  "Monthly",
  "End of June 2026",
  "Ongoing – contract till August 2027",
  "June/July 2026",
  "November",
  "2025 - 2027",
  "Within 6 months of approval",
  "As required",
  "First draft 14th June, 2026, sign-off by the end of July",
  "Year 11 pupils (150 places), Phase 2",
];

/** Reading 200 mixed milestone texts, against the best general date library and a bare pass over the words. */
export async function milestonesMeasure(): Promise<Measure> {
  const chrono = await import("./node_modules/chrono-node/dist/esm/index.js" as string);
  const texts = Array.from({ length: 200 }, (_, index) => FORMS[index % FORMS.length] as string);
  const reference = { instant: new Date(2024, 8, 1), timezone: "Europe/London" };
  return {
    name: "milestones",
    input: "200 mixed texts",
    ours: { name: "parseMilestone", run: () => texts.map((text) => parseMilestone({ text }, CONTEXT)) },
    rivals: [
      {
        name: "chrono en-GB",
        run: () => texts.map((text) => chrono.en.GB.parse(text, reference)),
        bar: { atMost: 0.1 },
      },
      { name: "bare tokenising pass", run: () => texts.map(bareTokens), bar: { atMost: 5 } },
    ],
  };
}

/** Words, numbers and marks of a text with their places: the least any reader must do. */
function bareTokens(text: string): { text: string; at: number }[] {
  return [...text.matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)].map((match) => ({ text: match[0], at: match.index }));
}
