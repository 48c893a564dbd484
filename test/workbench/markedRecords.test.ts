/**
 * The grid calculates through a MessageChannel, which jsdom has not.
 *
 * @jest-environment node
 */
import { strFromU8, unzipSync } from "fflate";
import { neetSheets, summariseCohort, type IsoDate } from "../../src/core";
import { buildInUniver } from "../../src/workbench/buildInUniver";
import { newWorkbook } from "../../src/workbench/newWorkbook";
import { openInGrid, readFile } from "../../src/workbench/openInGrid";
import { saveWorkbook } from "../../src/workbench/saveWorkbook";
import { MARKED_ROWS, OF_A_PERSON } from "../support/markedRecords";
import { emptyGrid } from "./headlessGrid";

describe("records with a mark in every cell of a person, through the workbench", () => {
  it.each(["internal", "public"] as const)(
    "leave nothing in any part of the file that is saved: %s",
    async (audience) => {
      const extract = [{ name: "Cohort", rows: MARKED_ROWS, dateSystem: 1900 as const }];
      const options = { periodEnd: "2026-01-31" as IsoDate, audience, threshold: 5 };
      const summary = summariseCohort(extract, options, extract);
      if (!summary.ok) throw new Error("no cohort");
      const grid = emptyGrid();
      const bytes = newWorkbook();
      const read = readFile(bytes, "plan.xlsx");
      if (!read.ok) throw new Error("unreadable");
      const opened = openInGrid(grid, { ...read.value, bytes, room: 900 });
      await buildInUniver(grid.api.getActiveWorkbook()!, neetSheets(summary.value), { replaceEdited: false });
      const saved = saveWorkbook(grid, opened);
      if (!saved.ok) throw new Error("not saved");
      const parts = Object.values(unzipSync(saved.value.bytes)).map((part) => strFromU8(part, true));
      expect(parts.some((text) => text.includes("NEET summary"))).toBe(true);
      expect(parts.map((text) => OF_A_PERSON.exec(text)?.[0]).filter((mark) => mark !== undefined)).toEqual([]);
    },
  );
});
