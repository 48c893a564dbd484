/** What a page reaches last, by its name. */
const LAST = { office: "office-ready", bare: "frame-shown", taskpane: "counts-shown" };

const LONGEST_WAIT_MS = 60_000;

/**
 * Opens one page in a browser's context and gives when it reached what, in milliseconds from the navigation. Nothing is
 * recorded meanwhile but the page's own marks: tracing alone makes an opening a fifth longer.
 *
 * @param {{ address: string, name: string, slower: number }} options `slower`: how many times slower than this processor
 */
export async function openPage(context, { address, name, slower }) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 350, height: 760 });
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const wanted = new Set([LAST[name], "office-ready"]);
  const reached = new Promise((done) =>
    page.exposeFunction("benchReached", (mark) => wanted.delete(mark) && wanted.size === 0 && done()),
  );
  await page.goto(`${address}/${name}.html`, { waitUntil: "commit" });
  await Promise.race([reached, failsAfter(LONGEST_WAIT_MS, name)]);
  const marks = await page.evaluate(() =>
    performance.getEntriesByType("mark").map((mark) => [mark.name, mark.startTime]),
  );
  await page.close();
  return new Map(marks);
}

function failsAfter(milliseconds, name) {
  return new Promise((_, fail) => {
    setTimeout(() => fail(new Error(`${name} did not open`)), milliseconds).unref();
  });
}
