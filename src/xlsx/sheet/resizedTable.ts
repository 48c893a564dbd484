import type { Block } from "../../core";
import type { Package } from "../package/openPackage";
import { attributePlaces } from "../xml/attributes";
import { childOf, type XmlElement } from "../xml/readXmlElement";
import { spliceText, type TextEdit } from "../xml/spliceText";
import { blockRef } from "./blockRef";
import type { SheetTable } from "./readTables";

/**
 * The table's part with its new rows; null where it covers them already, or where the new block is not the old one with
 * more or fewer rows: a table's columns are not changed by a plan.
 */
export function resizedTable(
  opened: Package,
  { part, block, totalsRowCount }: SheetTable,
  wanted: Block,
): string | null {
  const isSameColumns = block.column === wanted.column && block.columnCount === wanted.columnCount;
  if (!isSameColumns || block.row !== wanted.row || block.rowCount === wanted.rowCount || totalsRowCount > 0)
    return null;
  const { text } = opened.text(part);
  const root = opened.xml(part);
  const filter = childOf(root, "autoFilter");
  const elements = filter === undefined ? [root] : [root, filter];
  return spliceText(
    text,
    elements.flatMap((element) => refEdit(text, element, blockRef(wanted))),
  );
}

function refEdit(xml: string, { start, startTagEnd }: XmlElement, ref: string): TextEdit[] {
  const nameEnd = start + (/^<[^\s/>]+/.exec(xml.slice(start, startTagEnd))?.[0].length ?? 0);
  return attributePlaces(xml, nameEnd, startTagEnd)
    .filter(({ name }) => name === "ref")
    .map(({ valueStart, valueEnd }) => ({ start: valueStart, end: valueEnd, text: ref }));
}
