import { readFile } from "node:fs/promises";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
const OFFICE = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8" };

/** The page's own tag is put in front of office.js, and office.js is served from here so that its copy can be kept. */
const OFFICE_TAG = /<script src="https:\/\/appsforoffice[^"]*"><\/script>/;
const TAGS_INSTEAD = ["/bench/beside.js", "/office/office.js", "/bench/ready.js"]
  .map((source) => `<script src="${source}"></script>`)
  .join("");

async function bundle(file, before = "") {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, file)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    keepNames: true,
    minify: true,
    logLevel: "silent",
  });
  return before + outputFiles[0].text;
}

/**
 * Serves a site, with the stand-in Excel that holds `sheets` beside each page. Scripts may be kept by the browser for a
 * day, as those of a real site are.
 */
export async function serveSite(folder, sheets) {
  const own = new Map([
    ["/bench/beside.js", await bundle("besideExcel.ts")],
    ["/bench/excel.js", await bundle("excelWorker.ts", `globalThis.standInSheets=${JSON.stringify(sheets)};`)],
    ["/bench/ready.js", "officeLoaded();"],
  ]);
  const contentOf = async (place) => {
    if (own.has(place)) return own.get(place);
    if (place.startsWith("/office/")) return readFile(path.join(OFFICE, place.slice("/office/".length)));
    const content = await readFile(path.join(folder, place));
    return place.endsWith(".html") ? content.toString().replace(OFFICE_TAG, TAGS_INSTEAD) : content;
  };
  const server = http.createServer((request, response) => {
    const place = path.posix.normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const type = TYPES[path.extname(place)] ?? "application/octet-stream";
    contentOf(place).then(
      (content) =>
        response
          .writeHead(200, {
            "content-type": type,
            "cache-control": type === TYPES[".js"] ? "max-age=86400" : "no-cache",
          })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
