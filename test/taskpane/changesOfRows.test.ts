import type { RefreshReport } from "../../src/core";
import { changesOfRows } from "../../src/taskpane/changesOfRows";
import { AS_AT, SHEET, sampleReport, sampleWorkbook } from "./sampleReport";

const report: RefreshReport = {
  ...sampleReport(sampleWorkbook(), { asAt: AS_AT, preset: "strict" }),
  written: [3, 4].map((column) => ({ sheet: SHEET, role: "rag", column, header: "", rows: [5, 9] })),
};
const rowsOf = (edit: { rows: [number, number]; columns: [number, number]; sheet?: string }): number[] => [
  ...new Set([...changesOfRows(report, [{ sheet: SHEET, ...edit }])].map(({ row }) => row)),
];

describe("changesOfRows", () => {
  it.each([
    ["one cell", { rows: [6, 6], columns: [2, 2] }, [6]],
    ["a paste over rows", { rows: [5, 7], columns: [0, 2] }, [5, 6, 7]],
    ["whole rows, our columns among them", { rows: [8, 8], columns: [0, 16_383] }, [8]],
    ["rows put in above", { rows: [0, 1_048_575], columns: [0, 16_383] }, [5, 6, 7, 8, 9]],
    ["rows above the table", { rows: [0, 3], columns: [0, 5] }, []],
    ["our own columns alone", { rows: [6, 6], columns: [3, 4] }, []],
    ["another sheet", { sheet: "Notes", rows: [6, 6], columns: [2, 2] }, []],
  ] as const)("%s", (_, edit, rows) => {
    expect(rowsOf({ ...edit, rows: [...edit.rows], columns: [...edit.columns] })).toEqual(rows);
  });
});
