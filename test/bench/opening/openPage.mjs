import { tracedWhile } from "./tracedWhile.mjs";

/** What a page reaches last, by its name. */
const LAST = { office: "office-ready", bare: "frame-shown", taskpane: "counts-shown" };

const LONGEST_WAIT_MS = 60_000;

/**
 * Opens one page in a browser's context and gives when it reached what, in milliseconds from the navigation; and how much
 * of that its main thread worked (`cpu`), which tells less of what else the computer does.
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
  const events = await tracedWhile(devtools, ["blink.user_timing"], async () => {
    await page.goto(`${address}/${name}.html`, { waitUntil: "commit" });
    await Promise.race([reached, failsAfter(LONGEST_WAIT_MS, name)]);
  });
  const marks = await page.evaluate(() =>
    performance.getEntriesByType("mark").map((mark) => [mark.name, mark.startTime]),
  );
  await page.close();
  // The marks carry how long the main thread has worked until then; it can be had in no other way.
  const worked = new Map(events.map((event) => [event.name, event.tts / 1000]));
  return new Map(marks.map(([mark, at]) => [mark, { at, cpu: worked.get(mark) - worked.get("office-ready") }]));
}

function failsAfter(milliseconds, name) {
  return new Promise((_, fail) => {
    setTimeout(() => fail(new Error(`${name} did not open`)), milliseconds).unref();
  });
}
