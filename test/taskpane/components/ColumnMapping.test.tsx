import { readFileSync } from "node:fs";
import path from "node:path";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { readPlan } from "../../../src/core/plan/readPlan";
import { textGrid } from "../../../src/paste/textGrid";
import { ColumnMapping } from "../../../src/taskpane/components/ColumnMapping";

const CASES = path.resolve(__dirname, "../../cases");
const nothing = (): void => undefined;

function show(golden: string): HTMLElement[] {
  const lines = readFileSync(path.join(CASES, golden, "input.tsv"), "utf8")
    .trimEnd()
    .split("\n");
  const rows = lines.map((line) => line.split("\t").map((text) => (text === "" ? null : { text })));
  const workbook = { name: golden, sheets: [textGrid("Plan", rows, [])] };
  const { tables } = readPlan(workbook);
  render(
    <FluentProvider theme={webLightTheme}>
      <ColumnMapping tables={tables} workbook={workbook} isBusy={false} onUse={nothing} onBack={nothing} />
    </FluentProvider>,
  );
  return screen.getAllByRole("combobox");
}

describe("ColumnMapping", () => {
  it("lets what a column is be changed by its heading", () => {
    for (const list of show("title-and-notes-around")) expect(list).toHaveProperty("disabled", false);
  });

  it("lets nothing be changed where there are no headings to remember it by", () => {
    for (const list of show("no-headings-at-all")) expect(list).toHaveProperty("disabled", true);
  });
});
