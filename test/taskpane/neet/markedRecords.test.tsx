import { configure, createEvent, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { inspect, TextDecoder } from "node:util";
import { MessageChannel } from "node:worker_threads";
import { createExcelDoor } from "../../../src/excel/excelDoor";
import { PaneErrorBoundary } from "../../../src/taskpane/components/PaneErrorBoundary";
import { NeetTab } from "../../../src/taskpane/neet/NeetTab";
import { NEET_WORDS } from "../../../src/taskpane/neet/neetWords";
import type { Phase } from "../../../src/taskpane/paneState";
import type { Job, PlanActions } from "../../../src/taskpane/planActions";
import type { CountedCohort } from "../../../src/taskpane/neet/countedCohort";
import type { IsoDate } from "../../../src/core";
import { openStandIn, type StandIn } from "../../support/excel/openStandIn";
import { MARKED_ROWS, OF_A_PERSON } from "../../support/markedRecords";

configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
// jsdom has neither.
Object.assign(globalThis, { MessageChannel, TextDecoder });
const plain = window.getComputedStyle(document.createElement("div"));
const user = userEvent.setup({ pointerEventsCheck: 0 });

const TEXT = MARKED_ROWS.map((row) => row.join("\t")).join("\n");
const EXTRACT = { name: "Cohort", rows: MARKED_ROWS.map((row) => [...row]) };

const actions = (signal = new AbortController().signal): PlanActions => {
  const job: Job = { signal, offerCancel: () => undefined, progress: () => undefined };
  const run: PlanActions["run"] = async (_, work) => work(job);
  return { run, goTo: async () => null } as unknown as PlanActions;
};

/** Every text in a structure, and every number as text. */
function textsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts =
    value instanceof Map ? [...value].flat() : value instanceof Set ? [...value] : Object.entries(value).flat();
  return parts.flatMap((part) => textsIn(part, seen));
}

/** All that the workbook holds but the sheet the extract lies on. */
const heldIn = ({ workbook }: StandIn): string => {
  const place = workbook.sheets.findIndex(({ name }) => name === EXTRACT.name);
  if (place >= 0) workbook.sheets.splice(place, 1);
  return textsIn(workbook).join("\n");
};

const IDLE: Phase = { kind: "idle" } as Phase;
const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  jest.spyOn(window, "getComputedStyle").mockReturnValue(plain);
  for (const level of ["log", "info", "warn", "error", "debug"] as const)
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => void said.push(inspect(words)));
});
afterEach(() => jest.restoreAllMocks());

const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  "the sheet in front": async () => user.click(screen.getByRole("button", { name: NEET_WORDS.thisSheet })),
  "a paste": async () => {
    const box = screen.getByLabelText(NEET_WORDS.paste);
    const clipboardData = { getData: (kind: string) => (kind === "text/plain" ? TEXT : ""), files: [] };
    fireEvent(box, createEvent.paste(box, { clipboardData }));
  },
  "a file": async () => {
    const file = new File([TEXT], "cohort.tsv", { type: "text/plain" });
    Object.assign(file, { arrayBuffer: async () => Uint8Array.from(TEXT, (letter) => letter.charCodeAt(0)).buffer });
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (input !== null) fireEvent.change(input, { target: { files: [file] } });
  },
};

describe("records with a mark in every cell of a person, through the pane", () => {
  it.each([
    ["the sheet in front", NEET_WORDS.public],
    ["a paste", NEET_WORDS.internal],
    ["a file", NEET_WORDS.public],
  ])("leave nothing on the screen, in the workbook and in the console: %s", async (way, audience) => {
    const excel = openStandIn(way === "the sheet in front" ? [EXTRACT] : [{ name: "Sheet1", rows: [] }]);
    const counted: (CountedCohort | null)[] = [];
    const tab = { door: createExcelDoor(), today: "2026-02-12" as IsoDate, actions: actions(), phase: IDLE };
    render(<NeetTab {...tab} onCounted={(one) => void counted.push(one)} />);
    await WAYS[way]?.();
    await user.click(await screen.findByRole("radio", { name: audience }));
    await waitFor(() =>
      expect(counted.at(-1)?.summary.audience).toBe(audience === NEET_WORDS.public ? "public" : "internal"),
    );
    await user.click(await screen.findByRole("button", { name: NEET_WORDS.build }));
    await waitFor(() => expect(excel.workbook.sheets.some(({ name }) => name === "NEET notes")).toBe(true));
    const held = heldIn(excel);
    expect(held).toContain("NEET county");
    const kept = JSON.stringify({ ...window.localStorage, ...window.sessionStorage });
    const texts = [held, document.documentElement.outerHTML, said.join("\n"), JSON.stringify(counted), kept];
    expect(texts.map((text) => OF_A_PERSON.exec(text)?.[0] ?? null)).toEqual(texts.map(() => null));
  });

  it("leave nothing in what may be copied of a fault", () => {
    const Broken = (): never => {
      throw new RangeError(`cannot read ${MARKED_ROWS[1]?.[1] ?? ""}`);
    };
    render(
      <PaneErrorBoundary>
        <Broken />
      </PaneErrorBoundary>,
    );
    expect(screen.getByText(/RangeError/)).toBeTruthy();
    expect(document.documentElement.outerHTML).not.toMatch(OF_A_PERSON);
  });
});
