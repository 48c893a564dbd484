import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import packageFile from "../../package.json";
import { checkManifest, manifestUrls, namedIcons, requirementSets, ribbonFunctions } from "./checkManifest";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const xml = read("manifest.xml");
const HOST = "https://localhost:3000/";

/** A PNG's width and height, from its first chunk. */
function pngSize(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path.join(root, file));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The actions that src/commands hands to Office by name. */
function associatedActions(): readonly string[] {
  return [...read("src/commands/commands.ts").matchAll(/Office\.actions\.associate\("(?<name>\w+)"/g)].map(
    (match) => match.groups?.["name"] ?? "",
  );
}

describe("manifest.xml", () => {
  it("has no fault that our check knows", () => {
    expect(checkManifest(xml)).toEqual([]);
  });

  // In a process of its own: a package below it is an ES module, which Jest cannot require under Node 20.
  it("is read by office-addin-manifest", () => {
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
      .then((manifest) => process.stdout.write(JSON.stringify(manifest)))`;
    const manifest: unknown = JSON.parse(
      execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }),
    );
    expect(manifest).toMatchObject({
      officeAppType: "TaskPaneApp",
      defaultLocale: "en-GB",
      displayName: "Action Plan RAG",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      version: `${packageFile.version}.0`,
    });
  });

  it("asks for the two requirement sets we build on, and no more", () => {
    expect(requirementSets(xml)).toEqual({ ExcelApi: "1.9", SharedRuntime: "1.1" });
  });

  it.each(namedIcons(xml))("names $url, which is there and $pixels pixels square", ({ url, pixels }) => {
    expect(pngSize(url.replace(HOST, ""))).toEqual([pixels, pixels]);
  });

  it("names no file of ours that is not there", () => {
    const files = manifestUrls(xml).map((url) => url.replace(HOST, ""));
    const ours = files.filter((file) => file.startsWith("assets/") || file === "shortcuts.json");
    expect(ours.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it("calls only functions that src/commands associates", () => {
    expect(ribbonFunctions(xml)).not.toEqual([]);
    for (const name of ribbonFunctions(xml)) expect(associatedActions()).toContain(name);
  });
});

describe("shortcuts.json", () => {
  const { actions, shortcuts } = JSON.parse(read("shortcuts.json")) as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };

  it("names the same actions as src/commands", () => {
    expect(actions.map(({ id }) => id).sort()).toEqual([...associatedActions()].sort());
    expect(actions.every(({ type, name }) => type === "ExecuteFunction" && name !== "")).toBe(true);
  });

  it("gives keys that neither Excel nor Windows uses, to actions it names", () => {
    for (const { action, key } of shortcuts) {
      expect(actions.map(({ id }) => id)).toContain(action);
      expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    }
  });
});

describe("checkManifest finds", () => {
  const SUPPORT = /\s*<SupportUrl [^>]*>/;
  it.each<[string, (xml: string) => string, RegExp]>([
    [
      "an element before its place",
      (good) => good.replace(SUPPORT, "").replace("<Id>", `${SUPPORT.exec(good)?.[0]}<Id>`),
      /OfficeApp holds its elements in the wrong order/,
    ],
    [
      "an element that does not belong",
      (good) => good.replace("<Hosts>", "<Ribbon/><Hosts>"),
      /OfficeApp may not hold Ribbon/,
    ],
    [
      "shortcuts before the ribbon",
      (good) => moveBefore(good, /<ExtendedOverrides[^>]*>/, "<Permissions>"),
      /wrong order/,
    ],
    [
      "a form factor before the runtimes",
      (good) => moveBefore(good, /<Runtimes>[^]*<\/Runtimes>/, "</Host>\n    </Hosts>\n    <Resources>"),
      /Host holds/,
    ],
    [
      "a button's icon after its action",
      (good) => moveBefore(good, /<Action xsi:type="ExecuteFunction">[^]*?<\/Action>/, "<Supertip>"),
      /Control/,
    ],
    [
      "a name for nothing",
      (good) => good.replace(' id="Refresh.Tip"', ' id="Refresh.Top"'),
      /Description names Refresh\.Tip/,
    ],
    [
      "a name of the wrong kind",
      (good) => good.replace('<Title resid="Open.Label"/>', '<Title resid="Open.Tip"/>'),
      /Title names Open\.Tip/,
    ],
    [
      "a resource that nothing uses",
      (good) => good.replace("</bt:ShortStrings>", '<bt:String id="Old" DefaultValue="x"/></bt:ShortStrings>'),
      /Old is used by nothing/,
    ],
    [
      "a name that is too long",
      (good) => good.replaceAll("Refresh.Label", "Refresh.Label.That.Is.Far.Too.Long.X"),
      /longer than 32/,
    ],
    [
      "a short text that is too long",
      (good) => good.replace('"Open action plan"', `"${"x".repeat(126)}"`),
      /Open\.Label is empty or too long/,
    ],
    [
      "a long text that is too long",
      (good) => good.replace(/id="Open\.Tip" DefaultValue="[^"]*"/, `id="Open.Tip" DefaultValue="${"x".repeat(251)}"`),
      /Open\.Tip is empty or too long/,
    ],
    [
      "a resource that stands twice",
      (good) => good.replace(' id="Refresh.16"', ' id="Icon.16"'),
      /Icon\.16 stands twice/,
    ],
    [
      "an address without https",
      (good) => good.replace("https://localhost:3000/functions.json", "http://localhost:3000/functions.json"),
      /not https/,
    ],
    ["a runtime that is not shared", (good) => good.replace('lifetime="long"', 'lifetime="short"'), /not shared/],
    [
      "functions on another page",
      (good) => good.replace(/<Page>\s*<SourceLocation resid="Taskpane.Url"/, '<Page><SourceLocation resid="Help.Url"'),
      /not the runtime's/,
    ],
    ["an Id that is no GUID", (good) => good.replace(/<Id>.*<\/Id>/, "<Id>action-plan</Id>"), /no GUID/],
    [
      "a version of three numbers",
      (good) => good.replace(/<Version>.*<\/Version>/, "<Version>1.0.0</Version>"),
      /four numbers/,
    ],
    [
      "a ribbon icon without its large picture",
      (good) => good.replace('<bt:Image size="80" resid="Refresh.80"/>', ""),
      /80 pixels/,
    ],
  ])("%s", (_, spoil, fault) => {
    const bad = spoil(xml);
    expect(bad).not.toBe(xml);
    expect(checkManifest(bad).join("\n")).toMatch(fault);
  });

  it("XML that is not well formed", () => {
    expect(() => checkManifest(xml.replace("</Hosts>", ""))).toThrow();
  });
});

/** The XML with the first match taken out and put before a text. */
function moveBefore(good: string, what: RegExp, before: string): string {
  const found = what.exec(good)?.[0] ?? "";
  return good.replace(found, "").replace(before, `${found}${before}`);
}
