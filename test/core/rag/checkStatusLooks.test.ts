import { checkStatusLooks, contrastRatio, STATUS_LOOKS, type Status, type StatusLook } from "../../../src/core";

function codes(status: Status, look: Partial<StatusLook>): readonly string[] {
  const looks = { ...STATUS_LOOKS, [status]: { ...STATUS_LOOKS[status], ...look } };
  return checkStatusLooks(looks).map(({ code }) => code);
}

describe("contrastRatio", () => {
  it.each([
    ["#000000", "#FFFFFF", 21],
    ["#ffffff", "#000000", 21],
    ["#777777", "#FFFFFF", 4.48],
    ["#767676", "#FFFFFF", 4.54],
    ["#FF0000", "#FFFFFF", 4],
    ["#0A0A0A", "#0B0B0B", 1.01],
    ["#123456", "#123456", 1],
  ])("%s on %s is %d", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });
});

describe("checkStatusLooks", () => {
  it("finds nothing wrong with those we ship", () => {
    expect(checkStatusLooks(STATUS_LOOKS)).toEqual([]);
  });

  it.each<[what: string, status: Status, look: Partial<StatusLook>, codes: readonly string[]]>([
    ["green for complete", "complete", { label: "Done", fill: "#00703C" }, []],
    ["black for complete", "complete", { label: "Black", letter: "B", fill: "#000000" }, []],
    ["words for colours", "red", { label: "Off track", letter: "X" }, []],
    ["no label", "red", { label: " " }, ["looks.no-label"]],
    ["no letter", "red", { letter: "" }, ["looks.no-label"]],
    ["another's label", "amber", { label: "red" }, ["looks.alike", "looks.label-misleads"]],
    ["another's letter", "amber", { letter: "r" }, ["looks.alike"]],
    ["another's shape", "amber", { shape: "■" }, ["looks.alike"]],
    ["a label that says another status", "grey", { label: "On track" }, ["looks.label-misleads"]],
    ["a colour that is none", "red", { fill: "red" }, ["looks.bad-colour"]],
    ["a letter colour that is none", "red", { fontColour: "#FFF" }, ["looks.bad-colour"]],
    ["white on yellow", "amber", { fontColour: "#FFFFFF" }, ["looks.low-contrast"]],
    ["just under the contrast", "grey", { fill: "#777777", fontColour: "#FFFFFF" }, ["looks.low-contrast"]],
    ["just over it", "grey", { fill: "#767676", fontColour: "#FFFFFF" }, []],
  ])("%s", (_, status, look, wanted) => {
    expect(codes(status, look)).toEqual(wanted);
  });
});
