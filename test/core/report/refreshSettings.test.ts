import type { IsoDate } from "../../../src/core/dates/isoDate";
import { LOOK_SCHEMES } from "../../../src/core/rag/lookSchemes";
import { PRESETS, ruleSetOf } from "../../../src/core/rag/presets";
import {
  DEFAULT_REFRESH_SETTINGS,
  parseRefreshSettings,
  toRefreshOptions,
  withLooks,
  withMappingChoice,
  withPreset,
  type RefreshSettings,
} from "../../../src/core/report/refreshSettings";
import { STATUS_LOOKS } from "../../../src/core/rag/status";

const FULL: RefreshSettings = {
  preset: "one-month",
  asAt: "2026-03-31" as IsoDate,
  context: { planStart: "2025-04-01" as IsoDate, planEnd: "2026-03-31" as IsoDate, yearStyle: "financial" },
  choices: [
    {
      sheet: "Plan",
      headerRow: 4,
      columns: [
        { column: 2, header: "Who", field: "lead" },
        { column: 3, header: "", field: null },
      ],
    },
  ],
};

describe("parseRefreshSettings", () => {
  it("reads back what was kept", () => {
    expect(parseRefreshSettings(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
  });

  it.each([null, undefined, "strict", 7, [], {}])("takes %p as nothing kept", (kept) => {
    expect(parseRefreshSettings(kept)).toEqual(DEFAULT_REFRESH_SETTINGS);
  });

  it.each<[string, Record<string, unknown>, Partial<RefreshSettings>]>([
    ["rules it does not know", { preset: "newest" }, { preset: "strict" }],
    ["a day that is none", { asAt: "2026-06-31" }, { asAt: null }],
    ["a context that is none", { context: 3 }, { context: {} }],
    ["days and styles it does not know", { context: { planStart: "soon", yearStyle: "lunar" } }, { context: {} }],
    [
      "choices that are none",
      { choices: [null, { sheet: 1, headerRow: 1, columns: [] }, { sheet: "A" }] },
      { choices: [] },
    ],
    [
      "fields it does not know",
      {
        choices: [
          {
            sheet: "A",
            headerRow: 0,
            columns: [
              { column: 0, header: "Who", field: "owner" },
              { column: "1", header: "When", field: "milestone" },
              { column: 1, header: "When", field: "milestone" },
            ],
          },
        ],
      },
      { choices: [{ sheet: "A", headerRow: 0, columns: [{ column: 1, header: "When", field: "milestone" }] }] },
    ],
  ])("leaves out %s and keeps the rest", (_, part, expected) => {
    expect(parseRefreshSettings({ ...FULL, ...part })).toEqual({ ...FULL, ...expected });
  });
});

describe("toRefreshOptions", () => {
  it("judges as at today where the workbook keeps no other day", () => {
    const today = "2026-05-01" as IsoDate;
    expect(toRefreshOptions({ ...FULL, asAt: null }, today).asAt).toBe(today);
    expect(toRefreshOptions(FULL, today).asAt).toBe(FULL.asAt);
  });
});

describe("labels and colours of somebody's own", () => {
  const black = LOOK_SCHEMES[1]?.looks ?? STATUS_LOOKS;
  const today = "2026-03-31" as IsoDate;

  it("are kept, read back and judged with", () => {
    const kept = withLooks(FULL, black);
    expect(parseRefreshSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(toRefreshOptions(kept, today).looks).toEqual({ now: black, before: kept.looks?.before });
    expect(toRefreshOptions(FULL, today).looks).toBeUndefined();
  });

  it("are remembered when they go, and stay when the rules change", () => {
    const back = withPreset(withLooks(withLooks(FULL, black), STATUS_LOOKS), "strict");
    expect(back.looks?.now).toEqual(STATUS_LOOKS);
    expect(back.looks?.before.map(({ label }) => label)).toEqual(["Black", "Complete"]);
    expect(withPreset(FULL, "strict").looks).toBeUndefined();
  });

  it.each([3, null, "blue", []])("are not kept where %p stands for them", (looks) => {
    expect(parseRefreshSettings({ ...FULL, looks })).toEqual(FULL);
  });
});

describe("withMappingChoice", () => {
  it("takes the place of the earlier choice for the same table, and of no other", () => {
    const other = { sheet: "Plan", headerRow: 40, columns: [] };
    const again = { sheet: "Plan", headerRow: 4, columns: [{ column: 2, header: "Who", field: "partners" as const }] };
    expect(withMappingChoice(withMappingChoice(FULL, other), again).choices).toEqual([other, again]);
  });
});

describe("rules of somebody's own", () => {
  const options = (kept: object) => toRefreshOptions(parseRefreshSettings(kept), "2026-03-31" as IsoDate);
  const own = { ...PRESETS.strict, title: "Ours" };

  it("are the preset's where nobody changed a number that it turns on", () => {
    expect(options({ preset: "strict" }).ruleSet).toBeUndefined();
    expect(options({ preset: "recovery-plan", numbers: { dueSoonDays: 30 } }).ruleSet).toBeUndefined();
  });

  it("have the numbers that were kept", () => {
    const { ruleSet } = options({ preset: "strict", numbers: { dueSoonDays: 30 } });
    expect(ruleSet).toEqual({ ...ruleSetOf("strict", { dueSoonDays: 30 }), isOwn: true });
  });

  it("count working days where that was kept, with the numbers that go with them", () => {
    const ruleSet = (kept: object) => options({ preset: "strict", ...kept }).ruleSet;
    expect(ruleSet({ workingDays: true })).toEqual({ ...ruleSetOf("strict", {}, "working"), isOwn: true });
    expect(ruleSet({ workingDays: "yes" })).toBeUndefined();
    expect(ruleSet({ ownRules: { ...own, daysAre: "working" } })).toMatchObject({ title: "Ours", daysAre: "working" });
  });

  it("outrank the preset where they were kept, and are proved again", () => {
    expect(options({ preset: "per-cent", ownRules: own }).ruleSet).toMatchObject({ title: "Ours", isOwn: true });
    expect(options({ ownRules: { ...own, rules: own.rules.slice(0, 1) } }).ruleSet).toBeUndefined();
  });

  it.each([-1, 1.5, 1000, "14", null])("take %p for no number of days", (dueSoonDays) => {
    expect(parseRefreshSettings({ numbers: { dueSoonDays } }).numbers).toBeUndefined();
  });
});
