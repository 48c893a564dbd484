import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { readKeptSettings, writeKeptSettings, type KeptSettings } from "../../../src/xlsx/settings/keptSettings";
import { writeNewXlsx } from "../../../src/xlsx/writeNewXlsx";

const SAMPLE = new Uint8Array(readFileSync(path.resolve(__dirname, "../../../assets/samples/action-plan.xlsx")));
const BOOK = writeNewXlsx([{ name: "Plan", values: [["Action"]] }]);

function write(bytes: Uint8Array, settings: KeptSettings): Uint8Array {
  const written = writeKeptSettings(bytes, settings);
  if (!written.ok) throw new Error(written.issues.map(({ code }) => code).join());
  return written.value;
}

/** A workbook that holds another program's custom XML as its first. */
function withForeignPart(content: string): Uint8Array {
  const parts = unzipSync(write(BOOK, new Map([["a", "1"]])));
  return zipSync({ ...parts, "customXml/item1.xml": strToU8(content) });
}

describe("kept settings", () => {
  it.each<[string, KeptSettings]>([
    [
      "an object and a text",
      new Map([
        ["refresh", '{"preset":"strict"}'],
        ["as at", '"2026-03-31"'],
      ]),
    ],
    ["what XML must spell", new Map([['a "key" & <more>', JSON.stringify('<b>&amp;\u0001 _x0041_ \ud83d\ude00\n"')]])],
    ["nothing", new Map<string, string>()],
  ])("come back as they were written: %s", (_, settings) => {
    for (const bytes of [BOOK, SAMPLE]) {
      const once = write(bytes, settings);
      expect(readKeptSettings(once)).toEqual(settings);
      expect(readKeptSettings(write(once, new Map([["b", "2"]])))).toEqual(new Map([["b", "2"]]));
    }
  });

  it("leave every other part byte for byte, and bytes with nothing new as they are", () => {
    expect(write(BOOK, new Map())).toBe(BOOK);
    const written = write(SAMPLE, new Map([["a", "1"]]));
    expect(write(written, new Map([["a", "1"]]))).toBe(written);
    const [before, after] = [unzipSync(SAMPLE), unzipSync(written)];
    const changed = Object.keys(after).filter(
      (part) => strFromU8(after[part]!) !== strFromU8(before[part] ?? new Uint8Array()),
    );
    expect(changed.sort()).toEqual([
      ...["[Content_Types].xml", "customXml/_rels/item1.xml.rels", "customXml/item1.xml"],
      ...["customXml/itemProps1.xml", "xl/_rels/workbook.xml.rels"],
    ]);
    const [read, again] = [readXlsx(SAMPLE, "Plan.xlsx"), readXlsx(written, "Plan.xlsx")];
    expect(again).toEqual(read);
  });

  it("are taken out of the part again, which stays", () => {
    const emptied = write(write(BOOK, new Map([["a", "1"]])), new Map());
    expect(readKeptSettings(emptied).size).toBe(0);
    expect(Object.keys(unzipSync(emptied))).toContain("customXml/item1.xml");
  });

  it.each([
    ["other XML", '<other xmlns="urn:example"/>'],
    ["XML that only names ours", '<other xmlns="urn:example">urn:action-plan-rag:settings:1</other>'],
    ["no XML", "urn:action-plan-rag:settings:1 <<"],
    ["nothing at all", ""],
  ])("stand beside another program's part: %s", (_, content) => {
    const bytes = withForeignPart(content);
    expect(readKeptSettings(bytes).size).toBe(0);
    const written = write(bytes, new Map([["a", "1"]]));
    expect(strFromU8(unzipSync(written)["customXml/item1.xml"]!)).toBe(content);
    expect(readKeptSettings(written)).toEqual(new Map([["a", "1"]]));
    expect(Object.keys(unzipSync(written))).toContain("customXml/itemProps2.xml");
  });

  it("of what is no workbook are none, and are not written", () => {
    expect(readKeptSettings(strToU8("Just text")).size).toBe(0);
    expect(writeKeptSettings(strToU8("Just text"), new Map([["a", "1"]])).ok).toBe(false);
  });
});
