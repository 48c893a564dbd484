import { checkStatusLooks, DEFAULT_LOOKS, LOOK_SCHEMES, STATUS_LOOKS, type StatusLook } from "../../../src/core";
import { everyLook, ratingWords, withNewLooks, type LooksInUse } from "../../../src/core/rag/looksInUse";

function amberAs(look: Partial<StatusLook>, inUse: LooksInUse = DEFAULT_LOOKS): LooksInUse {
  return withNewLooks(inUse, { ...inUse.now, amber: { ...inUse.now.amber, ...look } });
}

describe("the ready looks", () => {
  it("differ in what is complete, blue first", () => {
    expect(LOOK_SCHEMES.map(({ name, looks }) => [name, looks.complete.fill])).toEqual([
      ["blue", "#1F4E9E"],
      ["black", "#000000"],
      ["green", "#00401F"],
    ]);
  });

  it.each(LOOK_SCHEMES)("$name has nothing wrong with it", ({ looks }) => {
    expect(checkStatusLooks(looks)).toEqual([]);
  });
});

describe("withNewLooks", () => {
  it("remembers what it takes the place of, and only that", () => {
    expect(amberAs({ label: "Watch" }).before).toEqual([
      { status: "amber", label: "Amber", fill: "#FFC000", fontColour: "#000000" },
    ]);
  });

  it.each<[what: string, look: Partial<StatusLook>]>([
    ["a fill", { fill: "#FFD966" }],
    ["a letter colour", { fontColour: "#111111" }],
  ])("remembers a look that differs by %s alone", (_, look) => {
    expect(amberAs(look).before).toHaveLength(1);
  });

  it("remembers nothing where no cell would look otherwise", () => {
    expect(amberAs({ letter: "W", shape: "◆", meaning: "Watch it" }).before).toEqual([]);
  });

  it("has each former look once, the latest first", () => {
    const there = amberAs({ label: "Watch" });
    const back = amberAs({ label: "Amber" }, there);
    const again = amberAs({ label: "Watch" }, back);
    expect(again.before.map(({ label }) => label)).toEqual(["Amber", "Watch"]);
  });

  it("keeps the same look of two statuses apart", () => {
    const twice = { ...DEFAULT_LOOKS, before: [{ ...STATUS_LOOKS.amber, status: "red" as const }] };
    expect(amberAs({ label: "Watch" }, twice).before.map(({ status }) => status)).toEqual(["amber", "red"]);
  });

  it("forgets the oldest beyond forty", () => {
    let inUse = DEFAULT_LOOKS;
    for (let count = 0; count < 45; count++) inUse = amberAs({ label: `Watch ${count}` }, inUse);
    expect(inUse.before).toHaveLength(40);
    expect(inUse.before[0]?.label).toBe("Watch 43");
  });
});

describe("everyLook", () => {
  it("begins with those in use and ends with those that we ship", () => {
    const labels = everyLook(amberAs({ label: "Watch" })).map(({ label }) => label);
    expect(labels.slice(0, 6)).toEqual(["Red", "Watch", "Grey", "Green", "Complete", "Amber"]);
    expect(labels).toContain("Black");
  });
});

describe("ratingWords", () => {
  it("knows labels and letters, present and former, in any case", () => {
    const words = ratingWords(amberAs({ label: "Watch", letter: "W" }));
    expect([words.get("watch"), words.get("w"), words.get("amber"), words.get("a")]).toEqual([
      ...["amber", "amber", "amber"],
      undefined,
    ]);
  });

  it("takes a word that was used for two statuses by its latest use, and a label before a letter", () => {
    const first = amberAs({ label: "Late" });
    const moved = withNewLooks(first, { ...STATUS_LOOKS, red: { ...STATUS_LOOKS.red, label: "Late" } });
    expect(ratingWords(moved).get("late")).toBe("red");
    const lettered = {
      ...STATUS_LOOKS,
      red: { ...STATUS_LOOKS.red, letter: "X" },
      grey: { ...STATUS_LOOKS.grey, label: "X" },
    };
    expect(ratingWords({ now: lettered, before: [] }).get("x")).toBe("grey");
  });

  it("takes blanks round a word away", () => {
    expect(ratingWords(amberAs({ label: " Watch " })).get("watch")).toBe("amber");
  });

  it("has no word for a blank", () => {
    const before = [{ status: "red" as const, label: " ", fill: "#000000", fontColour: "#FFFFFF" }];
    expect(ratingWords({ ...DEFAULT_LOOKS, before }).has("")).toBe(false);
  });
});
