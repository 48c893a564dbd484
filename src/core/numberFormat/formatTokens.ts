/** One piece of a number format's section. */
export interface FormatToken {
  readonly kind:
    "literal" | "general" | "digit" | "point" | "comma" | "percent" | "exponent" | "date" | "elapsed" | "text";
  readonly text: string;
}

/** One section of a number format (they are parted by `;`), with its condition where it states one. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: ((value: number) => boolean) | null;
}

const PIECE =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>[^]?)|_(?<space>[^]?)|\*(?<fill>[^]?)|\[(?<bracket>[^\]]*)\]|(?<general>general)|(?<halfday>am\/pm|a\/p)|(?<date>y+|m+|d+|h+|s+(?:\.0+)?)|(?<digit>[0#?])|(?<exponent>e[+-])|(?<other>[^])/giy;
const CONDITION = /^(?<sign><=|>=|<>|<|>|=)(?<limit>-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;

/** Characters of a number format code; Excel takes no more. @source Excel specifications and limits */
export const LONGEST_FORMAT = 255;

/** Takes a number format code apart into its sections. */
export function formatSections(written: string): readonly FormatSection[] {
  const code = written.slice(0, LONGEST_FORMAT);
  const sections: { tokens: FormatToken[]; condition: FormatSection["condition"] }[] = [
    { tokens: [], condition: null },
  ];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(code); match !== null; match = PIECE.exec(code)) {
    const section = sections.at(-1);
    if (section === undefined) break;
    const groups = match.groups ?? {};
    if (groups["other"] === ";") sections.push({ tokens: [], condition: null });
    else if (groups["bracket"] !== undefined) {
      section.condition ??= conditionOf(groups["bracket"]);
      section.tokens.push(...bracketTokens(groups["bracket"]));
    } else section.tokens.push(tokenOf(groups));
    if (PIECE.lastIndex >= code.length) break;
  }
  return sections;
}

function tokenOf(groups: Record<string, string | undefined>): FormatToken {
  const { quoted, escaped, space, fill, general, halfday, date, digit, exponent, other } = groups;
  if (quoted !== undefined || escaped !== undefined) return { kind: "literal", text: quoted ?? escaped ?? "" };
  if (space !== undefined) return { kind: "literal", text: " " };
  if (fill !== undefined) return { kind: "literal", text: "" };
  if (general !== undefined) return { kind: "general", text: general };
  if (halfday !== undefined || date !== undefined) return { kind: "date", text: (halfday ?? date ?? "").toLowerCase() };
  if (digit !== undefined) return { kind: "digit", text: digit };
  if (exponent !== undefined) return { kind: "exponent", text: exponent };
  if (other === ".") return { kind: "point", text: "." };
  if (other === ",") return { kind: "comma", text: "," };
  if (other === "%") return { kind: "percent", text: "%" };
  if (other === "@") return { kind: "text", text: "@" };
  return { kind: "literal", text: other ?? "" };
}

/** `[h]` counts hours past a day, `[$£-809]` is a currency sign with a language; colours and conditions show nothing. */
function bracketTokens(bracket: string): FormatToken[] {
  if (ELAPSED.test(bracket)) return [{ kind: "elapsed", text: bracket.toLowerCase() }];
  if (!bracket.startsWith("$")) return [];
  return [{ kind: "literal", text: bracket.slice(1).replace(/-[^-]*$/, "") }];
}

function conditionOf(bracket: string): FormatSection["condition"] {
  const groups = CONDITION.exec(bracket)?.groups;
  if (groups === undefined) return null;
  const limit = Number(groups["limit"]);
  const tests: Record<string, (value: number) => boolean> = {
    "<": (value) => value < limit,
    ">": (value) => value > limit,
    "<=": (value) => value <= limit,
    ">=": (value) => value >= limit,
    "=": (value) => value === limit,
    "<>": (value) => value !== limit,
  };
  return tests[groups["sign"] as string] ?? null;
}
