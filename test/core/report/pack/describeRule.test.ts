import { PRESETS } from "../../../../src/core";
import { describeRule } from "../../../../src/core/report/pack/describeRule";
import { summarySentences } from "../../../../src/core/report/pack/summarySentences";
import { reportOf, ROWS } from "./planOf";

describe("describeRule", () => {
  it.each(
    Object.values(PRESETS).flatMap(({ preset, rules }) => rules.map((rule) => [preset, rule.name, rule] as const)),
  )("puts %s %s into words without a gap", (_, __, rule) => {
    expect(describeRule(rule)).toMatch(/^(?:Red|Amber|Grey|Green|Complete): \S/);
    expect(describeRule(rule)).not.toMatch(/undefined|NaN| {2}|-\d/);
  });
});

describe("summarySentences", () => {
  it.each([
    ["2025-12-31", ROWS],
    ["2026-03-31", ROWS],
    ["2026-03-31", ROWS.slice(0, 1)],
    ["2026-03-31", ROWS.slice(5)],
    ["2026-03-31", []],
  ])("on %s says what the figures say, a sentence each", (asAt, rows) => {
    for (const text of summarySentences(reportOf({ Plan: rows }, asAt))) expect(text).toMatch(/^[A-Z\d].*[^.]\.$/);
  });

  it("keeps its wording", () => {
    expect(summarySentences(reportOf({ Plan: ROWS }, "2026-03-31"))).toMatchInlineSnapshot(`
      [
        "On 31 March 2026 the plan had 6 actions: 2 red, 1 amber, 1 that cannot be judged, 1 green and 1 complete.",
        "2 actions are past their due day without being complete, the longest by 90 days.",
        "1 action still to be completed falls due in the 90 days to 29 June 2026.",
      ]
    `);
  });
});
