import { readXlsx, readXlsxInSlices } from "../../src/xlsx/readXlsx";
import { writeNewXlsx } from "../../src/xlsx/writeNewXlsx";
import { codesOf } from "./support/reading";

const ROWS = Array.from({ length: 8000 }, (_, row) => [row, `Young person ${row % 700}`, "P", 46_000 + (row % 90)]);
const BYTES = writeNewXlsx([
  { name: "Now", values: [["Id", "Name", "Status", "Day"], ...ROWS] },
  { name: "Before", values: ROWS.slice(0, 3000) },
]);

describe("readXlsxInSlices", () => {
  const work = readXlsxInSlices(BYTES, "extract.xlsx");
  const shares: number[] = [];
  let step = work.next();
  for (; step.done !== true; step = work.next()) shares.push(step.value);

  it("reads what is read in one go", () => {
    expect(JSON.stringify(step.value)).toBe(JSON.stringify(readXlsx(BYTES, "extract.xlsx")));
  });

  it("stops for breath, and says how far it is", () => {
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it("refuses a damaged sheet", () => {
    const broken = BYTES.slice();
    broken.fill(0, 4000, 6000);
    const damaged = readXlsxInSlices(broken, "extract.xlsx");
    let last = damaged.next();
    while (last.done !== true) last = damaged.next();
    expect(codesOf(last.value)).toEqual(["file.damaged"]);
  });
});
