import { checkRuleSet, PRESETS, ruleSetOf, type PresetName, type Rule, type RuleEdge } from "../../../src/core";

const DUE = { fact: "due", in: ["known"] } as const;
const GREY: Rule = { name: "no-date", status: "grey", when: [] };

function late(name: Rule["name"], status: Rule["status"], bounds: object): Rule {
  return { name, status, when: [DUE, { fact: "daysLate", ...bounds }] };
}

function edges(rules: readonly Rule[]): readonly string[] {
  const win = ({ rule, status }: RuleEdge["on"]): string => `${status} by ${rule}`;
  return checkRuleSet(rules).edges.map(({ fact, at, below, on, above }) =>
    [`${fact} ${at}`, win(below), win(on), win(above)].join(" | "),
  );
}

describe("checkRuleSet", () => {
  it.each(Object.keys(PRESETS) as PresetName[])(
    "%s has no gap, no overlap and nothing that is never used",
    (preset) => {
      const { gaps, overlaps, neverUsed, greenWithoutDay } = checkRuleSet(PRESETS[preset].rules);
      expect({ gaps, overlaps, neverUsed, greenWithoutDay }).toEqual({
        gaps: [],
        overlaps: [],
        neverUsed: [],
        greenWithoutDay: [],
      });
    },
  );

  it.each<[PresetName, Parameters<typeof ruleSetOf>[1]]>([
    ["strict", { dueSoonDays: 0 }],
    ["strict", { dueSoonDays: 365 }],
    ["one-month", { toleranceDays: 1 }],
    ["one-week-one-month", { graceDays: 0, toleranceDays: 1 }],
    ["per-cent", { perCentRedTo: 33.3, perCentAmberTo: 66.6 }],
    ["expected-progress", { expectedRedTo: 80, expectedGreenFrom: 80.5 }],
  ])("%s stays whole with %j", (preset, numbers) => {
    const { gaps, overlaps } = checkRuleSet(ruleSetOf(preset, numbers).rules);
    expect([gaps, overlaps]).toEqual([[], []]);
  });

  it.each([
    [0, "0 days"],
    [1, "1 day"],
    [2, "2 days"],
  ])("a preset says its days in words: %d", (dueSoonDays, words) => {
    expect(ruleSetOf("strict", { dueSoonDays }).summary).toMatch(new RegExp(`within ${words}$`));
  });

  it.each<[PresetName, readonly string[]]>([
    [
      "strict",
      [
        "daysLate -14 | green by on-track | amber by due-soon | amber by due-soon",
        "daysLate 0 | amber by due-soon | amber by due-soon | red by overdue",
        "daysLate 1 | amber by due-soon | red by overdue | red by overdue",
      ],
    ],
    ["one-week-one-month", ["daysLate 7 | green by on-track | green by on-track | amber by overdue-within-tolerance"]],
    [
      "expected-progress",
      [
        "percentOfExpected 70 | red by far-behind-expected | red by far-behind-expected | amber by behind-expected",
        "percentOfExpected 90 | amber by behind-expected | green by as-expected | green by as-expected",
      ],
    ],
    ["per-cent", ["percentDone 75 | amber by per-cent-middle | amber by per-cent-middle | green by per-cent-high"]],
  ])("says which rule of %s wins on each edge", (preset, wanted) => {
    expect(edges(PRESETS[preset].rules)).toEqual(expect.arrayContaining([...wanted]));
  });

  it("finds a day that no rule takes in", () => {
    const { gaps } = checkRuleSet([
      late("overdue", "red", { over: 0 }),
      late("on-track", "green", { under: 0 }),
      { ...GREY, when: [{ fact: "due", in: ["none"] }] },
    ]);
    expect(gaps).toMatchObject([{ due: "known", daysLate: 0 }]);
  });

  it("finds parts of a per cent between two bands", () => {
    const bands: Rule[] = [
      { name: "per-cent-low", status: "red", when: [{ fact: "percentDone", to: 25 }] },
      { name: "per-cent-middle", status: "amber", when: [{ fact: "percentDone", from: 26 }] },
      { name: "no-per-cent", status: "grey", when: [{ fact: "percentDone", under: 0 }] },
    ];
    const { gaps, neverUsed } = checkRuleSet(bands);
    expect(gaps.some(({ percentDone }) => percentDone !== null && percentDone > 25 && percentDone < 26)).toBe(true);
    expect(gaps.some(({ percentDone }) => percentDone === null)).toBe(true);
    expect(neverUsed.map(({ name }) => name)).toEqual(["no-per-cent"]);
  });

  it("finds a gap narrower than any it steps by", () => {
    const { gaps } = checkRuleSet([
      { name: "per-cent-low", status: "red", when: [{ fact: "percentDone", to: 25 }] },
      { name: "per-cent-high", status: "amber", when: [{ fact: "percentDone", from: 25.005 }] },
    ]);
    expect(gaps.map(({ percentDone }) => percentDone)).toEqual([null, expect.closeTo(25.0025)]);
  });

  it("finds an edge that two bands share, and which wins", () => {
    const rules: Rule[] = [
      { name: "far-behind-expected", status: "red", when: [{ fact: "percentOfExpected", to: 70 }] },
      { name: "behind-expected", status: "amber", when: [{ fact: "percentOfExpected", from: 70 }] },
      GREY,
    ];
    expect(checkRuleSet(rules).overlaps).toEqual([
      { first: "far-behind-expected", second: "behind-expected", fact: "percentOfExpected", at: 70 },
    ]);
  });

  it.each<[what: string, first: Rule, second: Rule]>([
    ["the same status", late("overdue", "red", { from: 1 }), late("overdue-past-tolerance", "red", { from: 31 })],
    [
      "another number",
      late("overdue", "red", { from: 1 }),
      { ...GREY, name: "redated", status: "amber", when: [DUE, { fact: "redatedDays", from: 1 }] },
    ],
    [
      "another word",
      late("overdue", "red", { from: 1 }),
      { name: "said-delayed", status: "amber", when: [DUE, { fact: "progress", in: ["delayed"] }] },
    ],
    [
      "one condition more",
      late("overdue", "red", { from: 1 }),
      {
        name: "said-delayed",
        status: "amber",
        when: [DUE, { fact: "daysLate", from: 0 }, { fact: "progress", in: ["delayed"] }],
      },
    ],
    ["bands side by side", late("overdue", "red", { from: 1 }), late("due-soon", "amber", { to: 0 })],
  ])("is no overlap: %s", (_, first, second) => {
    expect(checkRuleSet([first, second, GREY]).overlaps).toEqual([]);
  });

  it.each<[what: string, rule: Rule, isWrong: boolean]>([
    ["whatever it is", { name: "on-track", status: "green", when: [] }, true],
    ["what goes on", { name: "review-ahead", status: "green", when: [{ fact: "kind", in: ["ongoing"] }] }, true],
    [
      "what goes on, with its review ahead",
      {
        name: "review-ahead",
        status: "green",
        when: [
          { fact: "kind", in: ["ongoing"] },
          { fact: "daysToReview", from: 0 },
        ],
      },
      false,
    ],
    [
      "what goes on, with its review passed",
      {
        name: "review-ahead",
        status: "green",
        when: [
          { fact: "kind", in: ["ongoing"] },
          { fact: "daysToReview", from: -1 },
        ],
      },
      true,
    ],
    [
      "to be confirmed, with a review ahead",
      {
        name: "review-ahead",
        status: "green",
        when: [
          { fact: "kind", in: ["tbc"] },
          { fact: "daysToReview", from: 0 },
        ],
      },
      true,
    ],
    ["what is due", { name: "on-track", status: "green", when: [DUE] }, false],
  ])("green without a day: %s", (_, rule, isWrong) => {
    expect(checkRuleSet([rule, GREY]).greenWithoutDay).toEqual(isWrong ? [rule.name] : []);
  });
});
