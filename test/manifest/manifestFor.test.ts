import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest, manifestUrls } from "./checkManifest";

const { manifestFor, siteUrl } = jest.requireActual<{
  manifestFor: (manifest: string, url: string) => string;
  siteUrl: (address: string) => string;
}>("../../webpack.manifestFor.js");

const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

describe("siteUrl", () => {
  it.each([
    ["https://tools.example.gov.uk", "https://tools.example.gov.uk"],
    ["https://tools.example.gov.uk/", "https://tools.example.gov.uk"],
    ["https://tools.example.gov.uk/action-plan//", "https://tools.example.gov.uk/action-plan"],
    ["https://tools.example.gov.uk:8443/a b", "https://tools.example.gov.uk:8443/a%20b"],
  ])("%s is %s", (address, expected) => {
    expect(siteUrl(address)).toBe(expected);
  });

  it.each([
    "",
    "tools.example.gov.uk",
    "http://tools.example.gov.uk",
    "file:///dist",
    "https://tools.example.gov.uk/?v=1",
    "https://tools.example.gov.uk/#top",
    "https://user:word@tools.example.gov.uk",
  ])("refuses %j with a sentence", (address) => {
    expect(() => siteUrl(address)).toThrow(/needs an https address/);
  });
});

describe("manifestFor", () => {
  const url = "https://tools.example.gov.uk/action-plan";
  const moved = manifestFor(manifest, url);

  it("moves every address, and nothing else", () => {
    const moves = manifestUrls(manifest).map((from, index) => [from, manifestUrls(moved)[index]]);
    const inFolder = moves.filter(([from]) => from !== "https://localhost:3000");
    expect(inFolder.length).toBeGreaterThan(10);
    for (const [from, to] of inFolder) expect(to).toBe(from?.replace("https://localhost:3000", url));
    expect(moved).not.toContain("localhost");
    expect(checkManifest(moved)).toEqual([]);
  });

  it("names the site without its folder as the AppDomain", () => {
    expect(moved).toContain("<AppDomain>https://tools.example.gov.uk</AppDomain>");
  });
});
