import type { IsoDate } from "../../../src/core/dates/isoDate";
import {
  DEFAULT_REFRESH_SETTINGS,
  parseRefreshSettings,
  toRefreshOptions,
  withMappingChoice,
  type RefreshSettings,
} from "../../../src/core/report/refreshSettings";

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

describe("withMappingChoice", () => {
  it("takes the place of the earlier choice for the same table, and of no other", () => {
    const other = { sheet: "Plan", headerRow: 40, columns: [] };
    const again = { sheet: "Plan", headerRow: 4, columns: [{ column: 2, header: "Who", field: "partners" as const }] };
    expect(withMappingChoice(withMappingChoice(FULL, other), again).choices).toEqual([other, again]);
  });
});
