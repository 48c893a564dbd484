const { parseTree } = require("custom-functions-metadata");
const fs = require("node:fs");

/**
 * The custom functions' metadata, made of the comments and types in their source.
 *
 * @param {string} file absolute path of the functions' source
 * @returns {string} the JSON that Excel loads
 * @throws where a comment does not fit its function
 */
function functionsMetadata(file) {
  const { functions, extras } = parseTree(fs.readFileSync(file, "utf8"), file);
  const faults = extras.flatMap(({ errors }) => errors);
  if (faults.length > 0) throw new Error(`Custom functions: ${faults.join("; ")}`);
  // Formatted numbers come with their format, so that a date is known from a year.
  return `${JSON.stringify({ allowCustomDataForDataTypeAny: true, functions }, null, 2)}\n`;
}

/** Puts the metadata beside the bundles, and makes it anew when the source changes. */
class FunctionsMetadataPlugin {
  /** @param {{ source: string, filename: string }} options `source`: absolute path; `filename`: name in the output folder */
  constructor({ source, filename }) {
    this.source = source;
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadataPlugin", stage }, () => {
        compilation.fileDependencies.add(this.source);
        try {
          compilation.emitAsset(this.filename, new sources.RawSource(functionsMetadata(this.source)));
        } catch (fault) {
          compilation.errors.push(new WebpackError(fault.message));
        }
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin, functionsMetadata };
