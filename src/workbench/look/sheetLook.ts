import { readCellTag, type CellTag } from "../../xlsx/sheet/cellTag";
import { attributesOf } from "../../xlsx/xml/attributes";
import { scanXml, type XmlTag } from "../../xlsx/xml/scanXml";

/** How one sheet of a file looks, apart from its values. Rows and columns are 0-based. */
export interface SheetLook {
  readonly name: string;
  /** Columns `first` to `last`, both included; the width is in characters. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly widthChars: number }[];
  /** Heights that the file states, in points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The index of each styled cell's style, by row and column; style 0 is left out. */
  readonly cellStyles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** How many rows and columns stay in sight; nought and nought for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Reads a sheet part's looks. */
export function sheetLook(xml: string, name: string): SheetLook {
  const columns: SheetLook["columns"][number][] = [];
  const rowHeights = new Map<number, number>();
  const cellStyles = new Map<number, Map<number, number>>();
  const cell: CellTag = { column: -1, style: 0, type: "" };
  let frozen = { rows: 0, columns: 0 };
  let row = -1;
  let column = -1;
  const openCell = (tag: Readonly<XmlTag>) => {
    readCellTag(xml, tag, cell);
    column = cell.column >= 0 ? cell.column : column + 1;
    if (cell.style === 0) return;
    const styles = cellStyles.get(row) ?? new Map<number, number>();
    cellStyles.set(row, styles.set(column, cell.style));
  };
  scanXml(xml, {
    open(tag) {
      const element = tag.name.slice(tag.name.indexOf(":") + 1);
      if (element === "c") return openCell(tag);
      if (element !== "row" && element !== "col" && element !== "pane") return;
      const attributes = attributesOf(xml, tag.attributes, tag.end);
      if (element === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
        if (attributes["ht"] !== undefined) rowHeights.set(row, Number(attributes["ht"]));
      } else if (element === "col") {
        if (attributes["width"] === undefined) return;
        const [first, last] = [Number(attributes["min"]) - 1, Number(attributes["max"]) - 1];
        columns.push({ first, last, widthChars: Number(attributes["width"]) });
      } else if (attributes["state"] === "frozen" || attributes["state"] === "frozenSplit") {
        frozen = { rows: Number(attributes["ySplit"] ?? 0), columns: Number(attributes["xSplit"] ?? 0) };
      }
    },
    close: () => undefined,
  });
  return { name, columns, rowHeights, cellStyles, frozen };
}
