import { readComparators, type Checked, type Comparators } from "../../core";

/** A small table as it is typed or pasted: tabs between its cells where there are any, else commas or semicolons. */
export function readTypedTable(text: string): Checked<Comparators> {
  const sign = ["\t", ";"].find((one) => text.includes(one)) ?? ",";
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split(sign).map((cell) => cell.trim()));
  return readComparators([{ name: "", rows, dateSystem: 1900 }]);
}

/** How many rows of comparators are used: others, targets and bounds. */
export function rowsHeld({ others, target, districtTargets, fifths }: Comparators): number {
  const bounds = Object.values(fifths).some((known) => known !== null) ? 4 : 0;
  return others.length + districtTargets.size + (target === null ? 0 : 1) + bounds;
}
