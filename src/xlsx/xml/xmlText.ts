const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x(?<hex>[0-9a-fA-F]{1,6})|#(?<decimal>\d{1,7})|(?<named>[a-z]{2,4}));/g;
const MARKUP = /<!--[^]*?-->|<!\[CDATA\[(?<literal>[^]*?)\]\]>|<[^>]*>|[^<]+/g;

/** Text as XML spells it: entities and line ends undone. */
export function decodeXml(text: string): string {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(
    ENTITY,
    (whole, hex: string | undefined, decimal: string | undefined, named: string | undefined) => {
      if (named !== undefined) return NAMED[named] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The text between two tags, with comments left out and CDATA taken as it is. */
export function innerText(xml: string, from: number, to: number): string {
  const inner = xml.slice(from, to);
  if (!inner.includes("<")) return decodeXml(inner);
  return inner.replace(MARKUP, (piece, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    return piece.startsWith("<") ? "" : decodeXml(piece);
  });
}

const NEEDS_ENTITY = /[&<>"\r\n\t]/g;
const ENTITY_OF: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** Text for an attribute in double quotes. */
export function encodeAttribute(text: string): string {
  return text.replace(NEEDS_ENTITY, (character) => ENTITY_OF[character] as string);
}

/** Text for between tags; line breaks and tabs stay as they are. */
export function encodeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITY_OF[character] as string);
}

const ESCAPED = /_x(?<code>[0-9a-fA-F]{4})_/g;

/**
 * Undoes `_x000D_`, the way a workbook spells characters that XML cannot hold.
 *
 * @source ECMA-376 part 1, 22.9.2.19 (ST_Xstring)
 */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Control characters but tab and line feed, half surrogate pairs, and the two code points that are none. */
const UNSPEAKABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text with what XML cannot hold spelled as `_x0001_`: nothing is lost, and literal `_x0041_` stays those seven letters. */
export function escapeCellText(text: string): string {
  const literal = text.includes("_x") ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_") : text;
  return literal.replace(UNSPEAKABLE, (character) => escapeOf(character.charCodeAt(0)));
}

/** A cell's text as a workbook spells it between tags. */
export function encodeCellText(text: string): string {
  return encodeText(escapeCellText(text));
}

function escapeOf(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}
