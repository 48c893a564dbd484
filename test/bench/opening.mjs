/**
 * `node test/bench/opening.mjs [rounds]`: how long the pane takes from its opening to its counts on a plan of 300 items, on
 * a processor four times slower and on this one, beside a bare page of React and Fluent UI and a page of office.js alone.
 *
 * The pages are built in one run and opened in turn, so that whatever else the computer does falls on all alike. First: in
 * a browser that has never been there. Again: by one that has, as every opening but the first is. Excel is the stand-in, in
 * a thread of its own; what Excel and the network take is not in the figures. Medians, in milliseconds.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { tsImport } from "tsx/esm/api";
import { buildPages } from "./opening/buildPages.mjs";
import { openPage } from "./opening/openPage.mjs";
import { serveSite } from "./opening/serveSite.mjs";

const ITEMS = 300;
const SAMPLE = new URL("../../assets/samples/action-plan.xlsx", import.meta.url);
const PAGES = ["office", "bare", "taskpane"];
/** A browser keeps a page's scripts compiled from the second opening on. */
const OPENINGS_BEFORE = 3;

const rounds = Number(process.argv[2] ?? 9);
const folder = mkdtempSync(path.join(tmpdir(), "opening-"));
const { findBrowser } = await tsImport("../browser/findBrowser.ts", import.meta.url);
const { longPlan } = await tsImport("./opening/longPlan.ts", import.meta.url);
const launch = { executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] };

/** Opens every page once, in turn. */
async function openAll(contextOf, options) {
  const found = new Map();
  for (const name of PAGES) {
    const context = await contextOf();
    found.set(name, await openPage(context, { ...options, name }));
  }
  return found;
}

async function firstTimes(options) {
  const browser = await chromium.launch(launch);
  const all = [];
  for (let round = 0; round < rounds; round++) all.push(await openAll(() => browser.newContext(), options));
  await browser.close();
  return all;
}

async function laterTimes(options) {
  const context = await chromium.launchPersistentContext(mkdtempSync(path.join(folder, "profile-")), launch);
  const all = [];
  for (let round = -OPENINGS_BEFORE; round < rounds; round++) all.push(await openAll(async () => context, options));
  await context.close();
  return all.slice(OPENINGS_BEFORE);
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function report(title, all) {
  const middle = (page, what) => median(all.map((found) => what(found.get(page))));
  const at = (mark) => (marks) => marks.get(mark);
  const sinceReady = (mark) => (marks) => marks.get(mark) - marks.get("office-ready");
  const say = (words, milliseconds) => console.log(`  ${words.padEnd(52)} ${milliseconds.toFixed(0).padStart(6)}`);
  const [bare, frame] = [middle("bare", at("frame-shown")), middle("taskpane", at("frame-shown"))];
  console.log(title);
  say("office.js alone: Office is ready", middle("office", at("office-ready")));
  say("React, Fluent UI and a button: shown", bare);
  say(`the pane: its frame shown (${(frame / bare).toFixed(2)} times that)`, frame);
  say("the pane: its counts shown", middle("taskpane", at("counts-shown")));
  say("the pane: from Office being ready to its counts", middle("taskpane", sinceReady("counts-shown")));
}

await buildPages(folder);
const { address, stop } = await serveSite(folder, [longPlan(new Uint8Array(readFileSync(SAMPLE)), ITEMS)]);
for (const slower of [4, 1]) {
  const processor = slower === 1 ? "this processor" : `a processor ${slower} times slower`;
  report(`First opening, ${processor}`, await firstTimes({ address, slower }));
  report(`Opened again, ${processor}`, await laterTimes({ address, slower }));
}
stop();
rmSync(folder, { recursive: true, force: true });
