import { issue, type CellRef, type Grid, type NewSheet, type SheetPlan, type WorkbookGrids } from "../../src/core";
import type { CellsChanged, WorkbookDoor } from "../../src/taskpane/workbookDoor";
import { LINES, SHEET, sampleWorkbook, storedContent, type Line } from "./sampleReport";

/** A workbook in memory behind the door, with what was asked of it. A member it lacks throws. */
export interface FakeDoor extends WorkbookDoor {
  readonly cells: Map<string, string | number>;
  readonly reads: { readonly withMerges: boolean }[];
  readonly writes: SheetPlan[];
  readonly visited: CellRef[];
  readonly built: NewSheet[];
  /** Marks of sheets that somebody edited by hand. */
  readonly edited: Set<string>;
  readonly settings: Map<string, unknown>;
  /** The workbook's other sheets. */
  readonly others: Grid[];
  lines: readonly Line[];
  /** Refuses the next call of this name. */
  refuseNext(call: "readActiveSheet" | "readWorkbook" | "buildSheets" | "applyPlan" | "goTo" | "writeSetting"): void;
  activateSheet(): void;
  /** A person's edit of some rows, all columns of the plan. */
  edit(rows: CellsChanged["rows"]): void;
  /** How many listen for edits. */
  listening(): number;
}

/** What the fake refuses with; stands for any error of a host. */
class Refusal extends Error {}

export function fakeDoor(lines: readonly Line[] = LINES): FakeDoor {
  const refused = new Set<string>();
  const listeners = new Set<() => void>();
  const editListeners = new Set<(change: CellsChanged) => void>();
  const pass = (call: string): void => {
    if (refused.delete(call)) throw new Refusal(call);
  };
  const door: FakeDoor = {
    cells: new Map(),
    reads: [],
    writes: [],
    visited: [],
    built: [],
    edited: new Set(),
    settings: new Map(),
    others: [],
    lines,
    refuseNext: (call) => void refused.add(call),
    activateSheet: () => listeners.forEach((listener) => listener()),
    async readActiveSheet(options): Promise<WorkbookGrids> {
      pass("readActiveSheet");
      door.reads.push(options);
      return sampleWorkbook(door.lines, door.cells);
    },
    async applyPlan(plan) {
      pass("applyPlan");
      door.writes.push(plan);
      putContents(plan, door.cells);
    },
    async goTo(at) {
      pass("goTo");
      door.visited.push(at);
    },
    readSetting: async (key) => door.settings.get(key) ?? null,
    async writeSetting(key, value) {
      pass("writeSetting");
      door.settings.set(key, value);
    },
    onSheetActivated(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    edit: (rows) => editListeners.forEach((listener) => listener({ sheet: SHEET, rows, columns: [0, 2] })),
    listening: () => editListeners.size,
    async readWorkbook({ withMerges }) {
      pass("readWorkbook");
      door.reads.push({ withMerges });
      const { name, sheets } = sampleWorkbook(door.lines, door.cells);
      return { name, sheets: [...sheets, ...door.others] };
    },
    async buildSheets(sheets, { replaceEdited, progress }) {
      pass("buildSheets");
      progress?.(sheets.length, sheets.length);
      const isEdited = ({ mark = "" }: NewSheet): boolean => !replaceEdited && door.edited.has(mark);
      door.built.push(...sheets.filter((sheet) => !isEdited(sheet)));
      return {
        built: sheets.filter((sheet) => !isEdited(sheet)).map(({ name }) => name),
        edited: sheets.filter(isEdited).map(({ mark = "", name }) => ({ mark, sheet: name, cells: [] })),
      };
    },
    onCellsChanged(listener) {
      editListeners.add(listener);
      return () => void editListeners.delete(listener);
    },
    toIssue: (failure) => {
      if (failure instanceof Refusal) return issue("host.sheet-protected", { sheet: "Delivery plan" });
      throw failure;
    },
  };
  return strict(door);
}

function putContents(plan: SheetPlan, cells: Map<string, string | number>): void {
  for (const block of plan.changes.flatMap(({ blocks }) => blocks)) {
    block.values.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content !== null) cells.set(`${block.row + r},${block.column + c}`, storedContent(content));
      }),
    );
  }
}

/** The same object, but asking for a member that it lacks is an error instead of undefined. */
function strict<T extends object>(object: T): T {
  return new Proxy(object, {
    get(target, name, receiver) {
      // An awaited value is asked whether it is a promise.
      if (name !== "then" && !(name in target)) throw new Error(`The fake door has no ${String(name)}.`);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
