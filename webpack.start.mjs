// `npm start`: builds the pages, serves them to this computer alone, and opens the workbench. Ctrl+C stops it.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import net from "node:net";

const require = createRequire(import.meta.url);
const HOST = "127.0.0.1";
const FIRST_PORT = 3000;
const PORTS_TRIED = 100;

function portIsFree(port) {
  return new Promise((answer) => {
    const probe = net.createServer();
    probe.once("error", () => answer(false));
    probe.listen(port, HOST, () => probe.close(() => answer(true)));
  });
}

async function freePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) if (await portIsFree(port)) return port;
  throw new Error(
    `every port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} is taken; stop another server first`,
  );
}

/** Opens the address in the usual browser; where there is none, the printed address is enough. */
function openBrowser(address) {
  if (process.env.NO_OPEN) return;
  const [command, args] =
    process.platform === "win32"
      ? ["cmd", ["/c", "start", "", address]]
      : [process.platform === "darwin" ? "open" : "xdg-open", [address]];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

function firstBuild(compiler) {
  return new Promise((done, fail) => {
    compiler.hooks.failed.tap("start", fail);
    compiler.hooks.done.tap("start", (stats) => {
      const [problem] = stats.toJson({ all: false, errors: true }).errors;
      if (problem === undefined) return done();
      const where = problem.moduleName === undefined ? "" : `${problem.moduleName}: `;
      fail(new Error(`the pages do not build: ${where}${problem.message}`));
    });
  });
}

async function start() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.versions.node}`);
  const webpack = require("webpack");
  const DevServer = require("webpack-dev-server");
  const config = require("./webpack.config.js")({}, { mode: "development" });
  const compiler = webpack({ ...config, infrastructureLogging: { level: "none" }, stats: "none" });
  const built = firstBuild(compiler);
  const port = await freePort();
  const options = {
    host: HOST,
    port,
    allowedHosts: [HOST, "localhost"],
    // A page that reloads by itself would lose what is typed in the grid.
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    setupExitSignals: false,
    devMiddleware: { index: "workbench.html", stats: "none" },
  };
  console.log("Building the workbench");
  await new DevServer(options, compiler).start();
  await built;
  const address = `http://${HOST}:${port}/`;
  console.log(`The workbench is at ${address} (Ctrl+C stops it)`);
  openBrowser(address);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));

start().catch((failure) => {
  const [reason] = String(failure.message ?? failure).split("\n");
  const hint = failure.code === "MODULE_NOT_FOUND" ? " Run `npm ci` first." : "";
  console.error(`The workbench did not start: ${reason}.${hint}`);
  process.exit(1);
});
