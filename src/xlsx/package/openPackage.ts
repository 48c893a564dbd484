import { inOneGo, issue } from "../../core";
import { refuse } from "../refusal";
import { shareWithin } from "../shareWithin";
import { readXmlElement, type XmlElement } from "../xml/readXmlElement";
import { XmlFault } from "../xml/scanXml";
import { inflateInSlices } from "../zip/inflateEntry";
import { readZip, refuseDamaged, type Zip, type ZipEntry } from "../zip/readZip";
import { refuseOtherKinds, refuseOtherPackages } from "./fileKind";
import { decodePartInSlices, type PartText } from "./partText";

/** A workbook file opened: its parts by name. Parts are inflated when asked for, once. */
export interface Package {
  readonly zip: Zip;
  /** The zip's own spelling of a part's name, null where there is no such part. Case is ignored, as OPC asks. */
  entryName(part: string): string | null;
  hasPart(part: string): boolean;
  text(part: string): PartText;
  /** Inflates a part, so that its text is at hand, with stops for breath; yields the share done, 0-1. */
  load(part: string): Generator<number, void, undefined>;
  /** Bytes of a part when inflated; 0 where there is none. */
  sizeOf(part: string): number;
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
  function* load(part: string): Generator<number, PartText, undefined> {
    const key = keyOf(part);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const entry = entries.get(key) ?? refuseDamaged(part);
    const bytes = yield* shareWithin([0, INFLATED], inflateInSlices(zip, entry));
    const read = yield* shareWithin([INFLATED, 1], decodePartInSlices(bytes));
    texts.set(key, read);
    return read;
  }
  const text = (part: string): PartText => inOneGo(load(part));
  return {
    zip,
    text,
    *load(part) {
      yield* load(part);
    },
    sizeOf: (part) => entries.get(keyOf(part))?.size ?? 0,
    entryName: (part) => entries.get(keyOf(part))?.name ?? null,
    hasPart: (part) => entries.has(keyOf(part)),
    xml: (part) => readingXml(part, () => readXmlElement(text(part).text)),
  };
}

/** The share of a part's loading that inflating it is; the rest is decoding. */
const INFLATED = 0.9;

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
    return refuseFault(part, failure);
  }
}

/** The same for reading in slices. */
export function* readingXmlInSlices<T>(
  part: string,
  read: Generator<number, T, undefined>,
): Generator<number, T, undefined> {
  try {
    return yield* read;
  } catch (failure) {
    return refuseFault(part, failure);
  }
}

function refuseFault(part: string, failure: unknown): never {
  if (!(failure instanceof XmlFault)) throw failure;
  if (failure.kind === "doctype") return refuse((name) => issue("file.unsafe-xml", { name, part }));
  return refuseDamaged(part);
}
