/**
 * `npm run bench`: installs the rivals beside this file (so that a user's `npm ci` stays lean), then measures.
 * Words after `--` pick measures by name, e.g. `npm run bench -- milestones`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");

function run(command, words, cwd) {
  const { status } = spawnSync(command, words, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

const { dependencies } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
const isInstalled = Object.keys(dependencies).every((name) => existsSync(join(here, "node_modules", name)));
if (!isInstalled) run("npm", ["ci", "--no-audit", "--no-fund"], here);

// Bundled as the pages are, because what a TypeScript loader adds to each function is no cost that a user meets.
const bundle = join(here, "results", "bench.cjs");
await build({
  entryPoints: [join(here, "main.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  packages: "external",
  logLevel: "warning",
});
run(process.execPath, ["--expose-gc", bundle, ...process.argv.slice(2)], root);
