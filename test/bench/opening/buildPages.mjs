import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const HtmlPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

const PAGES = path.join(path.dirname(fileURLToPath(import.meta.url)), "../pages");

/**
 * Builds the pane's page as `npm run build` does, and beside it `bare.html` (React, Fluent UI and one button) and
 * `office.html` (Microsoft's office.js alone).
 *
 * @param {string} output where to
 */
export async function buildPages(output) {
  const config = require("../../../webpack.config.js")();
  const { module: made, entry, plugins } = config;
  const [typescript] = made.rules;
  const pane = plugins.find(
    (plugin) => plugin instanceof HtmlPlugin && plugin.userOptions.filename === "taskpane.html",
  );
  const page = (name, chunks) => new HtmlPlugin({ ...pane.userOptions, filename: `${name}.html`, chunks });
  // All but the workbench's page, which nobody opens here, and what is copied beside the pages.
  const own = plugins.filter((plugin) => plugin === pane || plugin.constructor.name === "OpeningPlugin");
  const { workbench: _, ...entries } = entry;
  const compiler = webpack({
    ...config,
    plugins: [...own, page("bare", ["bare"]), page("office", [])],
    entry: { ...entries, bare: path.join(PAGES, "bare.tsx") },
    module: { ...made, rules: [...made.rules, { ...typescript, include: PAGES }] },
    output: { ...config.output, path: output },
  });
  await new Promise((done, fail) =>
    compiler.run((fault, stats) => {
      if (fault || stats.hasErrors()) fail(fault ?? new Error(stats.toString("errors-only")));
      else compiler.close(done);
    }),
  );
}
