import {
  LOOK_SCHEMES,
  looksInRuleFile,
  parseRuleFile,
  PRESETS,
  ruleFileOf,
  ruleSetOf,
  STATUS_LOOKS,
  type PresetName,
} from "../../../src/core";

const STRICT = JSON.parse(ruleFileOf(PRESETS.strict)) as Record<string, unknown>;

function codesOf(text: string): readonly string[] {
  const read = parseRuleFile(text);
  return (read.ok ? read.warnings : read.issues).map(({ code }) => code);
}

function withRules(rules: unknown): string {
  return JSON.stringify({ ...STRICT, rules });
}

describe("a file of rules", () => {
  it.each(Object.keys(PRESETS) as PresetName[])("brings %s back as it was", (preset) => {
    const read = parseRuleFile(ruleFileOf(PRESETS[preset]));
    expect(read).toEqual({ ok: true, warnings: [], value: { ...PRESETS[preset], isOwn: true } });
  });

  it("keeps days of the user's own", () => {
    const own = ruleSetOf("strict", { dueSoonDays: 30 });
    expect(parseRuleFile(ruleFileOf(own))).toMatchObject({ value: { rules: own.rules, summary: own.summary } });
  });

  it("has a title where somebody took it away, and is made from the strict rules where it does not say", () => {
    const read = parseRuleFile(JSON.stringify({ ...STRICT, title: 7, summary: undefined, preset: "mine" }));
    expect(read).toMatchObject({ ok: true, value: { preset: "strict", title: "Our own rules", summary: "" } });
  });

  it.each<[what: string, text: string, codes: readonly string[]]>([
    ["nothing", "", ["rules.not-ours"]],
    ["a table", "Action,Lead\nOpen a hub,Ann", ["rules.not-ours"]],
    ["JSON of another kind", '{"rules":[]}', ["rules.not-ours"]],
    ["a list", "[1]", ["rules.not-ours"]],
    ["null", "null", ["rules.not-ours"]],
    ["a very long file", " ".repeat(200_001) + JSON.stringify(STRICT), ["rules.not-ours"]],
    ["another version", JSON.stringify({ ...STRICT, version: 2 }), ["rules.newer"]],
    ["no rules", withRules([]), ["rules.not-ours"]],
    ["rules that are no list", withRules({}), ["rules.not-ours"]],
    ["too many rules", withRules(Array.from({ length: 61 }, () => PRESETS.strict.rules[0])), ["rules.not-ours"]],
  ])("is refused: %s", (_, text, codes) => {
    expect(parseRuleFile(text).ok).toBe(false);
    expect(codesOf(text)).toEqual(codes);
  });

  it.each<[what: string, rule: unknown]>([
    ["no object", 7],
    ["a name we have no sentence for", { name: "mine", status: "red", when: [] }],
    ["a status there is not", { name: "overdue", status: "purple", when: [] }],
    ["no conditions", { name: "overdue", status: "red" }],
    ["a condition that is none", { name: "overdue", status: "red", when: [null] }],
    ["a fact there is not", { name: "overdue", status: "red", when: [{ fact: "mood", from: 1 }] }],
    ["a word fact there is not", { name: "overdue", status: "red", when: [{ fact: "mood", in: ["bad"] }] }],
    ["a word there is not", { name: "overdue", status: "red", when: [{ fact: "due", in: ["soon"] }] }],
    ["no words", { name: "overdue", status: "red", when: [{ fact: "due", in: [] }] }],
    ["no bounds", { name: "overdue", status: "red", when: [{ fact: "daysLate" }] }],
    ["a bound that is no number", { name: "overdue", status: "red", when: [{ fact: "daysLate", from: "1" }] }],
    [
      "one good bound and one that is none",
      { name: "overdue", status: "red", when: [{ fact: "daysLate", from: 1, to: null }] },
    ],
  ])("is refused with a rule that has %s", (_, rule) => {
    expect(parseRuleFile(withRules([...PRESETS.strict.rules, rule]))).toMatchObject({
      ok: false,
      issues: [{ code: "rules.bad-rule", params: { place: PRESETS.strict.rules.length + 1 } }],
    });
  });

  it("is refused where it leaves an item without a status", () => {
    expect(codesOf(withRules(PRESETS.strict.rules.slice(0, -1)))).toEqual(["rules.gap"]);
  });

  it("is refused where it makes an item without a day green", () => {
    const rules = [{ name: "on-track", status: "green", when: [] }];
    expect(parseRuleFile(withRules(rules))).toMatchObject({
      issues: [{ code: "rules.green-without-day", params: { rule: "on-track" } }],
    });
  });

  it("is refused where it turns on too many numbers to be proved", () => {
    const facts = ["daysLate", "daysToReview", "forecastSlipDays", "redatedDays", "percentDone"];
    const rules = Array.from({ length: 50 }, (_, n) => ({
      name: "overdue",
      status: "red",
      when: [{ fact: facts[n % 5], from: n * 3, to: n * 3 + 1 }],
    }));
    expect(codesOf(withRules(rules))).toEqual(["rules.too-many"]);
  });

  it("is taken with a word on rules that meet, or never decide", () => {
    const rules = [
      { name: "per-cent-low", status: "red", when: [{ fact: "percentDone", to: 25 }] },
      { name: "per-cent-middle", status: "amber", when: [{ fact: "percentDone", from: 25 }] },
      { name: "no-per-cent", status: "grey", when: [] },
      { name: "no-date", status: "grey", when: [] },
    ];
    expect(parseRuleFile(withRules(rules)).ok).toBe(true);
    expect(codesOf(withRules(rules))).toEqual(["rules.overlap", "rules.never-used"]);
  });
});

describe("labels and colours in a file of rules", () => {
  it.each(LOOK_SCHEMES)("come back as they were: $name", ({ looks }) => {
    const text = ruleFileOf(PRESETS.strict, looks);
    expect(looksInRuleFile(text)).toEqual({ ok: true, warnings: [], value: looks });
    expect(parseRuleFile(text)).toEqual(parseRuleFile(ruleFileOf(PRESETS.strict)));
  });

  it.each<[what: string, text: string]>([
    ["a file without them", ruleFileOf(PRESETS.strict)],
    ["no file of rules", JSON.stringify({ looks: STATUS_LOOKS })],
    ["no JSON", "{"],
    ["words in their place", JSON.stringify({ ...STRICT, looks: "blue" })],
    ["nothing in them", JSON.stringify({ ...STRICT, looks: { purple: {} } })],
    ["a very long file", " ".repeat(200_001) + ruleFileOf(PRESETS.strict, STATUS_LOOKS)],
  ])("are none in %s", (_, text) => {
    expect(looksInRuleFile(text)).toEqual({ ok: true, warnings: [], value: null });
  });

  it("are refused whole where one of them cannot be read", () => {
    const amber = { ...STATUS_LOOKS.amber, fontColour: "#FFFFFF" };
    const read = looksInRuleFile(ruleFileOf(PRESETS.strict, { ...STATUS_LOOKS, amber }));
    expect(read).toMatchObject({ ok: false, issues: [{ code: "looks.low-contrast", params: { status: "amber" } }] });
  });
});
