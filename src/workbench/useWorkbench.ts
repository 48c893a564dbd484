import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { DEFAULT_REFRESH_SETTINGS, describeIssue, REFRESH_SETTINGS_KEY, type IsoDate, type Result } from "../core";
import type { WorkbookDoor } from "../taskpane/workbookDoor";
import type { GridOnPage } from "./gridOnPage";
import type * as gridParts from "./gridParts";
import type { OpenedWorkbook } from "./openInGrid";

/** The sample is a plan for 2025-26, so it opens as at a board date inside that year, whatever today is. */
const SAMPLE = { address: "assets/samples/action-plan.xlsx", name: "action-plan.xlsx", asAt: "2026-03-31" as IsoDate };

/** A sentence under the header: what was done, or what could not be. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly text: string;
}

/** What the page shows. */
export interface WorkbenchState {
  readonly opened: OpenedWorkbook | null;
  readonly door: WorkbookDoor | null;
  readonly isBusy: boolean;
  readonly notice: Notice | null;
}

/** What the header's buttons do. None of them rejects: a failure becomes a notice. */
export interface WorkbenchActions {
  open(file: File): Promise<void>;
  openSample(): Promise<void>;
  openNew(): Promise<void>;
  save(): Promise<void>;
  dismiss(): void;
}

type Parts = typeof gridParts;

interface Running {
  readonly parts: Parts;
  readonly grid: GridOnPage;
  readonly door: WorkbookDoor;
  readonly place: HTMLElement;
}

const START: WorkbenchState = { opened: null, door: null, isBusy: true, notice: null };

/** The workbench's state: the grid is started in `container` once its scripts are there, with the sample plan open. */
export function useWorkbench(container: RefObject<HTMLElement | null>): [WorkbenchState, WorkbenchActions] {
  const [state, setState] = useState(START);
  const running = useRef<Running | null>(null);
  const opened = useRef<OpenedWorkbook | null>(null);
  const change = useCallback((next: Partial<WorkbenchState>) => {
    if (next.opened !== undefined) opened.current = next.opened;
    setState((now) => ({ ...now, ...next }));
  }, []);

  /** The one catch of the page. */
  const work = useCallback(
    async (job: () => Promise<Partial<WorkbenchState>>, failure: string) => {
      change({ isBusy: true, notice: null });
      try {
        change({ isBusy: false, ...(await job()) });
      } catch {
        change({ isBusy: false, notice: { intent: "error", text: failure } });
      }
    },
    [change],
  );

  useEffect(() => {
    if (container.current === null || running.current !== null) return;
    const place = container.current;
    void work(async () => {
      await gridScripts();
      const parts = await import("./gridParts");
      const grid = parts.startGrid(place);
      const door = parts.univerDoor(grid);
      running.current = { parts, grid, door, place };
      change({ door });
      const opened = await openSample(running.current);
      await parts.gridDrawn(grid);
      return opened;
    }, WORDS.notStarted);
  }, [container, work, change]);

  const actions = useMemo(
    (): WorkbenchActions => ({
      open: (file) =>
        work(
          async () => openBytes(started(running), new Uint8Array(await file.arrayBuffer()), file.name),
          WORDS.notOpened,
        ),
      openSample: () => work(() => openSample(started(running)), WORDS.noSample),
      openNew: () => work(async () => openNew(started(running)), WORDS.notOpened),
      save: () => work(() => save(started(running), opened.current), WORDS.notSaved),
      dismiss: () => change({ notice: null }),
    }),
    [work, change],
  );
  return [state, actions];
}

const WORDS = {
  notStarted: "The spreadsheet grid did not start. Reload the page; if that does not help, use a newer browser.",
  notOpened:
    "The workbook could not be opened. The one before it may have gone from the grid; your files are as they were.",
  notSaved: "The workbook could not be saved. Nothing was changed; try again.",
  noSample: "The sample plan is not there. Open a workbook of your own instead.",
};

/** The grid's scripts have run when the page has loaded; an earlier event may have passed already, this one cannot. */
function gridScripts(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((ready) => addEventListener("load", () => ready(), { once: true }));
}

function started(running: RefObject<Running | null>): Running {
  if (running.current === null) throw new Error("The grid has not started.");
  return running.current;
}

async function openSample(running: Running): Promise<Partial<WorkbenchState>> {
  const answer = await fetch(SAMPLE.address);
  if (!answer.ok) return { ...openNew(running), notice: { intent: "warning", text: WORDS.noSample } };
  const opened = openBytes(running, new Uint8Array(await answer.arrayBuffer()), SAMPLE.name);
  await running.door.writeSetting(REFRESH_SETTINGS_KEY, { ...DEFAULT_REFRESH_SETTINGS, asAt: SAMPLE.asAt });
  return opened;
}

function openNew(running: Running): Partial<WorkbenchState> {
  return openBytes(running, running.parts.newWorkbook(), running.parts.NEW_NAME);
}

function openBytes({ parts, grid, place }: Running, bytes: Uint8Array, name: string): Partial<WorkbenchState> {
  const read = parts.readFile(bytes, name);
  if (!read.ok) return { notice: { intent: "error", text: sentences(read) } };
  return { opened: parts.openInGrid(grid, { ...read.value, bytes, room: place.clientWidth }) };
}

async function save({ parts, grid }: Running, opened: OpenedWorkbook | null): Promise<Partial<WorkbenchState>> {
  if (opened === null) return {};
  const workbook = grid.api.getActiveWorkbook();
  if (workbook?.isCellEditing() === true) await workbook.endEditingAsync(true);
  const saved = parts.saveWorkbook(grid, opened);
  if (!saved.ok) return { notice: { intent: "error", text: sentences(saved) } };
  const { bytes, formulasAsValues } = saved.value;
  parts.downloadFile(bytes, opened.name);
  return { notice: savedNotice(opened.name, formulasAsValues) };
}

function savedNotice(name: string, formulasAsValues: number): Notice {
  if (formulasAsValues === 0) return { intent: "success", text: `${name} is among your downloads.` };
  const cells = formulasAsValues === 1 ? "1 formula" : `${formulasAsValues} formulas`;
  const text = `${name} is among your downloads. ${cells} typed here were saved as the values they show; type them again in Excel.`;
  return { intent: "warning", text };
}

function sentences(read: Extract<Result<unknown>, { ok: false }>): string {
  return read.issues.map(describeIssue).join(" ");
}
