import { buildReport, PRESETS, ruleSetOf, tryAllPresets, type PresetName } from "../../../src/core";
import { gridOf } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";

const WORKBOOK = {
  name: "",
  sheets: [
    gridOf({
      name: "Plan",
      rows: [
        ["Action", "Lead", "Milestone", "Progress"],
        ["Open a youth hub in the market hall", "Youth Manager", "20 March 2026", "Under way"],
        [
          "Hire two mentors for the hub",
          "HR Lead",
          "31 January 2026",
          "Delayed, with a new contractor agreed; now expected in May 2026",
        ],
        ["Agree the lease with the owner", "Property Lead", "31 December 2026", "Under way"],
      ],
    }),
  ],
};

const OPTIONS = { asAt: day("2026-03-31"), preset: "strict" } as const;

describe("tryAllPresets", () => {
  const trials = tryAllPresets(WORKBOOK, OPTIONS);

  it.each<[PresetName, statuses: readonly string[], differing: readonly number[]]>([
    ["strict", ["red", "red", "green"], []],
    ["one-month", ["amber", "red", "green"], [0]],
    ["one-week-one-month", ["amber", "red", "green"], [0]],
    ["per-cent", ["grey", "grey", "grey"], [0, 1, 2]],
    ["expected-progress", ["grey", "grey", "grey"], [0, 1, 2]],
    ["recovery-plan", ["red", "amber", "green"], [1]],
    ["state-first", ["red", "red", "green"], []],
  ])("%s", (preset, statuses, differing) => {
    const trial = trials.find(({ ruleSet }) => ruleSet.preset === preset);
    expect(trial?.items.map(({ status }) => status)).toEqual(statuses);
    expect(trial?.differing).toEqual(differing);
    expect(trial?.isInUse).toBe(preset === "strict");
  });

  it("judges as a report would", () => {
    for (const { ruleSet, items, counts } of trials) {
      const report = buildReport(WORKBOOK, { ...OPTIONS, preset: ruleSet.preset });
      expect([items, counts]).toEqual([report.items, report.counts]);
    }
  });

  it("puts rules of one's own first", () => {
    const ruleSet = { ...ruleSetOf("strict", { dueSoonDays: 300 }), isOwn: true, title: "Ours" } as const;
    const own = tryAllPresets(WORKBOOK, { ...OPTIONS, ruleSet });
    expect(own.map(({ ruleSet: { title }, isInUse }) => [title, isInUse])).toEqual([
      ["Ours", true],
      ...Object.values(PRESETS).map(({ title }) => [title, false]),
    ]);
    expect(own.map(({ differing }) => differing.includes(2))).toEqual([
      false,
      ...Object.values(PRESETS).map(() => true),
    ]);
    expect(buildReport(WORKBOOK, { ...OPTIONS, ruleSet })).toMatchObject({
      ruleSet: { title: "Ours" },
      preset: "strict",
    });
  });
});
