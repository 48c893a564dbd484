import fc from "fast-check";
import { readPlan } from "../../../src/core/plan/readPlan";
import type { Item, PlanReading } from "../../../src/core/plan/types";
import { textGrid } from "../../../src/paste/textGrid";

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
});
