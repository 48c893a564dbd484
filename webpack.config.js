const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { FunctionsMetadataPlugin } = require("./webpack.functionsMetadata.js");
const { DEVELOPMENT_URL, manifestFor } = require("./webpack.manifestFor.js");
const { OpeningPlugin } = require("./webpack.opening.js");

const inRoot = (...parts) => path.join(__dirname, ...parts);
const inPackages = (file) => path.join(__dirname, "node_modules", file);

/**
 * The workbench's grid. Compiling it takes webpack about two minutes, so its prebuilt scripts are served as they are, in
 * this order. React has no such script any more: src/workbench/shareReact.ts hands ours over.
 */
const GRID_SCRIPTS = [
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@wendellhu/redi/dist/umd/react-bindings/index.js",
  "@univerjs/protocol/lib/umd/index.js",
  "@univerjs/themes/lib/umd/index.js",
  "@univerjs/core/lib/umd/index.js",
  "@univerjs/core/lib/umd/facade.js",
  "@univerjs/telemetry/lib/umd/index.js",
  "@univerjs/rpc/lib/umd/index.js",
  "@univerjs/network/lib/umd/index.js",
  "@univerjs/network/lib/umd/facade.js",
  "@univerjs/engine-formula/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/facade.js",
  "@univerjs/engine-render/lib/umd/index.js",
  "@univerjs/drawing/lib/umd/index.js",
  "@univerjs/preset-sheets-core/lib/umd/index.js",
  "@univerjs/preset-sheets-core/lib/umd/locales/en-US.js",
];
const GRID_STYLES = "@univerjs/preset-sheets-core/lib/index.css";

/** Imports of these packages become the globals that the scripts above make. */
const GRID_GLOBALS = {
  "@univerjs/core": "var UniverCore",
  "@univerjs/core/facade": "var UniverCoreFacade",
  "@univerjs/sheets": "var UniverSheets",
  "@univerjs/preset-sheets-core": "var UniverPresetSheetsCore",
  "@univerjs/preset-sheets-core/locales/en-US": "var UniverPresetSheetsCoreEnUS",
};

/** Where the grid's files go; the version in the name lets a browser keep them for ever. */
const GRID_FOLDER = `grid-${JSON.parse(fs.readFileSync(inPackages("@univerjs/core/package.json"), "utf8")).version}`;
const inGridFolder = (file) => `${GRID_FOLDER}/${file.replace(/^@/, "").replaceAll("/", "-")}`;

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** What a page may load and call: itself, and inside Excel Microsoft's own office.js. Fluent UI writes style elements. */
function securityPolicy(...hosts) {
  const own = ["'self'", ...hosts].join(" ");
  return [
    "default-src 'none'",
    `script-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${own}`,
    "worker-src 'self'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const ENTRIES = {
  taskpane: "./src/taskpane/index.tsx",
  commands: "./src/commands/commands.ts",
  functions: "./src/functions/functions.ts",
  workbench: "./src/workbench/index.tsx",
};
const pages = [
  new HtmlPlugin({
    filename: "taskpane.html",
    template: "./src/taskpane/taskpane.html",
    // One page runs the pane, the ribbon's buttons and the functions: the manifest's shared runtime.
    chunks: ["taskpane", "commands", "functions"],
    templateParameters: { policy: securityPolicy(OFFICE_CDN), officeScript: `${OFFICE_CDN}/lib/1/hosted/office.js` },
  }),
  new HtmlPlugin({
    filename: "workbench.html",
    template: "./src/workbench/workbench.html",
    chunks: ["workbench"],
    inject: false,
    templateParameters: (_compilation, _assets, tags) => ({
      policy: securityPolicy(),
      gridStyles: inGridFolder(GRID_STYLES),
      gridScripts: GRID_SCRIPTS.map(inGridFolder),
      ownTags: tags.headTags.join(""),
    }),
  }),
];

/** functions.json, from which Excel learns the custom functions' names and words, out of their own comments. */
const functionsMetadata = new FunctionsMetadataPlugin({
  source: inRoot(ENTRIES.functions),
  filename: "functions.json",
});

const opening = new OpeningPlugin({ page: "taskpane.html", entry: "taskpane", chunk: "pane" });

const copiesFor = (url) =>
  new CopyPlugin({
    patterns: [
      { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString(), url) },
      "shortcuts.json",
      { from: "assets", to: "assets" },
      ...[...GRID_SCRIPTS, GRID_STYLES].map((file) => ({
        from: inPackages(file),
        to: inGridFolder(file),
        info: { minimized: true },
      })),
    ],
  });

/**
 * How the pages are built: always as for people, for a development build of the pane is ten times the size and twice as
 * long to open. While they are only served from this computer they are not minified, and a second start is quicker.
 *
 * @param {{ isServed?: boolean, url?: string }} options `url`: where the manifest points
 */
module.exports = ({ isServed = false, url = DEVELOPMENT_URL } = {}) => ({
  mode: "production",
  context: __dirname,
  entry: ENTRIES,
  output: {
    path: inRoot("dist"),
    clean: true,
    // The manifest names functions.js, so that one keeps its name.
    filename: ({ chunk }) => (isServed || chunk.name === "functions" ? "[name].js" : "[name].[contenthash:8].js"),
    chunkFilename: isServed ? "[name].js" : "[name].[contenthash:8].js",
    assetModuleFilename: "assets/[name].[contenthash:8][ext]",
    crossOriginLoading: false,
  },
  // Never an eval of any kind: the pages' policy forbids it.
  devtool: isServed ? "cheap-module-source-map" : false,
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  externals: GRID_GLOBALS,
  module: {
    parser: { javascript: { exportsPresence: "error" } },
    rules: [
      {
        test: /\.tsx?$/,
        include: inRoot("src"),
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2021",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      // Core is pure, so what a page does not use of it need not be in that page.
      { test: /\.ts$/, include: inRoot("src/core"), sideEffects: false },
      { test: /\.(xlsx|png|svg)$/, type: "asset/resource" },
    ],
  },
  optimization: {
    runtimeChunk: "single",
    splitChunks: { chunks: "all" },
    moduleIds: "deterministic",
    minimize: !isServed,
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
  },
  performance: { hints: false },
  cache: isServed ? { type: "filesystem", buildDependencies: { config: [__filename] } } : false,
  plugins: [...pages, opening, copiesFor(url), functionsMetadata],
  stats: "errors-warnings",
});
