import { identifyItems } from "../../../src/core/plan/identifyItems";
import type { Entry, Item } from "../../../src/core/plan/types";
import { fc } from "../../support/properties";

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

  it.each<[string, Item[]]>([
    ["the sheet renamed", [orchard, bandstand, lights].map((one) => ({ ...one, sheet: "Plan 2027" }))],
    ["a row put in", [orchard, item("Name the oldest trees of the county"), bandstand, lights]],
    [
      "sorted, with a row put in and one edited",
      [
        lights,
        item("Name the oldest trees of the county"),
        item("Mend the bandstand roof before next summer"),
        orchard,
      ],
    ],
    [
      "refs given to a plan that had none",
      [
        { ...orchard, ref: "1" },
        { ...bandstand, ref: "2" },
        { ...lights, ref: "3" },
      ],
    ],
  ])("gives each known name once after %s", (_, items) => {
    const found = ids(items, known);
    expect(new Set(found).size).toBe(found.length);
    const nameOf = (start: string) => found[items.findIndex(({ action }) => action.startsWith(start))];
    expect([nameOf("Plant"), nameOf("Mend"), nameOf("Light")]).toEqual([orchardId, bandstandId, lightsId]);
  });

  it("knows two items of the same words apart by their outcomes, whichever comes first", () => {
    const [first, second] = [item("Train staff", null, ["40 trained"]), item("Train staff", null, ["Audit done"])];
    const before = identifyItems([first, second]);
    expect(ids([second, first], before)).toEqual([before[1]?.id, before[0]?.id]);
  });

  it("follows the words when refs are numbered anew after a row was put in", () => {
    const before = identifyItems([item(orchard.action, "1"), item(bandstand.action, "2"), item(lights.action, "3")]);
    const after = [
      item(orchard.action, "1"),
      item("Name the oldest trees of the county", "2"),
      item(bandstand.action, "3"),
      item(lights.action, "4"),
    ];
    const found = ids(after, before);
    expect([found[0], found[2], found[3]]).toEqual(before.map((one) => one.id));
    expect(before.map((one) => one.id)).not.toContain(found[1]);
  });

  it("never gives one name twice, and keeps all names of a plan in any order", () => {
    const words = fc.constantFrom(
      "Plant trees",
      "Plant trees in wards",
      "Mend the roof",
      "Train staff",
      "",
      "Light it",
    );
    const one = fc.tuple(words, fc.constantFrom(null, "1", "1.1", "2"));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 14 }), fc.infiniteStream(fc.nat(100)), (parts, order) => {
        const items = parts.map(([action, ref]) => item(action, ref));
        const before = identifyItems(items);
        const shuffled = items
          .map((entry) => ({ entry, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const after = ids(shuffled, before);
        expect(new Set(after).size).toBe(items.length);
        const named = before.filter(({ words: kept }) => kept !== "").map(({ id }) => id);
        expect(after).toEqual(expect.arrayContaining(named));
      }),
      { numRuns: 150 },
    );
  });
});
