import { parseProgress } from "../../../src/core/milestone/parseProgress";
import { explainRow } from "../../../src/core/plan/explainRow";
import { readPlan } from "../../../src/core/plan/readPlan";
import { isDitto } from "../../../src/core/plan/rowText";
import type { Item, PlanReading, PlanTable } from "../../../src/core/plan/types";
import { textGrid } from "../../../src/paste/textGrid";
import { fc } from "../../support/properties";

const HEADER = ["Priority", "Action", "Outcome", "Lead", "Timescale", "Progress"];

const toWorkbook = (rows: readonly (readonly string[])[]) => ({
  name: "",
  sheets: [
    textGrid(
      "Plan",
      rows.map((row) => row.map((text) => ({ text }))),
    ),
  ],
});

const read = (rows: readonly (readonly string[])[]): PlanReading => readPlan(toWorkbook(rows));

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "Plant trees",
      "Head of Parks",
      "June 2026",
      "and the rest of it",
      "Done",
      "1.1",
      "a) one\nb) two",
      '"',
      "Total",
      "Page 1 of 2",
      "Lead",
      "Action",
      "Key",
      "------",
      "Section 2",
      "Parks (cont.)",
    ),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
);
const row = fc.array(cell, { minLength: 0, maxLength: 7 });
const grid = fc.array(row, { maxLength: 25 });

/** What an item says, without its place. */
const saying = ({ priority, ref, action, outcomes, lead, milestone, progress }: Item) => ({
  priority,
  ref,
  action,
  outcomes,
  lead,
  milestone: milestone.text,
  progress: progress.text,
});

describe("readPlan, on any grid", () => {
  it("comes to an end and knows each item's rows", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const { items } = read(rows);
        for (const item of items) {
          expect(item.rows[0]).toBeLessThanOrEqual(item.rows[1]);
          expect(item.rows[1]).toBeLessThan(rows.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("accounts for every row under a plan header", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const { items, tables } = read([
          HEADER,
          ["Parks", "Plant trees", "", "Head of Parks", "June 2026", ""],
          ...rows,
        ]);
        const [first] = tables;
        if (first === undefined) throw new Error("the plan was lost");
        const told = new Set([
          ...tables.flatMap((table) => [...table.headerRows, ...table.rowNotes.map((note) => note.row)]),
        ]);
        for (const { rows: span } of items) for (let at = span[0]; at <= span[1]; at++) told.add(at);
        for (let at = first.firstRow; at <= first.lastRow; at++) expect(told.has(at)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const tidyRow = fc.tuple(
    fc.constantFrom("", "Open spaces", "Sport"),
    fc.constantFrom("Plant an orchard.", "Mend the bandstand.", "Light the square.", "Resurface two courts."),
    fc.constantFrom("", "More visitors."),
    fc.constantFrom("Head of Parks", "Lighting Engineer"),
    fc.constantFrom("June 2026", "Ongoing"),
    fc.constantFrom("", "Site chosen."),
  );
  const noise = fc.constantFrom<readonly string[][]>(
    [[]],
    [[], []],
    [["Page 2 of 9"]],
    [[], HEADER],
    [HEADER, ["---", "---", "---", "---", "---", "---"]],
  );

  it("reads the same items whatever empty rows, page heads and repeated headers lie between", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tidyRow, noise, fc.boolean()), { minLength: 1, maxLength: 12 }), (parts) => {
        const plain = read([HEADER, ...parts.map(([one]) => one)]);
        const noisy = read([
          HEADER,
          ...parts.flatMap(([one, between, isNoisy]) => (isNoisy ? [...between, one] : [one])),
        ]);
        expect(noisy.items.map(saying)).toEqual(plain.items.map(saying));
      }),
      { numRuns: 200 },
    );
  });

  it("reads the same items behind empty columns", () => {
    fc.assert(
      fc.property(fc.array(tidyRow, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (rows, shift) => {
        const pad = Array.from({ length: shift }, () => "");
        const plain = read([HEADER, ...rows]);
        const shifted = read([HEADER, ...rows].map((one) => [...pad, ...one]));
        expect(shifted.items.map(saying)).toEqual(plain.items.map(saying));
      }),
      { numRuns: 60 },
    );
  });

  it("loses no cell silently: each is in an item, a heading, a note or an issue", () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const all = [HEADER, ["Parks", "Plant trees", "", "Head of Parks", "June 2026", ""], ...rows];
        const reading = read(all);
        all.forEach((cells, at) => {
          const isFilled = cells.some((text) => text.trim() !== "" && !/^[\u200b\u2060\ufeff\u00ad\s]*$/.test(text));
          const { kind } = explainRow(reading, "Plan", at);
          if (isFilled) expect([at, kind]).not.toEqual([at, "empty"]);
        });
        const said = JSON.stringify(reading);
        for (const { rows: span, table: index } of reading.items) {
          const table = reading.tables[index];
          for (let at = span[0]; at <= span[1]; at++) {
            const isNoted = reading.tables.some(({ rowNotes }) =>
              rowNotes.some(({ row: noted, kind }) => noted === at && kind !== "joined"),
            );
            if (isNoted || !hasMapped(table, all[at] ?? [])) continue;
            for (const text of mappedTexts(table, all[at] ?? [])) expect(said).toContain(firstWord(text));
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it("reads words in the column for per cent complete as progress", () => {
    const { items } = read([
      ["Action", "Lead", "Milestone", "% complete", "Progress"],
      ["Plant trees", "Head of Parks", "June 2026", "approx. 50%", "Site chosen."],
      ["Mend the bandstand", "Head of Parks", "July 2026", "Complete", ""],
      ["Light the square", "Head of Parks", "May 2026", "40%", "Poles ordered."],
    ]);
    expect(items.map(({ progress, percentComplete }) => [progress.text, percentComplete])).toEqual([
      ["approx. 50%\nSite chosen.", null],
      ["Complete", null],
      ["Poles ordered.", 40],
    ]);
  });

  it("lets Progress itself speak last beside words for per cent complete", () => {
    const { items } = read([
      ["Action", "Lead", "Milestone", "% complete", "Progress"],
      ["Plant trees", "Head of Parks", "June 2026", "Complete", "On hold"],
      ["Mend the bandstand", "Head of Parks", "July 2026", "Done", "Awaiting funding"],
    ]);
    const statuses = items.map(({ progress }) => parseProgress(progress.text, {}).status);
    expect(statuses).toEqual(["delayed", "in-progress"]);
  });

  it("keeps what a row joined to a ditto says after the action that is repeated", () => {
    const first = ["Parks", "Plant trees", "", "Head of Parks", "June 2026", ""];
    const { items } = read([HEADER, first, ["", '"', "!", "Ranger"], ["", "along the brook"], ["", "a"]]);
    expect(items.map(({ action }) => action)).toEqual(["Plant trees", "Plant trees along the brook"]);
  });

  it("reads the same items whatever empty columns lie between", () => {
    fc.assert(
      fc.property(
        fc.array(tidyRow, { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6, maxLength: 6 }),
        (rows, gaps) => {
          const spread = (cells: readonly string[]): string[] =>
            cells.flatMap((text, at) => [text, ...Array.from({ length: gaps[at] ?? 0 }, () => "")]);
          const plain = read([HEADER, ...rows]);
          const wide = read([HEADER, ...rows].map(spread));
          expect(wide.items.map(saying)).toEqual(plain.items.map(saying));
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Texts that stand under a column of the plan; of a ditto mark nothing is kept but what it repeats. */
function mappedTexts(table: PlanTable | undefined, cells: readonly string[]): string[] {
  const mapped = new Set(table?.columns.filter(({ field }) => field !== null).map(({ column }) => column));
  return cells.filter((text, column) => mapped.has(column) && /^[A-Za-z]{3,}/.test(text) && !isDitto(text));
}

const hasMapped = (table: PlanTable | undefined, cells: readonly string[]): boolean =>
  mappedTexts(table, cells).length > 0;

const firstWord = (text: string): string => /^[A-Za-z]+/.exec(text)?.[0] ?? "";
