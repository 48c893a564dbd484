// `npm start`: builds the pages, serves them to this computer alone, and opens the workbench. Ctrl+C stops it.
// `npm run start:excel` (`--excel`): serves the pane over https, where manifest.xml has Excel look for it.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import net from "node:net";
import { parseArgs } from "node:util";

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

/** The manifest names one port, so Excel's pane has no choice of another. */
async function freePort(portsTried) {
  const ports = Array.from({ length: portsTried }, (_, index) => FIRST_PORT + index);
  for (const port of ports) if (await portIsFree(port)) return port;
  const which = portsTried === 1 ? `port ${FIRST_PORT} is` : `every port from ${FIRST_PORT} to ${ports.at(-1)} is`;
  throw new Error(`${which} taken; stop another server first`);
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

/** Builds the pages and serves them on a port; answers when the first of them can be opened. */
async function serve(port, certificate) {
  const webpack = require("webpack");
  const DevServer = require("webpack-dev-server");
  const config = require("./webpack.config.js")({ isServed: true });
  const compiler = webpack({ ...config, infrastructureLogging: { level: "none" }, stats: "none" });
  const built = firstBuild(compiler);
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
    ...(certificate === null ? {} : { server: { type: "https", options: certificate } }),
  };
  await new DevServer(options, compiler).start();
  await built;
}

async function startWorkbench() {
  console.log("Building the workbench");
  const port = await freePort(PORTS_TRIED);
  await serve(port, null);
  const address = `http://${HOST}:${port}/`;
  console.log(`The workbench is at ${address} (Ctrl+C stops it)`);
  openBrowser(address);
}

async function startForExcel() {
  const { localhostCertificate } = await import("./webpack.certificate.mjs");
  const { cert, key, isNew, certFile, trust } = await localhostCertificate();
  console.log("Building the pane");
  await serve(await freePort(1), { cert, key });
  console.log(`The pane is at https://localhost:${FIRST_PORT}/taskpane.html (Ctrl+C stops it)`);
  if (isNew) {
    console.log("This computer must trust its certificate once:");
    console.log(`  ${trust ?? `add ${certFile} to the certificates that the browser trusts`}`);
  }
  console.log("Then add manifest.xml to Excel: the README's section for IT says where.");
}

async function start() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.versions.node}`);
  const { values } = parseArgs({ options: { excel: { type: "boolean", default: false } } });
  await (values.excel ? startForExcel() : startWorkbench());
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));

start().catch((failure) => {
  const [reason] = String(failure.message ?? failure).split("\n");
  const hint =
    failure.code === "MODULE_NOT_FOUND" || failure.code === "ERR_MODULE_NOT_FOUND" ? " Run `npm ci` first." : "";
  console.error(`The pages are not served: ${reason}.${hint}`);
  process.exit(1);
});
