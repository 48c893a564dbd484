import { NO_PACK_SETTINGS, parsePackSettings } from "../../../src/taskpane/pack/packSettings";

describe("parsePackSettings", () => {
  it("reads what was kept, and leaves out what is no text", () => {
    expect(parsePackSettings({ councilName: "Fenshire", classification: 5, other: "x" })).toEqual({
      ...NO_PACK_SETTINGS,
      councilName: "Fenshire",
    });
  });

  const LOGO = { kind: "png", base64: "iVBORw0KGgo=", widthPixels: 300, heightPixels: 100 };

  it("reads a logo and leads that are one", () => {
    const kept = { logo: LOGO, leads: { "youth mgr": "Youth Manager", other: 5 } };
    expect(parsePackSettings(kept)).toMatchObject({ logo: LOGO, leads: { "youth mgr": "Youth Manager" } });
  });

  it.each([
    ["no picture", { ...LOGO, kind: "svg+xml" }],
    ["no base64", { ...LOGO, base64: '" onload="' }],
    ["no size", { ...LOGO, widthPixels: 0 }],
    ["a text", "logo"],
  ])("has no logo where %s was kept", (_, logo) => {
    expect(parsePackSettings({ logo })).toEqual(NO_PACK_SETTINGS);
  });

  it.each([[[]], ["text"], [null], [5]])("takes %p for no leads", (leads) => {
    expect(parsePackSettings({ leads })).toEqual(NO_PACK_SETTINGS);
  });

  it.each([null, "text", 5, []])("takes %p for nothing", (kept) => {
    expect(parsePackSettings(kept)).toEqual(NO_PACK_SETTINGS);
  });
});
