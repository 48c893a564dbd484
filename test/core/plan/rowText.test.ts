import { startsLikeSection } from "../../../src/core/plan/rowText";

describe("startsLikeSection", () => {
  it.each([
    "Priority 1: Getting started",
    "Outcome - Children are safe",
    "Equality objective 2: Fair pay",
    "Better homes workstream 3 - Skills",
    "Health-led theme 4. Movement",
    "Objective 2: objective 3: both",
  ])("takes %j for the beginning of a section", (text) => {
    expect(startsLikeSection(text)).toBe(true);
  });

  it.each([
    "Agree priorities with partners",
    "Deliver phase two of the works",
    "2025 priority 1: Getting started",
    "One two three objective 2: too many words before",
    "A theme for 2026",
    `Equality objective 2: ${"x".repeat(200)}`,
  ])("refuses %j", (text) => {
    expect(startsLikeSection(text)).toBe(false);
  });
});
