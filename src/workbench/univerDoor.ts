import { type IAccessor } from "@univerjs/core";
import { issue, type CellRef, type Issue } from "../core";
import type { WorkbookDoor } from "../taskpane/workbookDoor";
import { applyPlanToUniver } from "./applyPlanToUniver";
import { GridRefusal } from "./gridRefusal";
import { readUniverSheet } from "./readUniverSheet";
import type { GridOnPage } from "./startGrid";

type FacadeWorkbook = NonNullable<ReturnType<GridOnPage["api"]["getActiveWorkbook"]>>;

/**
 * The pane's way into the workbench's grid. Settings live as long as the workbook is open here: an .xlsx that is saved
 * does not carry them yet.
 */
export function univerDoor({ univer, api }: GridOnPage): WorkbookDoor {
  const accessor: IAccessor = univer.__getInjector();
  const settings = new WeakMap<object, Map<string, string>>();
  const settingsHere = (): Map<string, string> => {
    const workbook = active(api).getWorkbook();
    const kept = settings.get(workbook) ?? new Map<string, string>();
    settings.set(workbook, kept);
    return kept;
  };
  return {
    async readActiveSheet({ withMerges }) {
      const workbook = await settled(api);
      const model = workbook.getWorkbook();
      const sheet = readUniverSheet(model, workbook.getActiveSheet().getSheet(), withMerges);
      return { name: model.getName(), sheets: [sheet] };
    },
    async applyPlan(plan) {
      const workbook = await settled(api);
      applyPlanToUniver(accessor, workbook.getWorkbook(), plan);
    },
    async goTo(at) {
      showCell(await settled(api), at);
    },
    readSetting: async (key) => JSON.parse(settingsHere().get(key) ?? "null") as unknown,
    writeSetting: async (key, value) => void settingsHere().set(key, JSON.stringify(value)),
    onSheetActivated(listener) {
      const event = api.addEvent(api.Event.ActiveSheetChanged, () => listener());
      return () => event.dispose();
    },
    toIssue,
  };
}

function active(api: GridOnPage["api"]): FacadeWorkbook {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new GridRefusal("no-workbook", "");
  return workbook;
}

/** The open workbook, once what is being typed in a cell has been taken over. */
async function settled(api: GridOnPage["api"]): Promise<FacadeWorkbook> {
  const workbook = active(api);
  if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
  return workbook;
}

function showCell(workbook: FacadeWorkbook, at: CellRef): void {
  const sheet = workbook.getSheetByName(at.sheet);
  if (sheet === null) throw new GridRefusal("no-sheet", at.sheet);
  sheet.activate();
  sheet.getRange(at.row, at.column).activate();
  sheet.scrollToCell(Math.max(0, at.row - 2), 0);
}

function toIssue(failure: unknown): Issue {
  if (failure instanceof GridRefusal && failure.kind === "protected") {
    return issue("host.sheet-protected", { sheet: failure.sheet });
  }
  return issue("host.cell-edit", {});
}
