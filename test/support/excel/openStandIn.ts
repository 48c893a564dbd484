import { readFileSync } from "node:fs";
import type { GridSpec } from "../gridSpec";
import { buildBook } from "./buildBook";
import type { BookState } from "./book";
import { MANIFEST_SETS } from "./manifestSets";
import { RichHost, type HostOptions } from "./richHost";

export interface StandInOptions extends HostOptions {
  /** Requirement sets Excel says it has; the manifest's minimum when not stated. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** A workbook behind Microsoft's own client. */
export interface StandIn {
  readonly host: RichHost;
  readonly workbook: BookState;
  /** `Excel.run` of the client, for what a test wants to do itself. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

interface ClientWindow {
  _richApiNativeBridge?: object;
  Office?: { onReady?: unknown };
  OSF?: { _OfficeAppFactory?: { getContext(): object } };
  OfficeExtension?: {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
    GenericEventRegistration: { s_genericEventRegistrations: object };
  };
  eval(script: string): void;
}

let current: RichHost | null = null;

/** One bridge for the life of the page, since the client takes it once; it leads to the host of the moment. */
const bridge: { onMessageFromHost(message: string): void; sendMessageToHost(text: string): void } = {
  onMessageFromHost() {},
  sendMessageToHost(text) {
    current?.receive(text);
  },
};

function loadClient(page: ClientWindow): void {
  if (page.OfficeExtension !== undefined) return;
  page._richApiNativeBridge = bridge;
  page.eval(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8"));
}

/** Whether a set of the given highest version holds the wanted one. */
function holds(highest: string | undefined, wanted: string | number | undefined): boolean {
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = highest.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(wanted ?? "0")
    .split(".")
    .map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * Opens a workbook with these sheets (the first is active) behind Microsoft's client, in Jest's jsdom page. The client
 * refuses every member that is newer than the requirement sets.
 */
export function openStandIn(sheets: readonly GridSpec[], options: StandInOptions = {}): StandIn {
  const page = window as unknown as ClientWindow;
  loadClient(page);
  const sets = { ...MANIFEST_SETS, ...options.sets };
  const workbook = buildBook(sheets);
  const host = new RichHost(workbook, options);
  host.onMessageFromHost = (message) => bridge.onMessageFromHost(message);
  current = host;
  const client = page.OfficeExtension;
  if (client === undefined || page.Office === undefined) throw new Error("Microsoft's client did not load.");
  client.CommonUtility._doApiNotSupportedCheck = true;
  client.GenericEventRegistration.s_genericEventRegistrations = {};
  const isSetSupported = (name: string, version?: string | number): boolean => holds(sets[name], version);
  const context = { host: "Excel", platform: "PC", requirements: { isSetSupported } };
  Object.assign((page.OSF ??= {}), { _OfficeAppFactory: { getContext: () => context } });
  page.Office.onReady ??= async () => ({ host: "Excel", platform: "PC" });
  return { host, workbook, run: (batch) => Excel.run(batch) };
}
