import type { IsoDate } from "../../../src/core/dates/isoDate";
import { inferPlanContext } from "../../../src/core/milestone/inferPlanContext";
import { parseMilestone } from "../../../src/core/milestone/parseMilestone";
import type { PlanContext } from "../../../src/core/milestone/types";

const day = (text: string): IsoDate => text as IsoDate;
const texts = (...all: string[]): { text: string }[] => all.map((text) => ({ text }));
const context = (
  surroundings: readonly string[],
  entries: { text: string }[] = [],
  given: PlanContext = {},
): PlanContext => inferPlanContext(surroundings, entries, given).context;

describe("inferPlanContext", () => {
  it.each([
    [["Youth action plan 2017 - 2021"], { planStart: "2017-01-01", planEnd: "2021-12-31" }],
    [["Delivery plan 2024/25"], { planStart: "2024-04-01", planEnd: "2025-03-31" }],
    [
      ["Plan 2015-16", "for the academic year"],
      { planStart: "2015-09-01", planEnd: "2016-08-31", yearStyle: "academic" },
    ],
    [["Plan_2023-26.xlsx"], { planStart: "2023-01-01", planEnd: "2026-12-31" }],
    [["Plan 2018 to 2021", "Q1 report"], { planStart: "2018-04-01", planEnd: "2021-03-31", yearStyle: "financial" }],
    [["April 2024 to March 2027"], { planStart: "2024-04-01", planEnd: "2027-03-31" }],
    [["Action plan, September 2011"], { planDate: "2011-09-30" }],
    [["Version 3, 12 May 2023"], { planDate: "2023-05-12" }],
    [["Launched in May 2020", "Version 3, 12 May 2023"], { planDate: "2023-05-12" }],
    [["Next review: May 2025"], {}],
    [["Sheet1"], {}],
    [["Strategy 2021 - 2017"], {}],
    [["31 June 2018"], {}],
  ])("takes %j", (surroundings, expected) => {
    expect(context(surroundings)).toEqual(expected);
  });

  it("lets what the user gave outrank all", () => {
    const given: PlanContext = { planStart: day("2019-04-01"), planEnd: day("2020-03-31") };
    expect(context(["Plan 2017 - 2021, dated 3 May 2017"], [], given)).toEqual({
      planDate: "2017-05-03",
      yearStyle: "financial",
      ...given,
    });
  });

  it("counts split years from September where the plan speaks of schools", () => {
    expect(context(["Plan 2015-16"], texts("All pupils by 2015/16")).planStart).toBe("2015-09-01");
    expect(context(["Plan 2017 - 2021"], texts("All pupils by 2018/19")).planStart).toBe("2017-01-01");
  });

  it.each([
    ["Approved September 2025", "Q3 2025/26, all pupils", "2025-09-01"],
    ["Approved March 2025", "Q3 2025/26, all pupils", "2025-04-01"],
    ["Approved September 2026", "Q3 2025/26, all pupils", "2025-04-01"],
    ["Approved September 2025", "Q3 2025/26, all tenants", "2025-04-01"],
    ["", "Q3 2025/26, all pupils", "2025-04-01"],
  ])("takes a plan for 2025-26, %j, that says %j, to begin on %s", (approved, entry, start) => {
    const inferred = context(["Plan 2025-26", approved], texts(entry));
    expect(inferred).toMatchObject({ planStart: start, yearStyle: "financial" });
  });

  it("takes the period from the milestones' own years, and says so", () => {
    const entries = texts("June 2015", "30 Nov", "March 2016", "October", "Ongoing");
    const inferred = inferPlanContext(["NEET"], entries, {});
    expect(inferred.context).toMatchObject({ planStart: "2015-06-01", planEnd: "2016-03-31" });
    expect(inferred.issues.map(({ code }) => code)).toEqual(["milestone.plan-period-assumed"]);
    expect(parseMilestone({ text: "October" }, inferred.context).due).toBe("2015-10-31");
    expect(parseMilestone({ text: "30 Nov" }, inferred.context).due).toBe("2015-11-30");
  });

  it("reads real dates among the entries", () => {
    const entries = [
      { text: "01/06/2018", date: day("2018-06-01") },
      { text: "x", date: day("2018-09-05") },
    ];
    expect(inferPlanContext([], entries, {}).context).toEqual({ planStart: "2018-06-01", planEnd: "2018-09-05" });
  });

  it.each([[texts("June", "Ongoing")], [texts("June 2003", "June 2025")]])(
    "leaves the year unknown for %j",
    (entries) => {
      expect(inferPlanContext([], entries, {})).toEqual({ context: {}, issues: [] });
    },
  );
});
