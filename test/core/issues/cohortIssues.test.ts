import { COHORT_ISSUE_TEXTS } from "../../../src/core/issues/cohortIssues";
import { STATUS_NAMES, type StatusNames } from "../../../src/core/issues/statusNames";

/** Facts of every kind an issue may hold, with so many of what it counts. */
const facts = (count: number | null) => ({
  ...{ people: count, rows: count, stated: count, counted: count },
  // These are no numbers of people and are told to everybody.
  ...{ cells: count ?? 2, sheets: count ?? 2, spellings: count ?? 2 },
  ...{ codes: ["999"], statuses: ["A"], periods: ["2026-01-31"], headings: ["Surname"], heading: "DOB" },
  ...{
    district: "Northvale",
    first: "Northvale",
    second: "Northvail",
    measure: "NEET",
    text: "it is empty.",
    seen: "",
    parts: ["wards"],
    indicators: ["custody"],
    sheet: "NEET months",
  },
  ...{ what: "the district", without: "nothing", as: "the age", found: "2026-01-31", asked: "2025-12-31", percent: 12 },
  ...{ notProved: count ?? 2, checked: 9 },
});

/** Each sentence as it stands for a number of things; the facts it does not use are no matter. */
const sentences = (count: number | null) =>
  Object.entries(COHORT_ISSUE_TEXTS).map(([code, { say }]) => {
    const sentence = (say as (params: ReturnType<typeof facts>, names: StatusNames) => string)(
      facts(count),
      STATUS_NAMES,
    );
    return { code, sentence };
  });

describe("sentences about a cohort", () => {
  it.each(sentences(1))("$code speaks of one in the singular", ({ sentence }) => {
    expect(sentence).not.toMatch(/\b1 (?:people|rows|cells|sheets)\b/);
    expect(sentence).not.toMatch(/\b1 \w+(?: in the column '[^']*')? (?:hold|repeat|stand|were|are|have)\b/);
  });

  it.each(sentences(7))("$code speaks of several in the plural", ({ sentence }) => {
    expect(sentence).not.toMatch(/\b7 (?:person|row|cell|sheet)\b/);
    expect(sentence).not.toMatch(/\b7 \w+(?: in the column '[^']*')? (?:holds|repeats|stands|was|is|has)\b/);
  });

  it.each(sentences(null))("$code gives no number where the public reads it", ({ sentence }) => {
    expect(sentence).not.toMatch(/null|NaN|undefined/);
  });

  it.each(sentences(1))("$code is one sentence or more, each with a full stop", ({ sentence }) => {
    expect(sentence).toMatch(/^[A-Z0-9].*[.?]$/s);
  });
});
