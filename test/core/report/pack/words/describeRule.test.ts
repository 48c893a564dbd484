import { PRESETS } from "../../../../../src/core";
import { describeRule } from "../../../../../src/core/report/pack/words/describeRule";

describe("describeRule", () => {
  it.each(
    Object.values(PRESETS).flatMap(({ preset, rules }) => rules.map((rule) => [preset, rule.name, rule] as const)),
  )("puts %s %s into words without a gap", (_, __, rule) => {
    expect(describeRule(rule)).toMatch(/^(?:Red|Amber|Grey|Green|Complete): \S/);
    expect(describeRule(rule)).not.toMatch(/undefined|NaN| {2}|-\d/);
  });
});
