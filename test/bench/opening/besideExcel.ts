import { MANIFEST_SETS } from "../../support/excel/manifestSets";
import { installWin32Shim } from "../../support/excel/win32Shim";

// Runs in the page before office.js: takes its messages to the stand-in, and notes when what is measured stands there.
const excel = new Worker("/bench/excel.js");
const bridge = {
  onMessageFromHost: (message: string): void => void message,
  sendMessageToHost: (text: string): void => excel.postMessage(text),
};
excel.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost(data);
Object.assign(window, { _richApiNativeBridge: bridge });
installWin32Shim(MANIFEST_SETS);

/** What is looked for: any control, and the counts' own buttons. */
const SIGHTS = { frame: "button", counts: "button[aria-pressed]" };

const watcher = new MutationObserver(() => {
  for (const [name, selector] of Object.entries(SIGHTS)) {
    if (performance.getEntriesByName(name).length > 0 || document.querySelector(selector) === null) continue;
    performance.mark(name);
    // The frame's callback comes before it is painted, a timer set there after.
    requestAnimationFrame(() => setTimeout(() => tell(`${name}-shown`)));
  }
});
watcher.observe(document, { subtree: true, childList: true });

function tell(name: string): void {
  performance.mark(name);
  (window as unknown as { benchReached(name: string): void }).benchReached(name);
}

/** Called by the script that the server puts behind office.js. */
Object.assign(window, { officeLoaded: () => void Office.onReady(() => tell("office-ready")) });
