import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One use of a part of Office's API in our source. */
export interface ApiUse {
  /** Relative to the project. */
  readonly file: string;
  readonly member: string;
  readonly set: string;
  readonly version: string;
}

const SET_TAG = /\[Api set: (?<set>[A-Za-z]+) (?<version>\d+\.\d+)/i;
const LINKED_TAG = /Requirement set[^|]*\| (?<set>[A-Za-z]+) (?<version>\d+\.\d+)/;

/** Outlook's versions of members that all hosts share say nothing of Excel. */
const OUTLOOK_SET = "Mailbox";

/** Every TypeScript file below a folder that speaks of Office. */
export function filesThatUseOffice(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => /\b(?:Excel|Office|OfficeExtension)\./.test(readFileSync(file, "utf8")));
}

/**
 * Which parts of Office's API these files use, by the set and version that Microsoft's own types give for each member.
 *
 * @param root the project's folder, for its compiler options and types
 */
export function usedApiSets(root: string, files: readonly string[]): readonly ApiUse[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [...files] }, ts.sys, root);
  // Without the types of tests, which take as long to read as all the rest.
  const program = ts.createProgram(files, { ...options, types: ["office-js", "custom-functions-runtime"] });
  const checker = program.getTypeChecker();
  const uses: ApiUse[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const tag = apiSetOf(checker.getSymbolAtLocation(node.name));
        if (tag !== null && tag.set !== OUTLOOK_SET)
          uses.push({ file: path.relative(root, file), member: node.name.text, ...tag });
      }
      ts.forEachChild(node, visit);
    };
    if (source !== undefined) visit(source);
  }
  return uses;
}

/** The oldest set that any declaration of a member names; null where it is none of Office's. */
function apiSetOf(symbol: ts.Symbol | undefined): { set: string; version: string } | null {
  const tags = (symbol?.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes("@types/office-js"))
    .flatMap((declaration) => {
      const comment = ts
        .getJSDocCommentsAndTags(declaration)
        .map((part) => part.getText())
        .join("\n");
      const found = (SET_TAG.exec(comment) ?? LINKED_TAG.exec(comment))?.groups;
      return found === undefined ? [] : [{ set: found["set"] ?? "", version: found["version"] ?? "" }];
    });
  return tags.sort((one, other) => compareVersions(one.version, other.version))[0] ?? null;
}

/** Below 0 where the first is older: `1.9` before `1.10`. */
export function compareVersions(one: string, other: string): number {
  const [a = 0, b = 0] = one.split(".").map(Number);
  const [c = 0, d = 0] = other.split(".").map(Number);
  return a - c || b - d;
}

/** The newest version of a set that a file asks for by `hasExcelApi("1.13")` or `isSetSupported`; null where none. */
export function newestGate(fileText: string): string | null {
  const gates = [...fileText.matchAll(/(?:hasExcelApi\(|isSetSupported\("\w+", )"(?<version>\d+\.\d+)"/g)].map(
    (match) => match.groups?.["version"] ?? "",
  );
  return gates.sort(compareVersions).at(-1) ?? null;
}
