// `npm run build [-- --url https://host/path]`: writes the static site to dist/, with a manifest for that address.
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { siteUrl } = require("./webpack.manifestFor.js");

/** Builds once; what webpack warns of is shown. */
function build(config) {
  const compiler = require("webpack")(config);
  return new Promise((done, fail) => {
    compiler.run((fault, stats) => {
      if (fault) return fail(fault);
      const said = stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY === true });
      if (stats.hasErrors() || stats.hasWarnings()) console.error(said);
      compiler.close(() => (stats.hasErrors() ? fail(new Error("the site was not built")) : done()));
    });
  });
}

async function main() {
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const url = values.url === undefined ? undefined : siteUrl(values.url);
  const config = require("./webpack.config.js")({ url });
  await build(config);
  const where = path.relative(process.cwd(), config.output.path);
  console.log(`${where}/ holds the site${url === undefined ? "" : `, and ${where}/manifest.xml points to ${url}`}`);
}

main().catch((failure) => {
  console.error(failure.message);
  process.exitCode = 1;
});
