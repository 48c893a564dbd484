import { inOneGo } from "../../core";
import { readingXmlInSlices, type Package } from "../package/openPackage";
import { attributesOf } from "../xml/attributes";
import { scanXml, scanXmlInSlices, type XmlVisitor } from "../xml/scanXml";
import { decodeCellText, innerText } from "../xml/xmlText";

/** Text of a cell, and whether it is struck through by itself: null leaves it to the cell's font. */
export interface CellString {
  readonly text: string;
  readonly struck: boolean | null;
}

/** The workbook's shared strings, by index; none where it has no such part. */
export function readSharedStrings(opened: Package, part: string | null): readonly CellString[] {
  return inOneGo(readSharedStringsInSlices(opened, part));
}

/** The same with stops for breath; yields the share done, 0-1. */
export function* readSharedStringsInSlices(
  opened: Package,
  part: string | null,
): Generator<number, readonly CellString[], undefined> {
  if (part === null) return [];
  const xml = opened.text(part).text;
  const { strings, visitor } = stringsVisitor(xml, "si");
  yield* readingXmlInSlices(part, scanXmlInSlices(xml, visitor));
  return strings;
}

/**
 * The texts of all `item` elements (`si`, or `is` in a cell) of a piece of XML, in order. Rich text is joined; phonetic
 * runs (`rPh`), the reading aids of Japanese text, are not part of it.
 */
export function readStrings(xml: string, item: "si" | "is"): CellString[] {
  const { strings, visitor } = stringsVisitor(xml, item);
  scanXml(xml, visitor);
  return strings;
}

function stringsVisitor(xml: string, item: "si" | "is"): { strings: CellString[]; visitor: XmlVisitor } {
  const strings: CellString[] = [];
  let text = "";
  let textStart = -1;
  let phonetic = 0;
  let runStruck: boolean | null = null;
  let struck: (boolean | null)[] = [];
  const visitor: XmlVisitor = {
    open(tag) {
      const name = localName(tag.name);
      if (name === "t") textStart = tag.end;
      else if (name === "rPh") phonetic++;
      else if (name === item) [text, struck, runStruck] = ["", [], null];
      else if (name === "rPr") runStruck = false;
      else if (name === "r") runStruck = null;
      else if (name === "strike") runStruck = !/^(?:0|false)$/.test(valueOf(xml, tag.attributes, tag.end));
    },
    close(written, start) {
      const name = localName(written);
      if (name === "rPh") phonetic--;
      else if (name === "t" && phonetic === 0) {
        const run = decodeCellText(innerText(xml, textStart, start));
        if (run.trim() !== "") struck.push(runStruck);
        text += run;
      } else if (name === item) strings.push({ text, struck: struckOf(struck) });
    },
  };
  return { strings, visitor };
}

/** Struck where every run is; runs without a font of their own follow the cell. */
function struckOf(runs: readonly (boolean | null)[]): boolean | null {
  if (runs.includes(false)) return false;
  return runs.length > 0 && runs.every((run) => run === true) ? true : null;
}

function valueOf(xml: string, from: number, to: number): string {
  return attributesOf(xml, from, to)["val"] ?? "1";
}

/** A tag's name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
