/**
 * Reads the types with the TypeScript compiler, in Node.
 *
 * @jest-environment node
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { findNewApi } from "./findNewApi";

const ROOT = path.resolve(__dirname, "../../..");
const USERS_OF_OFFICE = ["excel", "taskpane", "commands", "functions"].map((folder) => path.join(ROOT, "src", folder));

/** What the manifest asks Excel for: nothing newer may be taken for granted. */
function manifestSets(): Record<string, string> {
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const sets = [...manifest.matchAll(/<Set Name="(?<name>\w+)" MinVersion="(?<version>[\d.]+)"\/>/g)];
  return Object.fromEntries(sets.map(({ groups }) => [groups?.["name"] ?? "", groups?.["version"] ?? ""]));
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["office-js", "custom-functions-runtime"],
  typeRoots: [path.join(ROOT, "node_modules/@types")],
};

const EXAMPLES: readonly (readonly [string, string, readonly string[]])[] = [
  ["a member of the manifest's sets", `range.getCellProperties({ format: { fill: { color: true } } });`, []],
  ["a newer method", `range.getMergedAreasOrNullObject();`, ["ExcelApi 1.13"]],
  ["a newer property in a load text", `sheet.load("name,tabId");`, ["ExcelApi 1.14"]],
  ["a newer property deep in a load text", `sheet.comments.load("items/content");`, ["ExcelApi 1.10", "ExcelApi 1.10"]],
  ["a newer option", `Excel.run({ mergeUndoGroup: true }, async () => {});`, ["ExcelApi 1.20"]],
  ["a newer member taken by destructuring", `const { triggerSource } = change; void triggerSource;`, ["ExcelApi 1.14"]],
  ["a question asked around it", `if (hasExcelApi("1.13")) range.getMergedAreasOrNullObject();`, []],
  ["a question for too old a set", `if (hasExcelApi("1.12")) range.getMergedAreasOrNullObject();`, ["ExcelApi 1.13"]],
  ["the wrong branch", `if (hasExcelApi("1.13")) {} else range.getMergedAreasOrNullObject();`, ["ExcelApi 1.13"]],
  [
    "Office's own question",
    `if (Office.context.requirements.isSetSupported("ExcelApi", "1.14")) void change.triggerSource;`,
    [],
  ],
  ["a question joined by and", `void (range && hasExcelApi("1.14") && change.triggerSource);`, []],
  ["a question with two answers", `void (hasExcelApi("1.14") ? change.triggerSource : null);`, []],
  ["an early return", `if (!hasExcelApi("1.14")) return; void change.triggerSource;`, []],
  [
    "an early return that comes too late",
    `void change.triggerSource; if (!hasExcelApi("1.14")) return;`,
    ["ExcelApi 1.14"],
  ],
  ["a function called behind the question only", `if (hasExcelApi("1.13")) newer(range);`, []],
  ["a function called without it too", `if (hasExcelApi("1.13")) newer(range); newer(range);`, ["ExcelApi 1.13"]],
];

const HEAD = `
declare function hasExcelApi(version: string): boolean;
declare const range: Excel.Range, sheet: Excel.Worksheet, change: Excel.WorksheetChangedEventArgs;
export function use(): void {`;
const TAIL = `}\nfunction newer(of: Excel.Range): void { of.getMergedAreasOrNullObject(); }\n`;

/** Compiles the product's files and the examples in one go: reading Office's types is what takes the time. */
function compile(): { program: ts.Program; product: string[]; exampleFile: (index: number) => string } {
  const exampleFile = (index: number): string => path.join(ROOT, `example-${index}.ts`);
  const examples = new Map(
    EXAMPLES.map(([, code], index) => {
      const usesNewer = code.includes("newer(");
      return [exampleFile(index), `${HEAD}${code}${usesNewer ? TAIL : "}"}`] as const;
    }),
  );
  const product = USERS_OF_OFFICE.flatMap((folder) => ts.sys.readDirectory(folder, [".ts", ".tsx"]));
  const host = ts.createCompilerHost(OPTIONS);
  const { readFile, fileExists } = host;
  // React and Fluent hold nothing of Office's, and reading their types takes longer than all the rest.
  host.resolveModuleNameLiterals = (names, file) =>
    names.map(({ text }) =>
      text.startsWith(".") ? ts.resolveModuleName(text, file, OPTIONS, host) : { resolvedModule: undefined },
    );
  host.readFile = (file) => examples.get(file) ?? readFile(file);
  host.fileExists = (file) => examples.has(file) || fileExists(file);
  return { program: ts.createProgram([...product, ...examples.keys()], OPTIONS, host), product, exampleFile };
}

describe("Office's requirement sets", () => {
  const { program, product, exampleFile } = compile();

  it("knows the manifest's", () => {
    expect(manifestSets()).toMatchObject({ ExcelApi: "1.9", SharedRuntime: "1.1" });
  });

  it.each(EXAMPLES.map(([what, , sets], index) => [what, sets, exampleFile(index)] as const))(
    "judges %s",
    (_, expected, file) => {
      const found = findNewApi(program, [file], { ExcelApi: "1.9", SharedRuntime: "1.1" });
      expect([...new Set(found.map(({ at, set }) => `${at} ${set.name} ${set.version}`))]).toEqual(
        [...new Set(expected)].map((set) => expect.stringContaining(` ${set}`)),
      );
    },
  );

  it("has files of the product to look at", () => {
    expect(product.length).toBeGreaterThan(10);
  });

  it("finds no member in src that is newer than the manifest's sets, but behind a question for its set", () => {
    expect(findNewApi(program, product, manifestSets())).toEqual([]);
  });

  it("would find the product's newer members, were the manifest's set older", () => {
    expect(findNewApi(program, product, { ExcelApi: "1.6" }).length).toBeGreaterThan(5);
  });
});
