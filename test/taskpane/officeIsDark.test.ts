import { officeIsDark } from "../../src/taskpane/officeIsDark";

describe("officeIsDark", () => {
  it.each<[string, boolean | null]>([
    ["#FFFFFF", false],
    ["#E6E6E6", false],
    ["#292929", true],
    ["000000", true],
    ["", null],
    ["white", null],
  ])("takes a background of %p as dark: %p", (background, expected) => {
    expect(officeIsDark({ bodyBackgroundColor: background })).toBe(expected);
  });

  it("cannot tell where the host gives no theme", () => {
    expect(officeIsDark(undefined)).toBeNull();
  });
});
