import { decodeXml } from "./xmlText";

/** One attribute's place: its name, and its value between the quotes. */
export interface AttributePlace {
  readonly name: string;
  /** Offset of the white space before the name. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Offset behind the closing quote. */
  readonly end: number;
}

const ATTRIBUTE = /[\t\n\r ]+(?<name>[^\s=>/"']+)[\t\n\r ]*=[\t\n\r ]*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/y;

/** The attributes of a start tag in the order written; `from` is behind its name, `to` behind its `>`. */
export function attributePlaces(xml: string, from: number, to: number): AttributePlace[] {
  const places: AttributePlace[] = [];
  for (let at = from; at < to;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(xml);
    if (match === null || ATTRIBUTE.lastIndex > to) break;
    const value = match.groups?.["double"] ?? match.groups?.["single"] ?? "";
    const end = ATTRIBUTE.lastIndex;
    places.push({
      name: match.groups?.["name"] ?? "",
      start: at,
      valueStart: end - 1 - value.length,
      valueEnd: end - 1,
      end,
    });
    at = end;
  }
  return places;
}

/** The values of a start tag's attributes by their names as written. */
export function attributesOf(xml: string, from: number, to: number): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, valueStart, valueEnd } of attributePlaces(xml, from, to)) {
    values[name] = decodeXml(xml.slice(valueStart, valueEnd));
  }
  return values;
}
