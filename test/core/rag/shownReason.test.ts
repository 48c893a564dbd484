import { LOOK_SCHEMES, shownReason, STATUS_LOOKS } from "../../../src/core";

const BLACK = LOOK_SCHEMES[1]?.looks ?? STATUS_LOOKS;

describe("shownReason", () => {
  it.each<[reason: string, shown: string]>([
    ["Complete: Progress says it is complete", "Black: Progress says it is complete"],
    ["Completed long ago", "Completed long ago"],
    ["It is Complete: yes", "It is Complete: yes"],
  ])("%s", (reason, shown) => {
    expect(shownReason({ status: "complete", reason }, BLACK)).toBe(shown);
  });
});
