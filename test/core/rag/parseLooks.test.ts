import { DEFAULT_LOOKS, LOOK_SCHEMES, STATUS_LOOKS } from "../../../src/core";
import { parseLooksInUse, parseStatusLooks } from "../../../src/core/rag/parseLooks";

describe("parseStatusLooks", () => {
  it.each(LOOK_SCHEMES)("reads back $name", ({ looks }) => {
    expect(parseStatusLooks(JSON.parse(JSON.stringify(looks)))).toEqual(looks);
  });

  it.each([null, undefined, 3, "blue", [], {}, { red: "red" }, [STATUS_LOOKS]])("finds none in %p", (kept) => {
    expect(parseStatusLooks(kept)).toBeNull();
  });

  it("takes what is missing from ours, and blanks round a word away", () => {
    const looks = parseStatusLooks({ red: { label: " Late ", fill: "#a00000", letter: 7 }, green: null });
    expect(looks).toEqual({ ...STATUS_LOOKS, red: { ...STATUS_LOOKS.red, label: "Late", fill: "#A00000" } });
  });

  it("says the label where nothing says what it means", () => {
    expect(parseStatusLooks({ red: { label: "Late", meaning: " " } })?.red.meaning).toBe("Late");
  });
});

describe("parseLooksInUse", () => {
  const before = [{ status: "red" as const, label: "Late", fill: "#A00000", fontColour: "#FFFFFF" }];

  it("reads back what was kept", () => {
    const kept = { now: LOOK_SCHEMES[1]?.looks, before };
    expect(parseLooksInUse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([null, "blue", 4, [], {}])("takes %p as nothing kept", (kept) => {
    expect(parseLooksInUse(kept)).toEqual(DEFAULT_LOOKS);
  });

  it("does not show with looks that something is wrong with, and still knows the former ones", () => {
    const grey = { ...STATUS_LOOKS.grey, fill: "#000000" };
    expect(parseLooksInUse({ now: { ...STATUS_LOOKS, grey }, before })).toEqual({ now: STATUS_LOOKS, before });
  });

  it.each<[what: string, former: unknown]>([
    ["no record", "Late"],
    ["a status that is none", { ...before[0], status: "purple" }],
    ["no label", { ...before[0], label: undefined }],
    ["a blank label", { ...before[0], label: " " }],
    ["no fill", { ...before[0], fill: 0 }],
    ["no letter colour", { ...before[0], fontColour: null }],
  ])("leaves a former look with %s aside", (_, former) => {
    expect(parseLooksInUse({ now: STATUS_LOOKS, before: [former, ...before] }).before).toEqual(before);
  });
});
