import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { cohortCellsMeasure, cohortTextMeasure } from "./cohort.bench";
import { englandRows } from "./england.bench";
import { measureRows, type Measure, type Row } from "./measure";
import { hostileMeasure, milestonesMeasure } from "./milestones.bench";
import { planMeasure, planScalingMeasure } from "./plan.bench";
import { newFileMeasure, refreshFileMeasure } from "./xlsx.bench";

/** What is measured, by the word that asks for it alone. */
const MEASURES: readonly (readonly [string, () => Promise<Measure>])[] = [
  ["milestones", milestonesMeasure],
  ["milestones-hostile", hostileMeasure],
  ["plan", planMeasure],
  ["plan-scaling", planScalingMeasure],
  ["cohort", cohortCellsMeasure],
  ["cohort", cohortTextMeasure],
  ["refresh-file", refreshFileMeasure],
  ["new-file", newFileMeasure],
];

/** Prints one measured ratio in a line of the table. */
function line(row: Row): string {
  return [
    row.measure.padEnd(22),
    row.rival.padEnd(28),
    row.oursMs.toFixed(2).padStart(10),
    row.rivalMs.toFixed(2).padStart(10),
    row.ratio.toFixed(3).padStart(8),
    `<= ${Number(row.bar.toFixed(3))}`.padStart(9),
    row.holds ? "  holds" : "  MISSED",
  ].join(" ");
}

async function main(wanted: readonly string[]): Promise<void> {
  const rows: Row[] = [];
  process.stdout.write(
    `${"measure".padEnd(22)} ${"against".padEnd(28)} ${"ours ms".padStart(10)} ${"rival ms".padStart(10)} ${"ratio".padStart(8)} ${"bar".padStart(9)}\n`,
  );
  const show = (measured: readonly Row[]): void => {
    rows.push(...measured);
    for (const row of measured) process.stdout.write(`${line(row)}\n`);
  };
  for (const [word, prepare] of MEASURES) {
    if (wanted.length === 0 || wanted.includes(word)) show(await measureRows(await prepare()));
  }
  // It takes minutes, so it is done only when it is asked for.
  if (wanted.includes("england")) show(await englandRows());
  // The bundle that runs lies in the folder of the results.
  const file = join(__dirname, "latest.json");
  writeFileSync(file, `${JSON.stringify({ node: process.version, cores: cpus().length, rows }, null, 2)}\n`);
  process.stdout.write(`\nMedians of 15 paired rounds, of 3 for a country; kept in ${file}\n`);
}

void main(process.argv.slice(2));
