import { parseIsoDate, toExcelSerial, type DateSystem, type RawValue } from "../../core";
import { readStrings, type CellString } from "../workbook/readSharedStrings";
import { decodeCellText, decodeXml, innerText } from "../xml/xmlText";

/** Where a cell's value and inline string stand in the sheet's text: offsets, -1 where there is none. */
export interface ValuePlace {
  valueStart: number;
  valueEnd: number;
  inlineStart: number;
  inlineEnd: number;
}

/** What cells refer to outside the sheet. */
export interface CellContext {
  readonly strings: readonly CellString[];
  readonly dateSystem: DateSystem;
}

/** A cell's stored value; `struck` as {@link CellString} has it. */
export interface CellValue {
  readonly raw: RawValue;
  readonly struck: boolean | null;
}

const NOTHING: CellValue = { raw: null, struck: null };
const SECONDS_IN_DAY = 86_400;

/** Reads the value of a cell of type `type` (the attribute `t`, "" where absent). */
export function readCellValue(xml: string, type: string, place: ValuePlace, context: CellContext): CellValue {
  if (type === "inlineStr") {
    if (place.inlineStart < 0) return NOTHING;
    const plain = plainInline(xml, place);
    if (plain !== null) return { raw: plain, struck: null };
    const read = readStrings(xml.slice(place.inlineStart, place.inlineEnd), "is")[0];
    return read === undefined ? NOTHING : { raw: read.text, struck: read.struck };
  }
  if (place.valueStart < 0) return NOTHING;
  const written = innerText(xml, place.valueStart, place.valueEnd);
  if (type === "s") {
    const shared = context.strings[Number(written)];
    return shared === undefined ? NOTHING : { raw: shared.text, struck: shared.struck };
  }
  return { raw: rawOf(type, written, context.dateSystem), struck: null };
}

/** The text of `<is><t>...</t></is>`, as programs write nearly all of them; null where there is more to it. */
function plainInline(xml: string, { inlineStart, inlineEnd }: ValuePlace): string | null {
  if (!xml.startsWith("<is><t", inlineStart)) return null;
  const opened = xml.indexOf(">", inlineStart + PLAIN_START);
  const closed = xml.indexOf("<", opened);
  const isPlain = /[> ]/.test(xml.charAt(inlineStart + PLAIN_START)) && xml.charAt(opened - 1) !== "/";
  if (!isPlain || closed + PLAIN_END.length !== inlineEnd || !xml.startsWith(PLAIN_END, closed)) return null;
  return decodeCellText(decodeXml(xml.slice(opened + 1, closed)));
}

const PLAIN_START = "<is><t".length;
const PLAIN_END = "</t></is>";

function rawOf(type: string, written: string, dateSystem: DateSystem): RawValue {
  if (type === "str") return decodeCellText(written);
  const value = written.trim();
  if (value === "") return null;
  if (type === "b") return value === "1" || value === "true";
  if (type === "e") return value;
  if (type === "d") return serialOfIso(value, dateSystem) ?? value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}

const ISO_MOMENT =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<hours>\d{2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}(?:\.\d+)?))?Z?)?$/;

/** A day as strict workbooks may write it, `2018-03-31T09:30:00`, as its serial number. */
function serialOfIso(text: string, dateSystem: DateSystem): number | null {
  const groups = ISO_MOMENT.exec(text)?.groups;
  const day = parseIsoDate(groups?.["day"] ?? "");
  if (groups === undefined || day === null) return null;
  const { hours, minutes, seconds } = groups as Record<string, string | undefined>;
  const time = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return toExcelSerial(day, dateSystem) + time / SECONDS_IN_DAY;
}
