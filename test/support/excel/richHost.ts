import type { BookState, SheetState } from "./book";
import { execute, type KeptReferences } from "./execute";
import { HostError } from "./hostError";
import type { WireMessage, WireRequest, WireResponse } from "./wire";
import { WorkbookModel } from "./workbookModel";

/** Excel on the web refuses more than this each way. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** One `context.sync()` as the host saw it. */
export interface SyncRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Members called or set, such as `Range.values=`, in order. */
  readonly calls: readonly string[];
  /** How many actions changed (or tried to change) the workbook. */
  readonly writes: number;
  readonly error: string | null;
}

interface Breakage {
  remaining: number;
  readonly code: string;
}

export interface HostOptions {
  /** Bytes each way, or null for desktop Excel, which has no such limit. */
  readonly payloadLimit?: number | null;
}

/** The client's flag for "wait until the user has left the cell". */
const DELAY_FOR_CELL_EDIT = 64;

/** Settings of the add-in's own runtime, which change nothing in the workbook. */
const NO_WRITES = /^(?:Runtime|Application)\./;

/** The far end of Microsoft's client: takes its batches, runs them on the stand-in's workbook, keeps a record. */
export class RichHost {
  readonly model: WorkbookModel;
  /** Every `context.sync()` of the product's, in order. */
  readonly syncs: SyncRecord[] = [];
  /** Requests that the client sends of its own accord after `Excel.run`, to let go of ranges. */
  housekeeping = 0;
  /** True while the user is typing in a cell: batches are refused, or wait if they said so. */
  isInCellEdit = false;
  /** Called once, as soon as the next batch has been run. */
  onceAnswered: (() => void) | null = null;
  /** Set by the client when it takes the bridge. */
  onMessageFromHost: (message: string) => void = () => {};
  private readonly refs: KeptReferences = { objects: new Map(), last: 0 };
  private readonly payloadLimit: number | null;
  private readonly waiting: string[] = [];
  private breakages: Breakage[] = [];
  private events: object[] = [];

  constructor(
    readonly book: BookState,
    options: HostOptions = {},
  ) {
    this.payloadLimit = options.payloadLimit === undefined ? WEB_PAYLOAD_LIMIT : options.payloadLimit;
    this.model = new WorkbookModel(book, (type, sheet, message) => this.queue(type, sheet, message));
  }

  /** Lets so many writing actions pass and refuses the next; called twice, the second counts on from the first. */
  failAfterWrites(writes: number, code = "GeneralException"): void {
    this.breakages.push({ remaining: writes, code });
  }

  /** The user leaves the cell; batches that waited for it run now. */
  leaveCell(): void {
    this.isInCellEdit = false;
    for (const text of this.waiting.splice(0)) this.receive(text);
  }

  /** What a person (or a coauthor) types, with the event it raises. */
  type(edit: { sheet: string; row: number; column: number; value: string | number; isRemote?: boolean }): void {
    const { row, column } = edit;
    const sheet = this.book.sheet(edit.sheet);
    sheet.enter(row, column, edit.value);
    const source = edit.isRemote === true ? "Remote" : "Local";
    const address = this.model.sheetModel(sheet).getCell(row, column).address.replace(/^.*!/, "");
    // With events off an add-in hears nothing at all, not even of people.
    if (!this.model._Runtime.enableEvents) return;
    this.queue(10, sheet, {
      worksheetId: sheet.id,
      address,
      changeType: "RangeEdited",
      source,
      triggerSource: "Unknown",
    });
    this.flush();
  }

  /** A person's change of some other kind (rows put in or taken out, several areas), as its event alone. */
  raiseChange(sheetName: string, address: string, changeType: string): void {
    const sheet = this.book.sheet(sheetName);
    this.queue(10, sheet, {
      ...{ worksheetId: sheet.id, address, changeType, source: "Local", triggerSource: "Unknown" },
    });
    this.flush();
  }

  /** The user clicks another tab. */
  switchTo(sheet: string): void {
    this.model.activate(this.book.sheet(sheet));
    this.flush();
  }

  /** All writing actions so far. */
  get writes(): number {
    return this.syncs.reduce((sum, sync) => sum + sync.writes, 0);
  }

  /** Takes one message of the client; the answer comes later, as from another process. */
  receive(text: string): void {
    const message = JSON.parse(text) as WireMessage;
    if (this.isInCellEdit && (message.flags & DELAY_FOR_CELL_EDIT) !== 0) {
      this.waiting.push(text);
      return;
    }
    const body = this.answer(message, text);
    this.onceAnswered?.();
    this.onceAnswered = null;
    const reply = JSON.stringify({
      id: message.id,
      type: message.type,
      flags: message.flags,
      message: { statusCode: 200, headers: {}, body },
    });
    setTimeout(() => {
      this.onMessageFromHost(reply);
      this.flush();
    }, 0);
  }

  private answer(message: WireMessage, text: string): WireResponse {
    const { body } = message.message;
    const request = (typeof body === "string" ? JSON.parse(body) : body) as WireRequest;
    const requestBytes = byteLength(text);
    const calls: string[] = [];
    let writes = 0;
    const refusal = this.refusalBefore(requestBytes);
    const response =
      refusal ??
      execute(request, this.model, this.refs, {
        beforeWrite: (name) => {
          if (NO_WRITES.test(name)) return;
          writes += 1;
          this.breakHere();
        },
        called: (name) => calls.push(name),
      });
    const sent = this.tooLargeToSend(response) ?? response;
    if (isHousekeeping(request)) this.housekeeping += 1;
    else
      this.syncs.push({
        actions: request.Actions.length,
        requestBytes,
        responseBytes: byteLength(JSON.stringify(sent)),
        calls,
        writes,
        error: sent.Error?.Code ?? null,
      });
    return sent;
  }

  private refusalBefore(requestBytes: number): WireResponse | null {
    if (this.isInCellEdit) return refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    if (this.payloadLimit !== null && requestBytes > this.payloadLimit) {
      return refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    return null;
  }

  private tooLargeToSend(response: WireResponse): WireResponse | null {
    if (this.payloadLimit === null || byteLength(JSON.stringify(response)) <= this.payloadLimit) return null;
    return refused("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }

  private breakHere(): void {
    const [next] = this.breakages;
    if (next === undefined) return;
    if (next.remaining === 0) {
      this.breakages.shift();
      throw new HostError(next.code, "The stand-in was told to fail here.", 500);
    }
    next.remaining -= 1;
  }

  private queue(type: number, sheet: SheetState, message: Readonly<Record<string, unknown>>): void {
    for (const targetId of ["Workbook", sheet.id]) {
      this.events.push({
        messageCategory: 65536,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      });
    }
  }

  private flush(): void {
    if (this.events.length === 0) return;
    const entries = this.events;
    this.events = [];
    this.onMessageFromHost(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  }
}

function isHousekeeping({ Actions }: WireRequest): boolean {
  return Actions.every(({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference");
}

function refused(code: string, message: string): WireResponse {
  const error = { Code: code, Message: message, HttpStatusCode: 400, Location: "", ActionIndex: 0 };
  return { Error: error, Results: [], TraceIds: [] };
}

/** UTF-8 length; by hand, because jsdom has no TextEncoder and Chromium no Buffer. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
