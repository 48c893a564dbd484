import type { XmlElement } from "../xml/readXmlElement";
import { childOf } from "../xml/readXmlElement";
import { attributePlaces } from "../xml/attributes";
import { spliceText } from "../xml/spliceText";

/**
 * The workbook part asking Excel to calculate all formulas when it opens the file; null where it asks so already, or
 * says nothing of calculation, in which case Excel calculates anyway.
 */
export function calculateOnLoad(xml: string, root: XmlElement): string | null {
  const element = childOf(root, "calcPr");
  if (element === undefined) return null;
  const nameEnd = element.start + (/^<[^\s/>]+/.exec(xml.slice(element.start, element.startTagEnd))?.[0].length ?? 0);
  const written = attributePlaces(xml, nameEnd, element.startTagEnd).find(({ name }) => name === "fullCalcOnLoad");
  if (written === undefined) return spliceText(xml, [{ start: nameEnd, end: nameEnd, text: ' fullCalcOnLoad="1"' }]);
  const value = xml.slice(written.valueStart, written.valueEnd);
  if (value === "1" || value === "true") return null;
  return spliceText(xml, [{ start: written.valueStart, end: written.valueEnd, text: "1" }]);
}
