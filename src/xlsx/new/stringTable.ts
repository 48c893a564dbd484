import { encodeCellText } from "../xml/xmlText";

/** How the texts of cells are kept. */
export interface CellTexts {
  /** The rest of a cell behind its address and style. */
  cell(text: string): string;
}

/** The shared strings of a new workbook while it is written. */
export interface StringTable extends CellTexts {
  /** The whole part. */
  xml(): string;
}

/** Texts in their cells: for a sheet put into a workbook whose shared strings stay as they are. */
export const INLINE_TEXTS: CellTexts = {
  cell: (text) => ` t="inlineStr"><is><t xml:space="preserve">${encodeCellText(text)}</t></is></c>`,
};

export function newStringTable(): StringTable {
  const indexes = new Map<string, number>();
  const items: string[] = [];
  let uses = 0;
  return {
    cell(text) {
      uses++;
      let index = indexes.get(text);
      if (index === undefined) {
        index = items.push(`<si><t xml:space="preserve">${encodeCellText(text)}</t></si>`) - 1;
        indexes.set(text, index);
      }
      return ` t="s"><v>${index}</v></c>`;
    },
    xml: () =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${items.length}">` +
      `${items.join("")}</sst>`,
  };
}
