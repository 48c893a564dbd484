const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  hellip: "…",
  pound: "£",
  eacute: "é",
};

/** The tags that plans carry over from web pages and converters; any other `<` is the writer's own sign. */
const TAG =
  /<(?<close>\/?)(?<name>p|div|ul|ol|li|br|b|i|u|s|em|strong|del|span|font|sup|sub|a|h[1-6])(?:\s[^<>]{0,300})?\s?\/?>/gi;

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,8}));/gi;

function tagText(close: string, name: string): string {
  const tag = name.toLowerCase();
  if (tag === "li") return close === "" ? "\n• " : "\n";
  if (tag === "br") return "\n";
  return /^(?:p|div|ul|ol|h\d)$/.test(tag) ? "\n" : "";
}

function entityText(whole: string, decimal: string | undefined, hex: string | undefined, name: string): string {
  if (name !== undefined) return NAMED_ENTITIES[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
  return code > 8 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}

/** Undoes HTML written into a cell as text: blocks and breaks become line breaks, list items lines with a bullet. */
export function undoInlineMarkup(text: string): string {
  let plain = text;
  if (plain.includes("<")) {
    const untagged = plain
      .replace(LIST, bulletLost)
      .replace(TAG, (_, close: string, name: string) => tagText(close, name));
    if (untagged !== plain) plain = withoutEmptyLines(untagged);
  }
  return plain.includes("&") ? plain.replace(ENTITY, entityText) : plain;
}

const LIST = /<ul(?:\s[^<>]{0,300})?>(?<inside>[^<]{1,5000})(?:<\/ul>)?/gi;

/** A list whose items lost their bullets on the way: each new sentence is taken for an item. */
function bulletLost(whole: string, inside: string): string {
  if (/[•·▪●]/.test(inside)) return whole;
  return `\n• ${inside.trim().replace(/(?<=[.;]) +(?=\p{Lu})/gu, "\n• ")}\n`;
}

/** Source line breaks and the blank lines between blocks say nothing once the tags are gone. */
function withoutEmptyLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "•")
    .map((line) => line.replace(/^•\s*[•·]\s*/, "• "))
    .join("\n");
}
