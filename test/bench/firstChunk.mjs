/**
 * `node test/bench/firstChunk.mjs`: how much the pane loads before its frame stands, and before its counts do, beside bare
 * pages of React and Fluent UI. All are built in one run as `npm run build` builds them; sizes are of the scripts after gzip, in KB of 1000.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const output = mkdtempSync(path.join(tmpdir(), "first-chunk-"));

const config = require("../../webpack.config.js")();
const { module: made, entry } = config;
const [typescript] = made.rules;

/** The build's own set-up with the bare pages among its entries, and without the pages and copies it makes. */
const compiler = require("webpack")({
  ...config,
  plugins: [],
  entry: {
    taskpane: entry.taskpane,
    bare: path.join(here, "pages/bare.tsx"),
    shown: path.join(here, "pages/shown.tsx"),
  },
  module: { ...made, rules: [...made.rules, { ...typescript, include: path.join(here, "pages") }] },
  output: { ...config.output, path: output },
});

compiler.run((fault, stats) => {
  if (fault || stats.hasErrors()) throw fault ?? new Error(stats.toString("errors-only"));
  const { entrypoints, namedChunkGroups } = stats.toJson({ all: false, entrypoints: true, chunkGroups: true });
  const filesOf = ({ assets }) => assets.map((asset) => asset.name).filter((file) => file.endsWith(".js"));
  const scripts = (name) => filesOf(entrypoints[name]);
  const counts = [...new Set([...scripts("taskpane"), ...filesOf(namedChunkGroups.pane)])];
  const sizes = new Map(
    [...counts, ...scripts("bare"), ...scripts("shown")].map((file) => [
      file,
      gzipSync(readFileSync(path.join(output, file))).length,
    ]),
  );
  const total = (files) => files.reduce((sum, file) => sum + sizes.get(file), 0) / 1000;
  const bareFiles = new Set(scripts("shown"));
  const pane = total(scripts("taskpane"));
  console.log(`the pane until its frame stands       ${pane.toFixed(1)} KB`);
  console.log(
    `  of that shared with the bare pages  ${total(scripts("taskpane").filter((file) => bareFiles.has(file))).toFixed(1)} KB`,
  );
  for (const [name, said] of [
    ["bare", "React, Fluent UI and one button"],
    ["shown", "the same components, nothing else"],
  ]) {
    const size = total(scripts(name));
    console.log(`${said.padEnd(37)} ${size.toFixed(1)} KB, ratio ${(pane / size).toFixed(2)}`);
  }
  console.log(`the pane until its counts stand       ${total(counts).toFixed(1)} KB, with all that reads plans`);
  rmSync(output, { recursive: true, force: true });
  compiler.close(() => undefined);
});
