import { FIXED_FORMAT_IDS } from "./builtInFormats";
import { childOf, childrenOf, type XmlElement } from "../xml/readXmlElement";
import { encodeAttribute } from "../xml/xmlText";
import { formatCodes } from "./readStyles";

/** The workbook's number formats while they grow. */
export interface NumberFormats {
  readonly added: readonly string[];
  readonly present: number;
  codeOf(id: number): string;
  idOf(code: string): number;
}

/** Ids below this are Excel's own. @source ECMA-376 part 1, 18.8.30 (numFmt) */
const FIRST_OWN_ID = 164;

/** Reads the number formats of the styles part. */
export function openNumberFormats(root: XmlElement, prefix: string): NumberFormats {
  const elements = childrenOf(childOf(root, "numFmts"), "numFmt");
  const codeOf = formatCodes(root);
  const ids = new Map(elements.map(({ attributes: { numFmtId, formatCode } }) => [formatCode ?? "", Number(numFmtId)]));
  const codes = new Map<number, string>();
  const added: string[] = [];
  let nextId = Math.max(FIRST_OWN_ID, ...[...ids.values()].map((id) => id + 1));
  return {
    added,
    present: elements.length,
    codeOf: (id) => codes.get(id) ?? codeOf(id),
    idOf(code) {
      const known = FIXED_FORMAT_IDS.get(code) ?? ids.get(code);
      if (known !== undefined) return known;
      const id = nextId++;
      ids.set(code, id);
      codes.set(id, code);
      added.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`);
      return id;
    },
  };
}
