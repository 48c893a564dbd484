import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { GridSpec } from "../gridSpec";
import type { StandInSetUp } from "./browserEntry";
import { MANIFEST_SETS } from "./manifestSets";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The stand-in Excel as one script for a browser page. */
export async function bundleStandIn(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, "browserEntry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    keepNames: true,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Puts a page inside the stand-in Excel, with these sheets (the first is active): call it before the page loads. The
 * address of Microsoft's office.js is answered from the npm package; nothing leaves the machine. `standInExcel` on the
 * page is the host and its workbook.
 */
export async function openInStandInExcel(
  page: Page,
  sheets: readonly GridSpec[],
  sets: Readonly<Record<string, string>> = {},
): Promise<void> {
  const setUp: StandInSetUp = { sheets, sets: { ...MANIFEST_SETS, ...sets } };
  await page.addInitScript({ content: `window.standInSetUp = ${JSON.stringify(setUp)};\n${await bundleStandIn()}` });
  const dist = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  await page.route(`${OFFICE_CDN}**`, async (route) => {
    const file = path.join(
      dist,
      decodeURIComponent(new URL(route.request().url()).pathname.replace(/^.*\/hosted\//, "")),
    );
    if (!file.startsWith(dist + path.sep)) return route.abort();
    try {
      await route.fulfill({ body: await readFile(file), contentType: "text/javascript" });
    } catch {
      await route.fulfill({ status: 404 });
    }
  });
}
