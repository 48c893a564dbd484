// `npm test`: every check in turn, stopping at the first that fails, and at the end one line of counts for CI.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const RESULTS = mkdtempSync(path.join(tmpdir(), "action-plan-rag-"));
const counts = { passed: 0, failed: 0, skipped: 0 };

const bin = (file) => [process.execPath, path.join(ROOT, "node_modules", file)];
const TSC = bin("typescript/bin/tsc");
const JEST = bin("jest/bin/jest.js");
const PRETTIER = bin("prettier/bin/prettier.cjs");

/** Where core's tests run again, and which of them. */
const TIME_ZONES = {
  "Pacific/Auckland": "test/core/",
  "America/Los_Angeles": "test/core/(dates|history|rag)/",
};

/** Jest by itself leaves one core free, which on a machine of two is half of all there is. */
const ALL_CORES = "--maxWorkers=100%";

class StageFailed extends Error {}

/** Runs a command quietly and shows what it said only where it fails. */
function run([command, ...args], env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("error", (error) => done({ ok: false, output: String(error) }));
    child.on("close", (code) => done({ ok: code === 0, output }));
  });
}

async function stage(name, work) {
  const start = performance.now();
  const { ok, output, note = "" } = await work();
  console.log(`${name} ... ${ok ? "ok" : "FAILED"} in ${((performance.now() - start) / 1000).toFixed(1)} s${note}`);
  if (ok) return;
  console.log(output);
  throw new StageFailed(name);
}

/**
 * Stages that do not need one another, the longest first, as many at a time as the machine has cores: none of them uses
 * two. The first failure ends it once those that run have ended.
 */
async function together(stages) {
  const waiting = [...stages];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, command] = next;
      await stage(name, () => run(command)).catch((failure) => {
        waiting.length = 0;
        throw failure;
      });
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: availableParallelism() }, lane));
  for (const { reason } of lanes) if (reason !== undefined) throw reason;
}

/** One jest run, whose counts are added up. */
async function jest(args, env = {}) {
  const outputFile = path.join(RESULTS, `${Math.floor(performance.now())}.json`);
  const { ok, output } = await run([...JEST, ...args, "--json", `--outputFile=${outputFile}`], env);
  if (!existsSync(outputFile)) return { ok: false, output };
  const result = JSON.parse(readFileSync(outputFile, "utf8"));
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += skipped;
  const isWhole = ok && failed === 0 && passed > 0;
  return { ok: isWhole, output: whatFailed(output), note: `, ${passed} passed` };
}

/** What jest said without the files that passed, and without its whole result, which --json prints as one line. */
function whatFailed(output) {
  return output
    .split("\n")
    .filter((line) => !line.startsWith("PASS ") && !line.startsWith('{"num'))
    .join("\n");
}

function attempt(command, args) {
  return spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}

/** Gets a browser where there is none: Debian's as root, else the one that Playwright keeps for tests. */
function installBrowser() {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    for (let tries = 0; tries < 2; tries += 1) {
      const install = ["install", "-y", "-qq", "--no-install-recommends", "chromium"];
      if (attempt("apt-get", ["update", "-qq"]) && attempt("apt-get", install)) return;
    }
  }
  const [node, playwright] = bin("playwright-core/cli.js");
  attempt(node, [playwright, "install", "chromium"]);
}

async function browser() {
  const { findBrowser } = await tsImport("./browser/findBrowser.ts", import.meta.url);
  if (findBrowser() === null) installBrowser();
  const found = findBrowser();
  if (found !== null) process.env.CHROME_PATH = found;
  const output = "No browser was found and none could be installed: install Chrome or Edge, or set CHROME_PATH to one.";
  return { ok: found !== null, output, note: found === null ? "" : `, ${found}` };
}

async function everything() {
  await together([
    ["Types", [...TSC, "--noEmit", "-p", "."]],
    ["Lint", [...bin("eslint/bin/eslint.js"), "src", "test"]],
    ["Production build", [process.execPath, path.join(ROOT, "webpack.build.mjs")]],
    ["Types of core alone", [...TSC, "--noEmit", "-p", "src/core"]],
    ["Layout", [...PRETTIER, "--check", "--log-level", "warn", "src", "test", "*.js", "*.mjs"]],
  ]);
  await stage("Unit and office tests", () => jest(["--selectProjects", "unit", "office", ALL_CORES]));
  // Core has no clock, so a second time zone is enough; judging and its dates are tried in a third, behind London.
  for (const [TZ, folders] of Object.entries(TIME_ZONES)) {
    const core = ["--selectProjects", "unit", ALL_CORES, "--testPathPatterns", folders];
    await stage(`Core under ${TZ}`, () => jest(core, { TZ }));
  }
  await stage("A browser", browser);
  await stage("Browser tests", () => jest(["--selectProjects", "browser", "--runInBand"]));
}

const start = performance.now();
console.log("Checks and tests: about six minutes on two cores.");
try {
  await everything();
} catch (failure) {
  if (!(failure instanceof StageFailed)) console.error(failure);
  // A stage that is no test run has failed all the same, and the counts must not look well.
  if (counts.failed === 0) counts.failed = 1;
  process.exitCode = 1;
}
rmSync(RESULTS, { recursive: true, force: true });
console.log(`Everything in ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`,
);
