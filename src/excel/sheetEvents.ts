import { hasExcelApi } from "./apiSets";

/** A change that somebody made, never one of ours. */
export interface SheetEdit {
  readonly worksheetId: string;
  /** As Excel writes it, without the sheet: `B4:C9`. */
  readonly address: string;
  /** What was done: `RangeEdited`, `RowInserted`, `ColumnDeleted` and so on. */
  readonly changeType: string;
  /** True where a coauthor made it; their own copy of the add-in answers it. */
  readonly isRemote: boolean;
}

/** Ends a subscription; a second call does nothing. */
export type Stop = () => void;

interface Handler {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/** Adds a handler now and hands back how to take it off, which may be asked for before it is on. */
function subscribe(add: (context: Excel.RequestContext) => Handler, onFailure: (failure: unknown) => void): Stop {
  const adding = Excel.run(async (context) => {
    const handler = add(context);
    await context.sync();
    return handler;
  });
  adding.catch(onFailure);
  let isStopped = false;
  return () => {
    if (isStopped) return;
    isStopped = true;
    void adding.then(takeOff).catch(onFailure);
  };
}

async function takeOff(handler: Handler): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

/** Calls back when the user moves to another sheet. */
export function onSheetActivated(listener: () => void, onFailure: (failure: unknown) => void = () => {}): Stop {
  return subscribe(
    (context) =>
      context.workbook.worksheets.onActivated.add(async () => {
        listener();
      }),
    onFailure,
  );
}

/**
 * Calls back when cells change on any sheet. Our own writes go with events off; where Excel says who wrote (1.14), that
 * is asked too.
 */
export function onChanged(listener: (edit: SheetEdit) => void, onFailure: (failure: unknown) => void = () => {}): Stop {
  return subscribe(
    (context) =>
      context.workbook.worksheets.onChanged.add(async (change) => {
        if (isOurs(change)) return;
        const { worksheetId, address, changeType, source } = change;
        listener({ worksheetId, address, changeType, isRemote: source === "Remote" });
      }),
    onFailure,
  );
}

function isOurs(change: Excel.WorksheetChangedEventArgs): boolean {
  return hasExcelApi("1.14") && change.triggerSource === "ThisLocalAddin";
}
