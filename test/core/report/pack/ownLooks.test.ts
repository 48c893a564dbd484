import { LOOK_SCHEMES, STATUS_LOOKS, type NewSheet, type StatusLooks } from "../../../../src/core";
import { withNewLooks, DEFAULT_LOOKS } from "../../../../src/core/rag/looksInUse";
import { checkAccessibility } from "../../../../src/core/report/pack/checkAccessibility";
import { packSheets } from "../../../../src/core/report/pack/packSheets";
import { HISTORY, reportOf, ROWS } from "./planOf";

/** Labels of an invented council; none is a word that the pack uses for anything else. */
const OURS: StatusLooks = {
  complete: { ...STATUS_LOOKS.complete, label: "Finished", letter: "F", fill: "#000000" },
  red: { ...STATUS_LOOKS.red, label: "Off course", letter: "X", fill: "#9C0006" },
  amber: { ...STATUS_LOOKS.amber, label: "Watch", letter: "W", fill: "#FFD966" },
  green: { ...STATUS_LOOKS.green, label: "On course", letter: "N", fill: "#005A30" },
  grey: { ...STATUS_LOOKS.grey, label: "Undated", letter: "U", fill: "#E7E6E6" },
};

const OVERRIDDEN = ROWS.map((row, index) =>
  index === 0 ? [...row, "Green", "Opening moved", "Chair", "30/06/2026"] : row,
);

function packIn(looks: StatusLooks): readonly NewSheet[] {
  const report = reportOf({ Plan: OVERRIDDEN }, "2026-03-31");
  return packSheets(
    { ...report, looks: withNewLooks(DEFAULT_LOOKS, looks) },
    { audience: "internal", history: HISTORY },
  );
}

function textsOf(sheets: readonly NewSheet[]): string {
  return sheets.flatMap(({ values }) => values.flat().filter((content) => typeof content === "string")).join("\n");
}

function coloursOf(sheets: readonly NewSheet[]): ReadonlySet<string> {
  const ofCells = sheets.flatMap(({ formats = [] }) => formats.map(({ format }) => format.fill ?? ""));
  const ofCharts = sheets.flatMap(({ charts = [] }) =>
    charts.flatMap(({ series }) => series.map(({ colour }) => colour)),
  );
  return new Set([...ofCells, ...ofCharts]);
}

describe("a pack in a council's own labels and colours", () => {
  const sheets = packIn(OURS);

  it.each(Object.values(OURS))(
    "has $label in its words, its cells' fills and its key",
    ({ label, letter, shape, fill }) => {
      expect(textsOf(sheets)).toContain(label);
      expect(coloursOf(sheets)).toContain(fill);
      const key = textsOf(sheets.filter(({ mark }) => mark === "pack:notes"));
      expect(key).toContain(`Letter ${letter}, shape ${shape}`);
    },
  );

  it("has none of our labels or colours left", () => {
    const spoken = textsOf(sheets).replace(/^(?:Override|Path to green)\b.*$/gm, "");
    expect(spoken).not.toMatch(/\b(?:Complete|Red|Amber|Green|Grey):/);
    expect(spoken).not.toMatch(/\b(?:red|amber|grey)\b/);
    for (const { fill } of Object.values(STATUS_LOOKS)) expect(coloursOf(sheets)).not.toContain(fill);
  });

  it("begins each reason with a label of the council", () => {
    const [page] = sheets.filter(({ mark }) => mark === "pack:full-plan");
    const top = page?.table?.block.row ?? 0;
    const column = page?.values[top]?.indexOf("Reason") ?? -1;
    const labels = Object.values(OURS).map(({ label }) => label);
    for (const row of page?.values.slice(top + 1) ?? []) {
      expect(labels).toContain(String(row[column]).split(":")[0]);
    }
  });

  it.each(LOOK_SCHEMES)("holds to every rule of accessibility: $name", ({ looks }) => {
    expect(checkAccessibility(packIn(looks))).toEqual([]);
  });
});
