import { issue } from "../../core";
import { refuse } from "../refusal";
import { readXmlElement, type XmlElement } from "../xml/readXmlElement";
import { XmlFault } from "../xml/scanXml";
import { inflateEntry } from "../zip/inflateEntry";
import { readZip, refuseDamaged, type Zip, type ZipEntry } from "../zip/readZip";
import { refuseOtherKinds, refuseOtherPackages } from "./fileKind";
import { decodePart, type PartText } from "./partText";

/** A workbook file opened: its parts by name. Parts are inflated when asked for, once. */
export interface Package {
  readonly zip: Zip;
  /** The zip's own spelling of a part's name, null where there is no such part. Case is ignored, as OPC asks. */
  entryName(part: string): string | null;
  hasPart(part: string): boolean;
  text(part: string): PartText;
  /** The whole part as a tree, for small parts. */
  xml(part: string): XmlElement;
}

/**
 * Opens the bytes of a workbook and refuses whatever is none.
 *
 * @issues see {@link refuseOtherKinds}, {@link refuseOtherPackages} and {@link readZip}
 */
export function openPackage(bytes: Uint8Array): Package {
  refuseOtherKinds(bytes);
  const zip = readZip(bytes);
  const entries = new Map<string, ZipEntry>();
  for (const entry of zip.entries) entries.set(keyOf(entry.name), entry);
  refuseOtherPackages((part) => entries.has(keyOf(part)));
  const texts = new Map<string, PartText>();
  const text = (part: string): PartText => {
    const key = keyOf(part);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const entry = entries.get(key) ?? refuseDamaged(part);
    const read = decodePart(inflateEntry(zip, entry));
    texts.set(key, read);
    return read;
  };
  return {
    zip,
    text,
    entryName: (part) => entries.get(keyOf(part))?.name ?? null,
    hasPart: (part) => entries.has(keyOf(part)),
    xml: (part) => readingXml(part, () => readXmlElement(text(part).text)),
  };
}

function keyOf(part: string): string {
  return part.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}

/**
 * Reads XML, turning its faults into refusals.
 *
 * @issues file.damaged - not well-formed; file.unsafe-xml - a DOCTYPE, which can hold entities that grow without end
 */
export function readingXml<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (failure) {
    if (!(failure instanceof XmlFault)) throw failure;
    if (failure.kind === "doctype") return refuse((name) => issue("file.unsafe-xml", { name, part }));
    return refuseDamaged(part);
  }
}
