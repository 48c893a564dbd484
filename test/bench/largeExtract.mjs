/**
 * `node test/bench/largeExtract.mjs [rounds]`: how long a county's extract of 52,500 rows, dropped as .csv and as .xlsx,
 * takes in Chromium to be read, profiled and counted as the NEET tab does it, and the longest tasks over 50 ms meanwhile.
 * On a machine that does nothing else: whatever else runs makes tasks longer.
 */
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { tsImport } from "tsx/esm/api";

const ROWS = 52_500;
const rounds = Number(process.argv[2] ?? 5);
const here = path.dirname(fileURLToPath(import.meta.url));

const { findBrowser } = await tsImport("../browser/findBrowser.ts", import.meta.url);
const { extractText } = await tsImport("./cohortData.ts", import.meta.url);
const { writeNewXlsx } = await tsImport("../../src/xlsx/writeNewXlsx.ts", import.meta.url);

const text = extractText(ROWS);
const values = text
  .split("\n")
  .map((line) => line.split(",").map((cell) => (/^\d{3,13}$/.test(cell) ? Number(cell) : cell)));
const files = new Map([
  ["/extract.csv", Buffer.from(text)],
  ["/extract.xlsx", Buffer.from(writeNewXlsx([{ name: "Extract", values }]))],
]);
const { outputFiles } = await build({
  entryPoints: [path.join(here, "pages/largeExtract.ts")],
  bundle: true,
  write: false,
  format: "iife",
  platform: "browser",
  target: "es2022",
  minify: true,
  logLevel: "silent",
});
const page = `<!doctype html><title>bench</title><script>${outputFiles[0].text.replaceAll("</script", "<\\/script")}</script>`;
const server = http.createServer((request, response) => {
  const file = files.get(request.url);
  response.writeHead(200, {
    "content-type": file === undefined ? "text/html; charset=utf-8" : "application/octet-stream",
  });
  response.end(file ?? page);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
for (const file of files.keys()) {
  for (let round = 0; round < rounds; round++) {
    const tab = await browser.newPage();
    await tab.goto(address);
    const steps = await tab.evaluate(([at, name]) => window.countDropped(at, name), [address + file, file.slice(1)]);
    const said = steps.map(({ step, milliseconds, longTasks }) => {
      const tasks = longTasks.length === 0 ? "none over 50" : `over 50: ${longTasks.join(", ")}`;
      return `${step} ${milliseconds.toFixed(0)} ms (${tasks})`;
    });
    console.log(`${file.slice(1).padEnd(14)} ${said.join(", ")}`);
    await tab.close();
  }
}
await browser.close();
server.close();
