import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Parts of a page that axe is not to look at, each with its reason beside it. */
type Excluded = readonly string[];

/** What axe finds on the page as it stands: one line for each rule and element; none is the aim. */
export async function findBarriers(page: Page, exclude: Excluded = []): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(async (excluded) => {
    const { axe } = window as unknown as { axe: { run(context: object): Promise<unknown> } };
    return axe.run({ include: [["html"]], exclude: excluded.map((selector) => [selector]) });
  }, exclude);
  const { violations } = results as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${String(target)} ${html.slice(0, 160)}`),
  );
}
