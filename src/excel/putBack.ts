import type { SheetPlan } from "../core";
import type { KnownSheets } from "./knownSheets";
import { officeCode } from "./officeFailure";
import type { Operation } from "./operation";
import { planOperations } from "./planOperations";
import { packRequests } from "./requestSize";
import { sendRequest } from "./sendRequest";

/**
 * Writes `undo` after a failure. It waits for a cell being edited, and where the whole cannot be written it goes one
 * operation at a time, to save what can be saved.
 *
 * @returns the sheets where something could not be put back, each once; empty where all is as before
 */
export async function putBack(undo: SheetPlan, known: KnownSheets): Promise<string[]> {
  const operations = planOperations(undo, known.dateSystem, false);
  let isAllBack = true;
  for (const request of packRequests(operations)) isAllBack = (await send(request)) === null && isAllBack;
  if (isAllBack) return [];
  const left = new Set<string>();
  for (const operation of operations) {
    const refusal = await send([operation]);
    if (refusal !== null && !couldNotHaveChanged(refusal)) left.add(operation.sheet);
  }
  return [...left];
}

/** The refusal, or null where it worked. */
async function send(operations: readonly Operation[]): Promise<{ readonly code: string | null } | null> {
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => sendRequest(context, operations, () => undefined));
    return null;
  } catch (refusal) {
    return { code: officeCode(refusal) };
  }
}

/** Protected cells refuse the undo as they refused the write, so they still hold what they held; so does no sheet. */
function couldNotHaveChanged({ code }: { readonly code: string | null }): boolean {
  return code === "AccessDenied" || code === "ItemNotFound";
}
