import { EET_ANY, NEET_ANY, STANDING_BY_CODE, standingOf } from "../../../../src/core/cohort/cells/activityCodes";
import { readActivity } from "../../../../src/core/cohort/cells/activityWords";

describe("readActivity", () => {
  it.each([
    ["619", 619],
    [619, 619],
    ["619.0", 619],
    [" 619 ", 619],
    ["619 Seeking employment, education or training", 619],
    ["619 - Seeking", 619],
    ["Seeking (619)", 619],
    ["Full-time education - school sixth form", 210],
    ["FTE – sixth form college", 220],
    ["Employment without training", 330],
    ["Employment with training (other)", 340],
    ["Full-time employment with study (regulated qualification)", 320],
    ["Self-employment with study (regulated qualification)", 381],
    ["Working not for reward with part-time study", 550],
    ["Working not for reward", 540],
    ["Start date agreed (RPA compliant)", 616],
    ["Start date agreed (other)", 615],
    ["Not available - young carer", 620],
    ["Not available – illness", 640],
    ["Not available - other reason", 680],
    ["Current situation not known", 810],
    ["Re-engagement provision", 530],
    ["Apprenticeship", 310],
    ["Gap year student", 260],
    ["NEET", NEET_ANY],
    ["EET", EET_ANY],
    ["", 0],
    [null, 0],
    ["-", 0],
    ["999", 999],
    ["1", 1],
  ])("reads %p as %p", (cell, code) => {
    expect(readActivity(cell)).toBe(code);
  });

  it.each([["Zorp"], ["123456"], [true], [61.9], [-5]])("cannot read %p", (cell) => {
    expect(readActivity(cell)).toBeNull();
  });
});

describe("standingOf", () => {
  it("has exactly the twelve NEET codes, and 550 is none of them", () => {
    const neet = [...STANDING_BY_CODE].filter(([, standing]) => standing.startsWith("neet")).map(([code]) => code);
    expect(neet.sort()).toEqual([540, 610, 615, 616, 619, 620, 630, 640, 650, 660, 670, 680]);
    expect(standingOf(550, "2026-01-31")).toBe("participating");
  });

  it.each([
    [510, "2012-01-31", "neet-available"],
    [510, "2026-01-31", null],
    [260, "2026-01-31", "eet"],
    [440, "2026-01-31", "eet"],
    [530, "2026-01-31", "none"],
    [555, "2026-01-31", null],
  ])("knows %i at %s as %p", (code, periodEnd, standing) => {
    expect(standingOf(code, periodEnd)).toBe(standing);
  });
});
