import { describeIssue, neetSheets, summariseCohort, type Audience, type CohortSummary } from "../core";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";
import { dayOption, parseCommandArguments } from "./arguments";
import { readCohortTables } from "./cohortTables";
import { CommandFailure } from "./commandFailure";
import { neetJson } from "./neetJson";
import { checkNewWorkbook, writeWhole } from "./outFile";
import { readInputFile } from "./readInput";

const DEFAULT_THRESHOLD = 5;

/** `neet`: the figures of a cohort extract, and with `--out` the sheets that show them. */
export async function neetCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("neet", words, {
    "period-end": { type: "string" },
    previous: { type: "string" },
    audience: { type: "string" },
    threshold: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    json: { type: "boolean" },
  });
  const periodEnd = dayOption("period-end", options["period-end"]);
  if (periodEnd === undefined) throw new CommandFailure(2, "neet needs --period-end as YYYY-MM-DD.");
  const audience = audienceOption(options["audience"]);
  const threshold = thresholdOption(options["threshold"]);
  const { out, previous } = options;
  const inputs = [file, ...(typeof previous === "string" ? [previous] : [])];
  if (typeof out === "string") await checkNewWorkbook(inputs, out, options["force"] === true);
  const [tables, before] = await Promise.all(inputs.map(async (path) => readCohortTables(await readInputFile(path))));
  const result = summariseCohort(tables ?? [], { periodEnd, audience, threshold }, before ?? null);
  if (!result.ok) throw new CommandFailure(1, result.issues.map(describeIssue).join(" "));
  if (typeof out === "string") await writeWhole(out, writeNewXlsx(neetSheets(result.value), "NEET summary"));
  return options["json"] === true ? `${JSON.stringify(neetJson(result.value), null, 2)}\n` : neetText(result.value);
}

function audienceOption(value: string | boolean | undefined): Audience {
  const audience = value ?? "internal";
  if (audience === "internal" || audience === "public") return audience;
  throw new CommandFailure(2, "--audience takes internal or public.");
}

function thresholdOption(value: string | boolean | undefined): number {
  if (value === undefined) return DEFAULT_THRESHOLD;
  if (typeof value === "string" && /^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new CommandFailure(2, "--threshold takes a whole number from 1 to 999.");
}

function neetText(summary: CohortSummary): string {
  const lines = [...summary.districts, { name: "Total", ...summary.total }].map(
    (row) =>
      `${row.name}\tcohort ${row.cohort ?? "-"}, NEET ${row.neet ?? "-"} (${percent(row.neetRate)}), not known ${row.notKnown ?? "-"} (${percent(row.notKnownRate)})`,
  );
  return [
    `NEET at ${summary.periodEnd}, ${summary.audience}`,
    ...lines,
    ...summary.issues.map((one) => `! ${describeIssue(one)}`),
    "",
  ].join("\n");
}

function percent(rate: number | null): string {
  return rate === null ? "-" : `${(rate * 100).toFixed(1)} %`;
}
