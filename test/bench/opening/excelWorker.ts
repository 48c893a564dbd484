import { buildBook } from "../../support/excel/buildBook";
import { RichHost } from "../../support/excel/richHost";
import type { GridSpec } from "../../support/gridSpec";

// Excel is another process than the pane's page, and so the stand-in is another thread.
const worker = globalThis as unknown as {
  readonly standInSheets: readonly GridSpec[];
  postMessage(text: string): void;
  onmessage: (event: { readonly data: string }) => void;
};

const host = new RichHost(buildBook(worker.standInSheets));
host.onMessageFromHost = (message) => worker.postMessage(message);
worker.onmessage = ({ data }) => host.receive(data);
