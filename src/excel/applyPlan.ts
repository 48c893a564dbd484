import type { SheetPlan } from "../core";
import { findLongText } from "./findLongText";
import { hasExcelApi } from "./apiSets";
import { measureColumns } from "./columnWidths";
import { NOTHING_KNOWN, type KnownSheets } from "./knownSheets";
import { findCulprit } from "./findCulprit";
import { officeCode, Refusal, WriteRefusal } from "./officeFailure";
import type { Operation } from "./operation";
import { planOperations } from "./planOperations";
import { packRequests } from "./requestSize";
import { putBack } from "./putBack";
import { sendRequest, type ColumnsOf } from "./sendRequest";

/**
 * Writes all of `plan` in one sync (more only past 4 MiB, or where column widths were not read before), as one step of
 * Excel's undo where it can group. Sends nothing where the plan is empty.
 *
 * @param undo   puts back what `plan` changes; used where Excel fails half-way
 * @param known  what the last read learnt of the sheets
 * @throws       {@link Refusal} (host.text-too-long) before anything is sent; {@link WriteRefusal}, its `cause` the host's own error, once what was written has been put back
 */
export async function applyPlan(plan: SheetPlan, undo: SheetPlan, known: KnownSheets = NOTHING_KNOWN): Promise<void> {
  if (planOperations(plan, known.dateSystem).length === 0) return;
  const tooLong = findLongText(plan);
  if (tooLong !== null) throw new Refusal(tooLong);
  const sent = { requests: 0, attempts: 1 };
  try {
    await sendJoined(plan, known, sent);
  } catch (cause) {
    if (wroteNothing(cause, sent)) throw new WriteRefusal(cause, null, []);
    const leftChanged = await putBack(undo, known);
    await turnEventsOn();
    throw new WriteRefusal(cause, await findCulprit(plan, cause), leftChanged);
  }
}

/** How far a write came: requests that were done, and how often it was begun. */
interface Sent {
  requests: number;
  attempts: number;
}

/** Excel turned the whole request away before doing any of it. */
function wroteNothing(cause: unknown, { requests, attempts }: Sent): boolean {
  const code = officeCode(cause);
  const isWholeRefusal = code === "InvalidOperationInCellEditMode" || code === "RequestPayloadSizeLimitExceeded";
  return isWholeRefusal && requests === 0 && attempts === 1;
}

/** Sends with Excel's undo grouped; where this Excel cannot group one of our calls, sends again without. */
async function sendGrouped(operations: readonly Operation[], known: KnownSheets, sent: Sent): Promise<void> {
  const send = (context: Excel.RequestContext): Promise<void> => sendAll(context, operations, known, sent);
  if (!hasExcelApi("1.20")) return Excel.run(send);
  try {
    await Excel.run({ mergeUndoGroup: true }, send);
  } catch (refusal) {
    if (officeCode(refusal) !== "UndoNotSupported") throw refusal;
    sent.attempts += 1;
    await Excel.run(send);
  }
}

/**
 * Sends with looks joined; where Excel does not understand the joined addresses (some read them by the computer's
 * region, office-js #1167), sends all again one rectangle at a time.
 */
async function sendJoined(plan: SheetPlan, known: KnownSheets, sent: Sent): Promise<void> {
  try {
    await sendGrouped(planOperations(plan, known.dateSystem), known, sent);
  } catch (refusal) {
    if (officeCode(refusal) !== "InvalidArgument") throw refusal;
    sent.attempts += 1;
    await sendGrouped(planOperations(plan, known.dateSystem, false), known, sent);
  }
}

async function sendAll(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  known: KnownSheets,
  sent: Sent,
): Promise<void> {
  const columnsOf = await columnsFor(context, operations, known);
  for (const request of packRequests(operations)) {
    await sendRequest(context, request, columnsOf);
    sent.requests += 1;
  }
}

/** Widths as last read; sheets that were not read are measured now, at the price of one more sync. */
async function columnsFor(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  known: KnownSheets,
): Promise<ColumnsOf> {
  const unread = operations.filter(
    (operation) =>
      operation.kind === "width" && known.columns.get(operation.sheet)?.get(operation.width.column) === undefined,
  );
  const measured = unread.length === 0 ? known.columns : await measureColumns(context, unread);
  return (sheet) => new Map([...(known.columns.get(sheet) ?? []), ...(measured.get(sheet) ?? [])]);
}

/** A request that broke off after it had turned events off leaves them off. */
async function turnEventsOn(): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // The write's own failure is what the user must hear of; live mode asks for events again when it starts.
  }
}
