import { issue, type Issue, type SheetPlan } from "../core";
import { officeCode } from "./officeFailure";

/**
 * Which of the plan's sheets stopped a write: the one that is protected or no longer there, since Excel's error does
 * not name it. Null where neither is the matter, or where it cannot be asked.
 *
 * @issues host.sheet-protected, host.sheet-missing
 */
export async function findCulprit(plan: SheetPlan, cause: unknown): Promise<Issue | null> {
  const code = officeCode(cause);
  if (code !== "AccessDenied" && code !== "ItemNotFound") return null;
  try {
    return await Excel.run((context) => searchSheets(context, plan));
  } catch {
    // Without this the message only lacks the sheet's name.
    return null;
  }
}

async function searchSheets(context: Excel.RequestContext, plan: SheetPlan): Promise<Issue | null> {
  const asked = plan.changes.map(({ sheet }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.protection.load("protected");
    return { sheet, worksheet };
  });
  await context.sync();
  const missing = asked.find(({ worksheet }) => worksheet.isNullObject);
  if (missing !== undefined) return issue("host.sheet-missing", { sheet: missing.sheet });
  const locked = asked.find(({ worksheet }) => worksheet.protection.protected);
  return locked === undefined ? null : issue("host.sheet-protected", { sheet: locked.sheet });
}
