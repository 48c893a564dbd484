import { OWN_DRAWING, type Grid } from "../../core";
import type { Package } from "../package/openPackage";
import { relationshipsOf } from "../package/relationships";
import { parseBlockRef } from "../sheet/blockRef";
import { childOf, childrenOf, type XmlElement } from "../xml/readXmlElement";

type Places = NonNullable<Grid["added"]>;

/** Where people put comments, notes, pictures and charts of their own on a sheet of ours. */
export function addedByPeople(opened: Package, sheetPart: string): Places {
  return relationshipsOf(opened, sheetPart).flatMap(({ type, target }): Places => {
    if (!opened.hasPart(target)) return [];
    if (type === "comments") return commentPlaces(opened.xml(target));
    return type === "drawing" ? drawingPlaces(opened.xml(target)) : [];
  });
}

/** Threaded comments have a note of the same cell beside them, for older programs. */
function commentPlaces(root: XmlElement): Places {
  return childrenOf(childOf(root, "commentList"), "comment").flatMap(({ attributes }) => {
    const block = parseBlockRef(attributes["ref"] ?? "");
    return block === null ? [] : [{ row: block.row, column: block.column }];
  });
}

function drawingPlaces(root: XmlElement): Places {
  return root.children
    .filter((anchor) => !nameOf(anchor).startsWith(OWN_DRAWING))
    .map((anchor) => {
      const from = childOf(anchor, "from");
      return { row: numberIn(childOf(from, "row")), column: numberIn(childOf(from, "col")) };
    });
}

/** The name of what is anchored; "" where nothing has one. */
function nameOf(element: XmlElement): string {
  if (element.name === "cNvPr") return element.attributes["name"] ?? "";
  return element.children.map(nameOf).find((name) => name !== "") ?? "";
}

function numberIn(element: XmlElement | undefined): number {
  return Number(element?.text ?? 0) || 0;
}
