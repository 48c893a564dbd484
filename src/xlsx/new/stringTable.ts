import { encodeCellText } from "../xml/xmlText";

/** The shared strings of a new workbook while it is written. */
export interface StringTable {
  /** The text's index; the same for the same text. */
  indexOf(text: string): number;
  /** The whole part. */
  xml(): string;
}

export function newStringTable(): StringTable {
  const indexes = new Map<string, number>();
  const items: string[] = [];
  let uses = 0;
  return {
    indexOf(text) {
      uses++;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, items.length);
      return items.push(`<si><t xml:space="preserve">${encodeCellText(text)}</t></si>`) - 1;
    },
    xml: () =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${items.length}">` +
      `${items.join("")}</sst>`,
  };
}
