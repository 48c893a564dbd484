import { relationshipXml } from "../new/newWorkbookParts";
import type { Package } from "../package/openPackage";
import { relationshipsOf, relationshipsPart, relativeTarget } from "../package/relationships";
import { childrenOf } from "../xml/readXmlElement";
import { spliceText } from "../xml/spliceText";

/** The workbook's relationships with new ones in them. */
export interface ChangedRelationships {
  readonly part: string;
  readonly text: string;
  /** The new relationships' ids, one for each target. */
  readonly ids: readonly string[];
}

/** Adds relationships, to sheets unless another type is said, and takes the one to `removed` (the chain of calculation) out. */
export function changedRelationships(
  opened: Package,
  workbookPart: string,
  {
    targets,
    removed,
    type = "worksheet",
  }: {
    readonly targets: readonly string[];
    readonly removed: string | null;
    readonly type?: "worksheet" | "customXml";
  },
): ChangedRelationships {
  const part = relationshipsPart(workbookPart);
  const { text } = opened.text(part);
  const root = opened.xml(part);
  const entries = childrenOf(root, "Relationship");
  const taken = new Set(entries.map(({ attributes }) => attributes["Id"] ?? ""));
  let number = 0;
  const ids = targets.map(() => {
    do number += 1;
    while (taken.has(`rIdOwn${number}`));
    return `rIdOwn${number}`;
  });
  const goneIds = relationshipsOf(opened, workbookPart)
    .filter(({ target }) => target === removed)
    .map(({ id }) => id);
  const cuts = entries
    .filter(({ attributes }) => goneIds.includes(attributes["Id"] ?? ""))
    .map(({ start, end }) => ({ start, end, text: "" }));
  const prefix = /^<(?<prefix>[^\s:>/]+:)?/.exec(text.slice(root.start))?.groups?.["prefix"] ?? "";
  const added = targets.map((target, index) =>
    relationshipXml([ids[index] ?? "", type, relativeTarget(workbookPart, target)]).replace("<", `<${prefix}`),
  );
  return {
    ...{ part, ids },
    text: spliceText(text, [...cuts, { start: root.contentEnd, end: root.contentEnd, text: added.join("") }]),
  };
}
