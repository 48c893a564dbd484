import type { IssueTexts } from "./issueTexts";

/** What stands in the way of figures for the public. Facts are counts, names of sheets and kinds of parts. */
export interface PublicFiguresIssueParams {
  "cohort.not-proved": { notProved: number; checked: number };
  "cohort.given-away": { givenAway: number };
  "cohort.published-differs": { counts: number };
  "cohort.published-otherwise": Record<string, never>;
  "cohort.not-for-public": { sheet: string; what: string };
  "cohort.parts-withheld": { parts: readonly string[] };
}

export const PUBLIC_FIGURES_ISSUE_TEXTS: IssueTexts<PublicFiguresIssueParams> = {
  "cohort.not-proved": {
    severity: "error",
    say: ({ notProved, checked }) =>
      `These figures are not for the public: ${notProved} of ${checked} small counts could not be shown to stay hidden. What was published before cannot be hidden now: where the stored months hold what was never published, delete those rows; else publish without last month's, or fewer breakdowns.`,
  },
  "cohort.given-away": {
    severity: "warning",
    say: ({ givenAway }) =>
      `What is stored as published of last month gives ${givenAway === 1 ? "1 small count" : `${givenAway} small counts`} of it away by itself. This month's figures add nothing to it, for joiners and leavers are hidden.`,
  },
  "cohort.published-differs": {
    severity: "warning",
    say: ({ counts }) =>
      `${counts === 1 ? "1 count" : `${counts} counts`} stored as published of this month ${counts === 1 ? "is" : "are"} not what the extract gives now. If the month was published, say that the figures are corrected.`,
  },
  "cohort.published-otherwise": {
    severity: "warning",
    say: () =>
      "This month is stored as published before, with other figures hidden than these choices would hide. What one publication hides another must not show, so it stays as it was, and the smaller parts are left out. If it was never published, delete its rows from the public months and count again.",
  },
  "cohort.not-for-public": {
    severity: "warning",
    say: ({ sheet, what }) => `The plan's own workbook is not for the public: '${sheet}' holds ${what}.`,
  },
  "cohort.parts-withheld": {
    severity: "note",
    say: ({ parts }) =>
      `Not published, because most counts are small or could not be shown to stay hidden: ${parts.join(", ")}. Last month's were taken not to be published either.`,
  },
};
