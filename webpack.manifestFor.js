/** Where the manifest in the repository points: the pane as `npm run start:excel` serves it. */
const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The address a site will stand at, checked and without a slash at its end.
 *
 * @param {string} address such as `https://tools.example.gov.uk/action-plan`
 * @returns {string} the same, ready to be put before `/taskpane.html`
 * @throws with one sentence where Excel would not open a pane from there
 */
function siteUrl(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isPlain = url !== null && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (!isPlain || url.protocol !== "https:") {
    throw new Error(`--url needs an https address such as https://tools.example.gov.uk/action-plan, not "${address}"`);
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The manifest for a site: every address in it moved there. An AppDomain is a site without its folder, as Office wants.
 *
 * @param {string} manifest the XML that names {@link DEVELOPMENT_URL}
 * @param {string} url as {@link siteUrl} gives it
 */
function manifestFor(manifest, url) {
  const escaped = url.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT_URL}/`, `"${escaped}/`);
}

module.exports = { DEVELOPMENT_URL, manifestFor, siteUrl };
