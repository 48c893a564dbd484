import type { GridSpec } from "../gridSpec";
import { buildBook } from "./buildBook";
import type { BookState } from "./book";
import { RichHost } from "./richHost";
import { installWin32Shim } from "./win32Shim";

/** What a browser test puts on the page before this script. */
export interface StandInSetUp {
  readonly sheets: readonly GridSpec[];
  readonly sets: Readonly<Record<string, string>>;
}

/** What a browser test finds on the page, for `page.evaluate`. */
export interface StandInOnPage {
  readonly host: RichHost;
  readonly workbook: BookState;
}

interface StandInWindow {
  standInSetUp?: StandInSetUp;
  standInExcel?: StandInOnPage;
  _richApiNativeBridge?: object;
  OfficeExtension?: { CommonUtility?: { _doApiNotSupportedCheck: boolean } };
}

const page = window as unknown as StandInWindow;
const { sheets, sets } = page.standInSetUp ?? { sheets: [], sets: {} };
const workbook = buildBook(sheets);
const host = new RichHost(workbook);
const bridge = {
  onMessageFromHost: (message: string): void => void message,
  sendMessageToHost: (text: string): void => host.receive(text),
};
host.onMessageFromHost = (message) => bridge.onMessageFromHost(message);
page._richApiNativeBridge = bridge;
page.standInExcel = { host, workbook };
installWin32Shim(sets);

/** The client refuses members newer than the sets only once this is on, and it loads itself in its own time. */
const untilLoaded = setInterval(() => {
  const client = page.OfficeExtension?.CommonUtility;
  if (client === undefined) return;
  client._doApiNotSupportedCheck = true;
  clearInterval(untilLoaded);
}, 1);
