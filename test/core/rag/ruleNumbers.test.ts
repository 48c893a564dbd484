import {
  DEFAULT_RULE_NUMBERS,
  defaultNumbers,
  NUMBERS_OF_PRESET,
  PRESETS,
  ruleSetOf,
  type PresetName,
} from "../../../src/core";

describe("the numbers that each rule set turns on", () => {
  it.each(Object.keys(PRESETS) as PresetName[])("%s", (preset) => {
    const changes = Object.keys(DEFAULT_RULE_NUMBERS) as (keyof typeof DEFAULT_RULE_NUMBERS)[];
    const turning = changes.filter((name) => {
      const own = ruleSetOf(preset, { [name]: DEFAULT_RULE_NUMBERS[name] + 3 });
      return JSON.stringify(own.rules) !== JSON.stringify(PRESETS[preset].rules);
    });
    expect([...NUMBERS_OF_PRESET[preset]].sort()).toEqual(turning.sort());
  });

  it("keep a week a week in working days", () => {
    expect(defaultNumbers("calendar")).toEqual(DEFAULT_RULE_NUMBERS);
    expect(defaultNumbers("working")).toEqual({
      ...DEFAULT_RULE_NUMBERS,
      dueSoonDays: 10,
      graceDays: 5,
      toleranceDays: 21,
    });
  });

  it("are those that the published rules give", () => {
    expect(DEFAULT_RULE_NUMBERS).toEqual({
      ...{ dueSoonDays: 14, toleranceDays: 31, graceDays: 7, redatedDays: 31 },
      ...{ perCentRedTo: 25, perCentAmberTo: 75, perCentOverdueRedUnder: 50, expectedRedTo: 70, expectedGreenFrom: 90 },
    });
  });
});
