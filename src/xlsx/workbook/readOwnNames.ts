import { OWN_NAME, type HiddenName } from "../../core";
import { parseBlockRef } from "../sheet/blockRef";
import { childOf, childrenOf, type XmlElement } from "../xml/readXmlElement";

/** Our own hidden names of one sheet. @param place the sheet's place among the workbook's, charts and all, from 0 */
export function readOwnNames(workbook: XmlElement, place: number): readonly HiddenName[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName")
    .filter(({ attributes }) => {
      const name = attributes["name"] ?? "";
      return attributes["localSheetId"] === String(place) && name.toLowerCase().startsWith(OWN_NAME.toLowerCase());
    })
    .flatMap(({ attributes, text }) => toHiddenName(attributes["name"] ?? "", text));
}

/** A name's formula is a text in quotes or cells of the sheet; one whose cells were deleted is none. */
function toHiddenName(name: string, formula: string): HiddenName[] {
  const text = /^"(?<text>[^"]*)"$/.exec(formula)?.groups?.["text"];
  if (text !== undefined) return [{ name, text }];
  const block = parseBlockRef(formula.slice(formula.lastIndexOf("!") + 1));
  return block === null ? [] : [{ name, block }];
}
