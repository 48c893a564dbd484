import type { CohortFigures } from "../../../../src/core/cohort/figures/countPeople";
import { NO_PARTS } from "../../../../src/core/cohort/figures/countPartsOfPeople";
import { PART_KINDS } from "../../../../src/core/cohort/figures/partCounts";
import { protectFigures } from "../../../../src/core/cohort/suppress/protectFigures";
import { COUNT_NAMES } from "../../../../src/core/cohort/suppress/publishedFigures";
import { measuresOfCounts } from "../../../../src/core/cohort/figures/tallies";
import type { PartKind } from "../../../../src/core/cohort/types";

type Counts = Parameters<typeof measuresOfCounts>[0];
type Parts = Partial<Record<PartKind, readonly (readonly [district: string | null, name: string, counts: Counts])[]>>;

const named = (rows: Readonly<Record<string, Counts>> = {}) =>
  Object.entries(rows).map(([name, counts]) => ({ name, ...measuresOfCounts(counts) }));

const figures = (
  total: Counts,
  parts: Parts,
  main: { districts?: Record<string, Counts>; years?: Record<string, Counts>; groups?: Record<string, Counts> } = {},
): CohortFigures => ({
  total: measuresOfCounts(total),
  districts: named(main.districts),
  byYearGroup: named(main.years),
  byGroup: named(main.groups).map((group) => ({ ...group, code: null })),
  parts: {
    ...NO_PARTS,
    ...Object.fromEntries(
      Object.entries(parts).map(([kind, rows]) => [
        kind,
        rows.map(([district, name, counts]) => ({ district, name, ...measuresOfCounts(counts) })),
      ]),
    ),
  },
});

/** The counts of parts hidden for the public, as "district name count"; and that no district is hidden for them. */
const hidden = (now: CohortFigures): string[] => {
  const { figures: shown, audit, withheldParts } = protectFigures(now, null, 5);
  expect([audit.notProved, withheldParts]).toEqual([0, []]);
  const main = [shown.total, ...shown.districts, ...shown.byYearGroup, ...shown.byGroup];
  expect(main.flatMap(({ suppressed }) => suppressed)).toEqual([]);
  return PART_KINDS.flatMap((kind) => shown.parts[kind]).flatMap(({ district, name, suppressed }) =>
    suppressed
      .filter((measure) => (COUNT_NAMES as readonly string[]).includes(measure))
      .map((measure) => `${district ?? "-"} ${name} ${measure}`),
  );
};

const AB = { A: { neet: 43 }, B: { neet: 157 } };

describe("the smaller parts that are published together", () => {
  it.each<[string, CohortFigures, readonly string[]]>([
    [
      "wards add up to their district",
      figures(
        { neet: 200 },
        {
          ward: [
            ["A", "Mill", { neet: 3 }],
            ["A", "Quay", { neet: 18 }],
            ["A", "Hill", { neet: 22 }],
          ],
        },
        { districts: AB },
      ),
      ["A Mill neet", "A Quay neet"],
    ],
    [
      "wards without districts add up to the whole",
      figures(
        { neet: 43 },
        {
          ward: [
            [null, "Mill", { neet: 3 }],
            [null, "Quay", { neet: 18 }],
            [null, "Hill", { neet: 22 }],
          ],
        },
      ),
      ["- Mill neet", "- Quay neet"],
    ],
    [
      "year groups of a district add up to it",
      figures(
        { neet: 200 },
        {
          districtYear: [
            ["A", "Year 12", { neet: 3 }],
            ["A", "Year 13", { neet: 40 }],
          ],
        },
        { districts: AB },
      ),
      ["A Year 12 neet", "A Year 13 neet"],
    ],
    [
      "a year group's districts add up to it",
      figures(
        { neet: 200 },
        {
          districtYear: [
            ["A", "Year 12", { neet: 3 }],
            ["B", "Year 12", { neet: 97 }],
          ],
        },
        { years: { "Year 12": { neet: 100 }, "Year 13": { neet: 100 } } },
      ),
      ["A Year 12 neet", "B Year 12 neet"],
    ],
    [
      "a group's districts add up to it",
      figures(
        { neet: 200 },
        {
          districtGroup: [
            ["A", "SEN support", { neet: 3 }],
            ["B", "SEN support", { neet: 27 }],
          ],
        },
        { groups: { "SEN support": { neet: 30 } } },
      ),
      ["A SEN support neet", "B SEN support neet"],
    ],
    [
      "providers add up to the whole",
      figures(
        { neet: 100 },
        {
          provider: [
            [null, "Hill", { neet: 3 }],
            [null, "Marsh", { neet: 97 }],
          ],
        },
      ),
      ["- Hill neet", "- Marsh neet"],
    ],
    [
      "bands of points add up to the whole",
      figures(
        { neet: 100 },
        {
          roni: [
            [null, "None", { neet: 97 }],
            [null, "4 or more", { neet: 3 }],
          ],
        },
      ),
      ["- None neet", "- 4 or more neet"],
    ],
    [
      "a band's districts add up to it",
      figures(
        { neet: 100 },
        {
          roni: [
            [null, "None", { neet: 70 }],
            [null, "4 or more", { neet: 30 }],
          ],
          districtGroup: [
            ["A", "4 or more", { neet: 3 }],
            ["B", "4 or more", { neet: 27 }],
          ],
        },
      ),
      ["A 4 or more neet", "B 4 or more neet"],
    ],
    [
      "destinations add up to the joiners and the leavers",
      figures(
        { joiners: 20, leavers: 30 },
        {
          destination: [
            [null, "Education", { joiners: 17, leavers: 20 }],
            [null, "Not known", { joiners: 3, leavers: 10 }],
          ],
        },
      ),
      ["- Education joiners", "- Not known joiners"],
    ],
    [
      "who has no ward can be worked out as what is left of the district",
      figures(
        { neet: 200 },
        {
          ward: [
            ["A", "Mill", { neet: 18 }],
            ["A", "Quay", { neet: 22 }],
          ],
        },
        { districts: AB },
      ),
      ["A Mill neet"],
    ],
  ])("%s", (_, now, expected) => {
    expect(hidden(now)).toEqual(expected);
  });

  it("are not published where most of their counts are small, and hide no district", () => {
    const ward = [
      ["A", "Mill", { neet: 3 }],
      ["A", "Quay", { neet: 2 }],
      ["A", "Hill", { neet: 38 }],
    ] as const;
    const { figures: shown, withheldParts } = protectFigures(
      figures({ neet: 200 }, { ward }, { districts: AB }),
      null,
      5,
    );
    expect(withheldParts).toEqual(["ward"]);
    expect(shown.parts.ward).toEqual([]);
    expect(shown.districts.flatMap(({ suppressed }) => suppressed)).toEqual([]);
  });

  it("give no district's small count away: a district's group is no more than the district", () => {
    // A's 3 and B's 40 are hidden. If all of B's were shown to have SEN support, B would be no less, and A no more.
    const districts = { A: { neet: 3 }, B: { neet: 40 }, C: { neet: 57 } };
    const districtGroup = [
      ["A", "SEN support", { neet: 0 }],
      ["B", "SEN support", { neet: 40 }],
      ["C", "SEN support", { neet: 20 }],
    ] as const;
    const now = figures({ neet: 100 }, { districtGroup }, { districts, groups: { "SEN support": { neet: 60 } } });
    const { figures: shown, audit } = protectFigures(now, null, 5);
    expect(audit.notProved).toBe(0);
    expect(shown.districts.map(({ neet }) => neet)).toEqual([null, null, 57]);
    expect(shown.parts.districtGroup[1]?.neet).toBeNull();
  });

  it("give no small count away: who left for what is not known is among the not known", () => {
    // The 3 NEET are hidden with the 12 not known. If 12 were shown to have left for it, it would be no less.
    const destination = [
      [null, "Education", { joiners: 30, leavers: 18 }],
      [null, "Not known", { joiners: 8, leavers: 12 }],
    ] as const;
    const now = figures({ neet: 3, notKnown: 12, combined: 15, leavers: 30 }, { destination });
    const { figures: shown, audit } = protectFigures(now, figures({ notKnown: 40 }, {}), 5);
    expect(audit.notProved).toBe(0);
    expect([shown.total.neet, shown.total.notKnown, shown.total.combined]).toEqual([null, null, 15]);
    expect(shown.parts.destination.map(({ leavers }) => leavers)).toEqual([null, null]);
  });

  it("give no small count of last month away: who joined from what was not known was among the not known", () => {
    // Last month's 3 NEET are hidden with its 12 not known. If 12 were shown to have come from it, it would be no less.
    const destination = [
      [null, "Education", { joiners: 18, leavers: 20 }],
      [null, "Not known", { joiners: 12, leavers: 8 }],
    ] as const;
    const now = figures({ notKnown: 40, joiners: 30 }, { destination });
    const { figures: shown, audit } = protectFigures(now, figures({ neet: 3, notKnown: 12, combined: 15 }, {}), 5);
    expect(audit).toMatchObject({ notProved: 0, givenAway: 0 });
    expect(shown.parts.destination.map(({ joiners }) => joiners)).toEqual([null, null]);
  });

  it("give no small count away: whoever has a plan has two points", () => {
    // The 3 without points would be hidden with the 43 of two or three. But 43 have a plan, so those are no less.
    const roni = [
      [null, "No RONI points", { neet: 3 }],
      [null, "1 RONI point", { neet: 97 }],
      [null, "2 or 3 RONI points", { neet: 43 }],
      [null, "4 or more RONI points", { neet: 0 }],
    ] as const;
    const now = figures({ neet: 143 }, { roni }, { groups: { "SEND (EHC plan)": { neet: 43 } } });
    expect(hidden(now)).toEqual(["- No RONI points neet", "- 1 RONI point neet"]);
  });
});
