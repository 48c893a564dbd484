/** @jest-environment node */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { associated } from "./customFunctionsRuntime";
import "../../src/functions/functions";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly type: string }[];
    readonly options?: { readonly volatile?: boolean };
  }[];
}

interface Plugin {
  apply(compiler: webpack.Compiler): void;
}

const { FunctionsMetadataPlugin, functionsMetadata } = jest.requireActual<{
  FunctionsMetadataPlugin: new (options: { source: string; filename: string }) => Plugin;
  functionsMetadata(file: string): string;
}>("../../webpack.functionsMetadata");

const SOURCE = path.resolve(__dirname, "../../src/functions/functions.ts");
const metadata = JSON.parse(functionsMetadata(SOURCE)) as Metadata;

/** The names in a function's own list of parameters. */
function parameterNames(work: (...args: unknown[]) => unknown): readonly string[] {
  const list = /^(?:async )?function \w+\((?<list>[^)]*)\)/.exec(work.toString())?.groups?.["list"] ?? "";
  return list.split(",").map((name) => name.trim());
}

describe("the custom functions' metadata", () => {
  it("names the functions that are handed to Excel, with the parameters they take", () => {
    expect(metadata.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)])).toEqual(
      [...associated].map(([id, work]) => [id, parameterNames(work)]),
    );
  });

  it("describes every function and parameter within the lengths Excel shows", () => {
    for (const { name, description, parameters } of metadata.functions) {
      expect(name).toMatch(/^[A-Z]+$/);
      expect(description.length).toBeGreaterThan(20);
      expect(description.length).toBeLessThanOrEqual(250);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(10);
    }
  });

  it("recalculates those that are judged as at today, and no other", () => {
    const volatile = metadata.functions.filter(({ options }) => options?.volatile === true);
    expect(volatile.map(({ id }) => id)).toEqual(["RAG", "WHY"]);
  });
});

describe("FunctionsMetadataPlugin", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "functions-metadata-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const build = async (source: string): Promise<webpack.Stats | undefined> => {
    const entry = path.join(folder, "entry.js");
    writeFileSync(entry, "");
    const plugins = [new FunctionsMetadataPlugin({ source, filename: "functions.json" })];
    const compiler = webpack({ mode: "none", entry, output: { path: path.join(folder, "dist") }, plugins });
    return new Promise((resolve, reject) =>
      compiler.run((failure, stats) => (failure === null ? resolve(stats) : reject(failure))),
    );
  };

  it("puts the metadata beside the bundles", async () => {
    const stats = await build(SOURCE);
    expect(stats?.hasErrors()).toBe(false);
    expect(JSON.parse(readFileSync(path.join(folder, "dist/functions.json"), "utf8"))).toEqual(metadata);
  });

  it("stops the build where a comment does not fit its function", async () => {
    const spoilt = path.join(folder, "spoilt.ts");
    writeFileSync(
      spoilt,
      "/** Wrong.\n * @customfunction BAD\n * @param text The text.\n */\nexport function bad(text: Date): string { return String(text); }\n",
    );
    expect((await build(spoilt))?.hasErrors()).toBe(true);
  });
});
