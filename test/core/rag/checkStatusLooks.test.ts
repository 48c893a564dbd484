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
    ["#0A0A0A", "#FFFFFF", 19.8],
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
    ["no shape", "red", { shape: " " }, ["looks.no-label"]],
    ["a label as long as fits", "red", { label: "Overdue or off course".slice(0, 20) }, []],
    ["a label too long", "red", { label: "Overdue or off course" }, ["looks.label-unfit"]],
    ["a word for a letter", "red", { letter: "Late" }, ["looks.label-unfit"]],
    ["a word for a shape", "red", { shape: "star" }, ["looks.label-unfit"]],
    ["blanks round a label that fits", "red", { label: "  Overdue or off cours  " }, []],
    ["three letters", "red", { letter: "Due" }, []],
    ["three shapes", "red", { shape: "◆◆◆" }, []],
    ["a formula for a shape", "red", { shape: "=" }, ["looks.label-unfit"]],
    ["another's label between blanks", "amber", { label: " Red " }, ["looks.alike", "looks.label-misleads"]],
    ["a label with a colon", "red", { label: "Late: act" }, ["looks.label-unfit"]],
    ["a label of two lines", "red", { label: "Late\nnow" }, ["looks.label-unfit"]],
    ["a formula", "red", { label: "=A1" }, ["looks.label-unfit"]],
    ["a number", "red", { letter: "1" }, ["looks.label-unfit"]],
    ["another's label", "amber", { label: "red" }, ["looks.alike", "looks.label-misleads"]],
    ["another's letter", "amber", { letter: "r" }, ["looks.alike", "looks.label-misleads"]],
    ["another's shape", "amber", { shape: "■" }, ["looks.alike"]],
    ["a letter that says another status", "red", { letter: "B" }, ["looks.label-misleads"]],
    ["a dash between letters", "red", { label: "Off-track" }, []],
    ["complete called red", "complete", { label: "Red", letter: "D" }, ["looks.alike", "looks.label-misleads"]],
    ["complete called amber by its letter", "complete", { letter: "Y" }, ["looks.label-misleads"]],
    ["complete called by a word for green", "complete", { label: "On track" }, []],
    ["complete called by a word for grey", "complete", { label: "Not due" }, []],
    ["a label that says another status", "grey", { label: "On track" }, ["looks.label-misleads"]],
    ["a colour that is none", "red", { fill: "red" }, ["looks.bad-colour"]],
    ["a letter colour that is none", "red", { fontColour: "#FFF" }, ["looks.bad-colour"]],
    ["white on yellow", "amber", { fontColour: "#FFFFFF" }, ["looks.low-contrast"]],
    ["just under the contrast", "grey", { fill: "#777777", fontColour: "#FFFFFF" }, ["looks.low-contrast"]],
    ["just over it", "grey", { fill: "#767676", fontColour: "#FFFFFF" }, []],
  ])("%s", (_, status, look, wanted) => {
    expect(codes(status, look)).toEqual(wanted);
  });

  it("says how far the contrast falls short, and never more than it is", () => {
    const grey = { ...STATUS_LOOKS.grey, fill: "#777777", fontColour: "#FFFFFF" };
    const red = { ...STATUS_LOOKS.red, label: "Late ", fill: "#FFC000" };
    const found = checkStatusLooks({ ...STATUS_LOOKS, grey, red, amber: { ...STATUS_LOOKS.amber, label: "late" } });
    expect(found.map(({ code, params }) => [code, params])).toEqual([
      ["looks.low-contrast", { status: "red", ratio: 1.6 }],
      ["looks.alike", { status: "amber", other: "red" }],
      ["looks.low-contrast", { status: "grey", ratio: 4.4 }],
    ]);
  });
});
