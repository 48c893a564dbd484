import { NO_PACK_SETTINGS, parsePackSettings } from "../../../src/taskpane/pack/packSettings";

describe("parsePackSettings", () => {
  it("reads what was kept, and leaves out what is no text", () => {
    expect(parsePackSettings({ councilName: "Fenshire", classification: 5, other: "x" })).toEqual({
      ...NO_PACK_SETTINGS,
      councilName: "Fenshire",
    });
  });

  it.each([null, "text", 5, []])("takes %p for nothing", (kept) => {
    expect(parsePackSettings(kept)).toEqual(NO_PACK_SETTINGS);
  });
});
