import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readPlan } from "../../src/core/plan/readPlan";
import type { Item, PlanReading } from "../../src/core/plan/types";
import type { Block, Cell, Grid, WorkbookGrids } from "../../src/core/sheet/grid";
import { gridsFromDelimited } from "../../src/paste/gridsFromDelimited";
import { gridsFromHtml } from "../../src/paste/gridsFromHtml";
import { textGrid } from "../../src/paste/textGrid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { gridsAsXlsx } from "../support/gridsAsXlsx";

/**
 * Golden folders: `input.tsv`, `input.csv`, `input.html` or `input.json` beside `expected.json`. The expected file
 * lists the items in order with the fields worth checking in that case (absent fields are not compared), and may list
 * the issue codes and the kinds of row notes. A failing case leaves an `actual.json` that git ignores.
 */
interface Expected {
  readonly items: readonly Record<string, unknown>[];
  readonly issues?: readonly string[];
  /** Row notes as "row kind", rows counted from 1. */
  readonly notes?: readonly string[];
}

/** A sheet of `input.json`: cells as text, or as objects where number, format, fill or formula matter. */
interface JsonSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | Cell | null)[])[];
  readonly merges?: readonly Block[];
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
  readonly firstRow?: number;
  readonly firstColumn?: number;
}

function readInput(folder: string): WorkbookGrids {
  const file = ["input.tsv", "input.csv", "input.html", "input.json"].find((one) => existsSync(path.join(folder, one)));
  if (file === undefined) throw new Error(`${folder} has no input`);
  const bytes = readFileSync(path.join(folder, file));
  if (file === "input.json") return { name: "", sheets: (JSON.parse(bytes.toString()) as JsonSheet[]).map(toGrid) };
  const result = file === "input.html" ? gridsFromHtml(bytes.toString(), file) : gridsFromDelimited(new Uint8Array(bytes), file);
  if (!result.ok) throw new Error(`${folder}: input not read`);
  return result.value;
}

function toGrid(sheet: JsonSheet): Grid {
  const { name, rows, merges = [], ...rest } = sheet;
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : null)));
  const grid = textGrid(name, cells, merges);
  const full = grid.rows.map((row, r) => row.map((cell, c) => (typeof rows[r]?.[c] === "object" ? (rows[r]?.[c] as Cell | null) : cell)));
  return { ...grid, ...rest, rows: full };
}

/** Every field a case may check, as plain as people would write it. */
function fieldsOf(item: Item): Record<string, unknown> {
  return {
    priority: item.priority,
    ref: item.ref,
    action: item.action,
    outcomes: item.outcomes,
    lead: item.lead,
    partners: item.partners,
    costs: item.costs,
    milestone: item.milestone.text,
    date: item.milestone.date,
    startDate: item.startDate.text,
    reviewDate: item.reviewDate.text,
    progress: item.progress.text,
    percentComplete: item.percentComplete,
    statedRag: item.statedRag?.text ?? null,
    isFormula: item.statedRag?.isFormula ?? null,
    milestones: item.milestones.map((one) => [one.label, one.outcome, one.milestone]),
    sheet: item.sheet,
    rows: [item.rows[0] + 1, item.rows[1] + 1],
    isStruck: item.isStruck,
    isHidden: item.isHidden,
  };
}

function actualOf(reading: PlanReading, expected: Expected): Expected {
  const keysOf = (index: number) => Object.keys(expected.items[index] ?? { priority: 0, action: 0 });
  const items = reading.items.map((item, index) => {
    const fields = fieldsOf(item);
    return Object.fromEntries(keysOf(index).map((key) => [key, fields[key]]));
  });
  return {
    items,
    ...(expected.issues === undefined ? {} : { issues: reading.issues.map((one) => one.code) }),
    ...(expected.notes === undefined ? {} : { notes: notesOf(reading) }),
  };
}

function notesOf({ tables }: PlanReading): string[] {
  return tables.flatMap((table) => table.rowNotes.map((note) => `${note.row + 1} ${note.kind}`));
}

const folders = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("golden plans", () => {
  it.each(folders.map((entry) => entry.name))("%s", (name) => {
    const folder = path.join(__dirname, name);
    const expected = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as Expected;
    const actual = actualOf(readPlan(readInput(folder)), expected);
    const left = path.join(folder, "actual.json");
    if (JSON.stringify(actual) === JSON.stringify(expected)) rmSync(left, { force: true });
    else writeFileSync(left, JSON.stringify(actual, null, 2));
    expect(actual).toEqual(expected);
  });

  it.each(folders.map((entry) => entry.name))("%s, saved as .xlsx", (name) => {
    const folder = path.join(__dirname, name);
    const input = readInput(folder);
    const saved = readXlsx(gridsAsXlsx(input), "input.xlsx");
    if (!saved.ok) throw new Error(`${name}: not read`);
    const said = ({ items }: PlanReading) => items.map((item) => fieldsOf({ ...item, sheet: "" }));
    expect(said(readPlan(saved.value))).toEqual(said(readPlan(input)));
  });

  it("has a case for each mess", () => expect(folders.length).toBeGreaterThanOrEqual(40));
});
