import { childrenOf } from "../xml/readXmlElement";
import type { Package } from "./openPackage";

/** One relationship of a part to another part. */
export interface Relationship {
  readonly id: string;
  /** The last piece of its type (`worksheet`, `table`, `sharedStrings`), the same in strict and transitional files. */
  readonly type: string;
  /** The other part's name from the root, without a leading slash. */
  readonly target: string;
}

/** The name of the part that keeps a part's relationships. */
export function relationshipsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A part as another one refers to it: `../tables/table1.xml`. Some readers do not understand one from the root. */
export function relativeTarget(from: string, part: string): string {
  const [here, there] = [from.split("/").slice(0, -1), part.split("/")];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** A part's relationships to other parts of the file; links to the outside are left out. `""` is the file itself. */
export function relationshipsOf(opened: Package, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const rels = relationshipsPart(part);
  if (!opened.hasPart(rels)) return [];
  return childrenOf(opened.xml(rels), "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
      target: resolveTarget(folder, attributes["Target"] ?? ""),
    }));
}

/** `../tables/table1.xml` as seen from `xl/worksheets/` is `xl/tables/table1.xml`; a leading slash means the root. */
function resolveTarget(folder: string, target: string): string {
  const whole = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of whole.replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
