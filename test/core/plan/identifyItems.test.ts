import { identifyItems } from "../../../src/core/plan/identifyItems";
import type { Entry, Item } from "../../../src/core/plan/types";

const NO_ENTRY: Entry = { text: "", date: null, at: null };

function item(action: string, ref: string | null = null, outcomes: readonly string[] = []): Item {
  return {
    sheet: "Plan",
    table: 0,
    rows: [1, 1],
    ref,
    priority: "",
    action,
    outcomes,
    lead: "",
    partners: "",
    costs: "",
    milestone: NO_ENTRY,
    startDate: NO_ENTRY,
    reviewDate: NO_ENTRY,
    progress: NO_ENTRY,
    percentComplete: null,
    statedRag: null,
    milestones: [],
    isStruck: false,
    isHidden: false,
  };
}

const ids = (items: readonly Item[], known = identifyItems([])): string[] =>
  identifyItems(items, known).map((one) => one.id);

const orchard = item("Plant an orchard in each of the five wards");
const bandstand = item("Mend the bandstand roof before the summer");
const lights = item("Light the underpass by the station");

describe("identifyItems", () => {
  it("names the same plan the same way twice", () =>
    expect(ids([orchard, bandstand])).toEqual(ids([orchard, bandstand])));

  it("tells items with the same words apart", () => expect(new Set(ids([orchard, orchard, orchard])).size).toBe(3));

  const known = identifyItems([orchard, bandstand, lights]);
  const [orchardId, bandstandId, lightsId] = known.map((one) => one.id);
  it.each([
    ["rows in another order", [lights, orchard, bandstand], [lightsId, orchardId, bandstandId]],
    [
      "a small edit",
      [item("Plant an orchard in each of the six wards"), bandstand, lights],
      [orchardId, bandstandId, lightsId],
    ],
    [
      "case and punctuation",
      [item("Plant an ORCHARD, in each of the five wards."), bandstand, lights],
      [orchardId, bandstandId, lightsId],
    ],
    ["a row taken out", [orchard, lights], [orchardId, lightsId]],
    [
      "one row rewritten where it stood",
      [orchard, item("Something quite different now"), lights],
      [orchardId, bandstandId, lightsId],
    ],
  ])("knows its items again after %s", (_, items, expected) => expect(ids(items, known)).toEqual(expected));

  it("gives a new row a new name", () => {
    const [first, second] = ids([item("Name the oldest trees of the county"), orchard, bandstand, lights], known);
    expect([first === orchardId, known.some((one) => one.id === first), second]).toEqual([false, false, orchardId]);
  });

  it("follows the ref through a rewritten text", () => {
    const before = identifyItems([item("Plant an orchard", "1.1"), item("Mend the bandstand", "1.2")]);
    expect(
      ids([item("Mend the bandstand roof and steps", "1.2"), item("Plant an orchard in every ward", "1.1")], before),
    ).toEqual([before[1]?.id, before[0]?.id]);
  });

  it("does not follow a ref that was given to something else", () => {
    const before = identifyItems([item("Plant an orchard", "1.1")]);
    expect(ids([item("Appoint external auditors", "1.1")], before)).not.toEqual([before[0]?.id]);
  });
});
