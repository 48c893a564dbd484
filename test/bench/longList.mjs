/**
 * `node test/bench/longList.mjs`: the longest tasks of the page's main thread while somebody types into the search of a plan
 * of 2,000 items and scrolls its list, in the stand-in Excel. In milliseconds; `work` leaves out what else the computer did.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { tsImport } from "tsx/esm/api";
import { buildPages } from "./opening/buildPages.mjs";
import { serveSite } from "./opening/serveSite.mjs";
import { tracedWhile } from "./tracedWhile.mjs";

const ITEMS = 2000;
const SAMPLE = new URL("../../assets/samples/action-plan.xlsx", import.meta.url);
/** As people type and turn the wheel. Milliseconds. */
const BETWEEN_KEYS = 120;
const BETWEEN_TURNS = 60;
const TURNS = 40;

const { findBrowser } = await tsImport("../browser/findBrowser.ts", import.meta.url);
const { longPlan } = await tsImport("./opening/longPlan.ts", import.meta.url);
const folder = mkdtempSync(path.join(tmpdir(), "long-list-"));

/** The longest of the main thread's tasks meanwhile, by the clock and by its own work. */
async function longestTask(devtools, work) {
  const events = await tracedWhile(devtools, ["toplevel", "blink.user_timing"], work);
  const { pid, tid } = events.find(({ name }) => name === "frame-shown" || name === "measured") ?? {};
  const tasks = events.filter((event) => event.pid === pid && event.tid === tid && event.tdur !== undefined);
  const longest = (measure) => tasks.reduce((most, task) => Math.max(most, task[measure] / 1000), 0);
  return { clock: longest("dur"), work: longest("tdur"), over50: tasks.filter(({ tdur }) => tdur > 50_000).length };
}

async function type(page) {
  await page.evaluate(() => performance.mark("measured"));
  await page.getByRole("searchbox").pressSequentially("participation", { delay: BETWEEN_KEYS });
  await page.waitForTimeout(1000);
}

async function scroll(page) {
  await page.evaluate(() => performance.mark("measured"));
  await page.mouse.move(170, 500);
  for (let turn = 0; turn < TURNS; turn++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(BETWEEN_TURNS);
  }
}

await buildPages(folder);
const { address, stop } = await serveSite(folder, [longPlan(new Uint8Array(readFileSync(SAMPLE)), ITEMS)]);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 350, height: 760 } });
await page.exposeFunction("benchReached", () => undefined);
await page.goto(`${address}/taskpane.html`);
await page.getByRole("searchbox").waitFor();
await page.waitForTimeout(2000);
const devtools = await page.context().newCDPSession(page);
const say = (words, { clock, work, over50 }) =>
  console.log(
    `${words.padEnd(28)} ${clock.toFixed(0).padStart(5)} by the clock ${work.toFixed(0).padStart(5)} work, ${over50} over 50`,
  );
say("scrolling: longest task", await longestTask(devtools, () => scroll(page)));
say("typing: longest task", await longestTask(devtools, () => type(page)));
await page.getByRole("searchbox").fill("");
await page.waitForTimeout(1500);
say("scrolling after typing", await longestTask(devtools, () => scroll(page)));
await browser.close();
stop();
rmSync(folder, { recursive: true, force: true });
