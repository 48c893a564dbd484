/**
 * `npm run bench`: installs the rivals beside this file (so that a user's `npm ci` stays lean), then measures.
 * Words after `--` pick measures by name, e.g. `npm run bench -- milestones`.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");

function run(command, words, cwd) {
  const { status } = spawnSync(command, words, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(here, "node_modules", "chrono-node"))) run("npm", ["ci", "--no-audit", "--no-fund"], here);
run(process.execPath, ["--expose-gc", "--import", "tsx", join(here, "main.ts"), ...process.argv.slice(2)], root);
