import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { CohortSummary } from "../../../../src/core/cohort/types";
import type { IsoDate } from "../../../../src/core/dates/isoDate";
import type { RawValue } from "../../../../src/core/sheet/grid";

const summarise = (headings: readonly string[], rows: readonly (readonly RawValue[])[]): CohortSummary => {
  const tables = [{ name: "t", dateSystem: 1900 as const, rows: [headings, ...rows] }];
  const result = summariseCohort(tables, { periodEnd: "2026-01-31" as IsoDate, audience: "public", threshold: 5 });
  if (!result.ok) throw new Error("no cohort");
  expect(result.value.audit?.notProved).toBe(0);
  return result.value;
};

/** What is hidden, as "row measure". */
const hidden = ({ total, districts, byYearGroup, byGroup }: CohortSummary): string[] =>
  [{ name: "Total", ...total }, ...districts, ...byYearGroup, ...byGroup].flatMap(({ name, suppressed }) =>
    suppressed.map((measure) => `${name} ${measure}`),
  );

const COHORT = ["District", "Cohort", "NEET", "NEET %"];

describe("a table of counts in which small ones are hidden already", () => {
  it("shows no rate from which a hidden count follows", () => {
    const found = summarise(COHORT, [
      ["Ash", 141, "<5", "2.1%"],
      ["Birch", 1000, 40, "4.0%"],
      ["Cedar", 900, 57, "6.3%"],
    ]);
    expect(found.districts[0]).toMatchObject({ neet: null, neetRate: null, suppressed: ["neetRate"] });
  });

  it("shows a rate whose count is not small", () => {
    const found = summarise(COHORT, [
      ["Ash", 1410, "*", "2.1%"],
      ["Birch", 1000, 40, "4.0%"],
    ]);
    expect(found.districts[0]).toMatchObject({ neet: null, neetRate: 0.021, suppressed: [] });
  });

  // Where both are told, both together are shown too: then what is left of them is known as well.
  const NEET = ["District", "NEET", "Not known", "NEET and not known"];
  it.each<[string, readonly (readonly RawValue[])[], readonly string[]]>([
    [
      "what is left of a total",
      [
        ["Ash", "<5", 20, null],
        ["Birch", 40, 30, null],
        ["Cedar", 57, 40, null],
        ["Total", 100, 90, null],
      ],
      ["Ash notKnown", "Birch neet", "Birch notKnown"],
    ],
    [
      "what two parts have together of a total",
      [
        ["Ash", "<5", 20, null],
        ["Birch", 40, 30, null],
        ["Cedar", "<5", 40, null],
        ["Damson", 57, 40, null],
        ["Total", 99, 130, null],
      ],
      ["Ash notKnown", "Birch neet", "Birch notKnown"],
    ],
    [
      "nothing where two parts leave all small values open",
      [
        ["Ash", "<5", 20, null],
        ["Birch", 40, 30, null],
        ["Cedar", "<5", 40, null],
        ["Damson", 57, 40, null],
        ["Total", 101, 130, null],
      ],
      [],
    ],
    [
      "what one of two counts is beside the other and both together, in its row and in the whole",
      [
        ["Ash", "c", 20, 23],
        ["Birch", 40, 30, 70],
        ["Cedar", 57, 40, 97],
      ],
      ["Ash notKnown", "Birch neet", "Birch notKnown"],
    ],
    [
      "nothing where what follows is not small",
      [
        ["Ash", "-", 20, null],
        ["Birch", 40, 30, null],
        ["Cedar", 57, 40, null],
        ["Total", 120, 90, null],
      ],
      [],
    ],
  ])("hides with it %s", (_, rows, expected) => {
    expect(hidden(summarise(NEET, rows))).toEqual(expected);
  });

  it("protects year groups and sexes as districts", () => {
    const years = summarise(
      ["District", "Year Group", "NEET"],
      [
        ["Ash", "All", 43],
        ["Ash", 12, "<5"],
        ["Ash", 13, 40],
      ],
    );
    expect(hidden(years)).toContain("Year 13 neet");
    const sexes = summarise(
      ["District", "Gender", "NEET"],
      [
        ["Ash", "All", 43],
        ["Ash", "Female", "<5"],
        ["Ash", "Male", 40],
      ],
    );
    expect(hidden(sexes)).toContain("Male neet");
  });

  it("tells nothing that the table does not", () => {
    const { districts, total } = summarise(NEET, [
      ["Ash", "<5", 20, 23],
      ["Birch", 40, 30, 70],
    ]);
    expect(districts[0]?.neet).toBeNull();
    expect(districts[0]?.suppressed).not.toContain("neet");
    expect(total.suppressed).not.toContain("neet");
  });
});

describe("a table of counts with every column, for the public", () => {
  it("is protected in its rows, columns, years, sexes and rates", () => {
    const found = summarise(
      ["District", "Year Group", "Gender", "Cohort", "NEET", "Not known", "NEET %"],
      [
        ["Ash", 12, "Female", 200, 3, 20, "1.5%"],
        ["Ash", 12, "Male", 210, 30, 21, "14.3%"],
        ["Ash", 13, "Female", 220, 31, 22, "14.1%"],
        ["Ash", 13, "Male", 230, 32, 23, "13.9%"],
        ["Birch", 12, "Female", 240, 33, 24, "13.8%"],
        ["Birch", 12, "Male", 250, 34, 25, "13.6%"],
        ["Birch", 13, "Female", 260, 4, 26, "1.5%"],
        ["Birch", 13, "Male", 270, 36, 27, "13.3%"],
      ],
    );
    expect(found.byYearGroup.map(({ neet }) => neet)).toEqual([100, 103]);
    expect(found.byGroup.map(({ name, neet }) => [name, neet])).toEqual([
      ["Female", 71],
      ["Male", 132],
    ]);
    expect(hidden(found)).toEqual([]);
  });
});
