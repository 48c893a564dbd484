import type { Package } from "../package/openPackage";
import { relationshipsOf, relationshipsPart } from "../package/relationships";

/** What a page of ours brings; anything else on it is a person's and stays in the file. */
const OURS = new Set(["table", "drawing", "chart", "image"]);

/**
 * The parts that belong to a sheet of ours: its relationships, table, drawing, charts and pictures. Not the sheet itself.
 * A picture may be another sheet's too: see {@link withoutShared}.
 */
export function ownedParts(opened: Package, part: string): string[] {
  const relationships = relationshipsOf(opened, part).filter(({ type }) => OURS.has(type));
  const own = relationships.flatMap(({ target }) => [target, ...ownedParts(opened, target)]);
  const rels = relationshipsPart(part);
  return opened.hasPart(rels) ? [rels, ...own] : own;
}

/** Parts but those that something else refers to: Excel keeps a picture that stands on two sheets once. */
export function withoutShared(opened: Package, parts: readonly string[]): string[] {
  const gone = new Set(parts);
  const others = opened.zip.entries
    .map(({ name }) => /^(?<folder>.*\/)?_rels\/(?<file>[^/]+)\.rels$/.exec(name)?.groups)
    .flatMap((found) => (found === undefined ? [] : [`${found["folder"] ?? ""}${found["file"] ?? ""}`]))
    .filter((part) => !gone.has(relationshipsPart(part)));
  const needed = new Set(others.flatMap((part) => relationshipsOf(opened, part).map(({ target }) => target)));
  return parts.filter((part) => !/(?:^|\/)media\//.test(part) || !needed.has(part));
}
