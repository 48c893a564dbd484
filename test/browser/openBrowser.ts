import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser";

/** For a machine without a screen, and so that the browser itself calls nobody. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser of its own for one test file. */
export interface TestBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts a browser with an empty profile. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No browser: run `npm test`, which gets one, or set CHROME_PATH.");
  const profile = mkdtempSync(path.join(tmpdir(), "browser-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: QUIET,
    headless: true,
    locale: "en-GB",
    timezoneId: "Europe/London",
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** What a page did that a user would not see. */
export interface PageLog {
  /** Addresses called that are not the server's own. */
  readonly outside: string[];
  /** Faults in scripts, and what the page's own policy had to stop. */
  readonly faults: string[];
}

/** Notes every request and fault of a page from now on. */
export function watchPage(page: Page, ownAddress: string): PageLog {
  const log: PageLog = { outside: [], faults: [] };
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(ownAddress) && !/^(?:data|blob):/.test(address)) log.outside.push(address);
  });
  page.on("pageerror", (fault) => log.faults.push(fault.message));
  page.on("console", (message) => {
    if (message.type() === "error") log.faults.push(message.text());
  });
  return log;
}

/**
 * Makes a day the page's today: its calendar runs on from nine in the morning, since the grid waits by the clock.
 * Playwright's own clock would also replace the page's performance record, which Microsoft's office.js reads.
 */
export async function setToday(page: Page, day: string): Promise<void> {
  await page.addInitScript(
    (morning) => {
      const real = Date;
      const start = real.now();
      const now = (): number => morning + real.now() - start;
      globalThis.Date = new Proxy(real, {
        construct: (target, given: unknown[]) =>
          Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
        get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)),
      });
    },
    Date.parse(`${day}T09:00:00Z`),
  );
}
