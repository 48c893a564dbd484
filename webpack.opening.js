const HtmlPlugin = require("html-webpack-plugin");

/**
 * At the head of a script this has Chromium, and so Edge's WebView2 that Excel runs the pane in, compile all its functions
 * away from the main thread while it loads, and keep them compiled for the next opening. Else each is compiled when it is
 * first called, at every opening: kept is only what was called while the script ran for the first time.
 */
const COMPILE_ALL = "//# allFunctionsCalledOnLoad\n";

/** Has the browser fetch early and compile early what a page needs until it shows what it is there for. */
class OpeningPlugin {
  /** @param {{ page: string, entry: string, chunk: string }} options `chunk`: the named chunk that the entry imports at once */
  constructor({ page, entry, chunk }) {
    this.page = page;
    this.entry = entry;
    this.chunk = chunk;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OpeningPlugin", (compilation) => {
      const first = () => scriptsOf(compilation.entrypoints.get(this.entry));
      const imported = () =>
        scriptsOf(compilation.namedChunkGroups.get(this.chunk)).filter((file) => !first().includes(file));
      // After the minimizer, which takes comments away, and before the names are made of the content.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "OpeningPlugin", stage }, () => {
        for (const file of [...first(), ...imported()]) {
          compilation.updateAsset(file, (source) => new sources.ConcatSource(COMPILE_ALL, source));
        }
      });
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap("OpeningPlugin", (data) => {
        if (data.outputName === this.page) data.headTags.unshift(...imported().map(preload));
        return data;
      });
    });
  }
}

const scriptsOf = (group) => (group?.getFiles() ?? []).filter((file) => file.endsWith(".js"));

const preload = (file) => ({
  tagName: "link",
  voidTag: true,
  attributes: { rel: "preload", as: "script", href: file },
  meta: {},
});

module.exports = { OpeningPlugin };
