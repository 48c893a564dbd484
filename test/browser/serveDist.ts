import { readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";

const DIST = path.resolve(__dirname, "../../dist");

/** The site stands in a folder of its server, as a council's would, so nothing in it may count on the server's root. */
const FOLDER = "/tools/action-plan";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** The production build behind an address of this computer. */
export interface ServedDist {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves dist/ as a plain web server would. */
export async function serveDist(): Promise<ServedDist> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.startsWith(`${FOLDER}/`)) return void response.writeHead(404).end();
    const file = path.join(DIST, decodeURIComponent(pathname.slice(FOLDER.length)));
    if (!file.startsWith(DIST + path.sep)) return void response.writeHead(403).end();
    readFile(file).then(
      (body) =>
        response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  return {
    address: `http://127.0.0.1:${bound.port}${FOLDER}`,
    stop: () => new Promise((stopped) => void server.close(() => stopped())),
  };
}
