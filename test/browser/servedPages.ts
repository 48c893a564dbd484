import type { Page } from "playwright-core";
import { openBrowser, setToday, watchPage, type PageLog, type TestBrowser } from "./openBrowser";
import { serveDist, type ServedDist } from "./serveDist";

/** Fluent's focus catchers are aria-hidden and focusable on purpose, for a moment each: axe's known false positive. */
export const NOT_LOOKED_AT = ["[data-tabster-dummy]"];

/** A page that shows nothing yet. */
export interface ServedPage {
  readonly page: Page;
  readonly log: PageLog;
  /** Of the folder that holds the site, without a slash at its end. */
  readonly address: string;
}

/** Pages of one test file before the production build. */
export interface ServedPages {
  /** A page of its own for a test; it is closed after the test. @param today the day that is today on it */
  open(today: string, viewport?: { readonly width: number; readonly height: number }): Promise<ServedPage>;
}

/** The width of Excel's task pane as it opens. */
export const PANE = { width: 350, height: 800 };

/** Serves the production build and keeps a browser for a test file; call it once, outside its tests. */
export function servedPages(): ServedPages {
  let served: ServedDist;
  let browser: TestBrowser;
  let opened: Page[] = [];
  beforeAll(async () => {
    served = await serveDist();
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.close()));
    opened = [];
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  return {
    async open(today, viewport) {
      const page = await browser.context.newPage();
      opened.push(page);
      const log = watchPage(page, served.address);
      if (viewport !== undefined) await page.setViewportSize(viewport);
      await setToday(page, today);
      return { page, log, address: served.address };
    },
  };
}
