import type { Package } from "../package/openPackage";
import { relationshipsOf, relationshipsPart } from "../package/relationships";

/** What a page of ours brings; anything else on it is a person's and stays in the file. */
const OURS = new Set(["table", "drawing", "chart"]);

/** The parts that belong to a sheet of ours alone: its relationships, table, drawing and charts. Not the sheet itself. */
export function ownedParts(opened: Package, part: string): string[] {
  const relationships = relationshipsOf(opened, part).filter(({ type }) => OURS.has(type));
  const own = relationships.flatMap(({ target }) => [target, ...ownedParts(opened, target)]);
  const rels = relationshipsPart(part);
  return opened.hasPart(rels) ? [rels, ...own] : own;
}
