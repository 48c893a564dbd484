import {
  describeAudit,
  describeIssue,
  describeNarrowed,
  inOneGo,
  neetSheets,
  NO_CONTEXT,
  profileExtract,
  readComparators,
  readMonths,
  summariseCohort,
  type Audience,
  type Checked,
  type CohortSummary,
  type NeetContext,
  type Rounding,
} from "../core";
import { writeNewXlsx } from "../xlsx/writeNewXlsx";
import { dayOption, parseCommandArguments } from "./arguments";
import { readCohortTables } from "./cohortTables";
import { CommandFailure } from "./commandFailure";
import { neetJson } from "./neetJson";
import { checkNewWorkbook, writeWhole } from "./outFile";
import { readInputFile, readWorkbook } from "./readInput";

const DEFAULT_THRESHOLD = 5;

/** `neet`: the figures of a cohort extract, and with `--out` the sheets that show them. */
export async function neetCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("neet", words, {
    "period-end": { type: "string" },
    previous: { type: "string" },
    audience: { type: "string" },
    threshold: { type: "string" },
    rounding: { type: "string" },
    months: { type: "string" },
    comparators: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    json: { type: "boolean" },
  });
  const periodEnd = dayOption("period-end", options["period-end"]);
  if (periodEnd === undefined) throw new CommandFailure(2, "neet needs --period-end as YYYY-MM-DD.");
  const audience = audienceOption(options["audience"]);
  const threshold = thresholdOption(options["threshold"]);
  const rounding = roundingOption(options["rounding"]);
  const { out, previous, months, comparators } = options;
  const inputs = [file, ...(typeof previous === "string" ? [previous] : [])];
  const beside = [months, comparators].filter((path) => typeof path === "string");
  if (typeof out === "string") await checkNewWorkbook([...inputs, ...beside], out, options["force"] === true);
  const [tables, before] = await Promise.all(inputs.map(async (path) => readCohortTables(await readInputFile(path))));
  const context = await readContext(months, comparators);
  const choices = { periodEnd, audience, threshold, rounding, stored: context.value.months };
  const result = summariseCohort(tables ?? [], choices, before ?? null);
  if (!result.ok) throw new CommandFailure(1, result.issues.map(describeIssue).join(" "));
  const summary = { ...result.value, issues: [...result.value.issues, ...context.issues] };
  const sheets = () => neetSheets(summary, context.value);
  if (typeof out === "string") await writeWhole(out, writeNewXlsx(sheets(), "NEET summary"));
  if (options["json"] !== true) return neetText(summary);
  const profile = audience === "internal" ? inOneGo(profileExtract(tables ?? [], periodEnd)) : null;
  return `${JSON.stringify(neetJson(summary, context.value, profile), null, 2)}\n`;
}

type Option = string | boolean | undefined;

/** Months kept in a workbook written before, and a table of comparators, where they are given. */
async function readContext(months: Option, comparators: Option): Promise<Checked<NeetContext>> {
  const kept =
    typeof months === "string"
      ? readMonths(await readWorkbook(await readInputFile(months)))
      : { value: [], issues: [] };
  const beside =
    typeof comparators === "string"
      ? readComparators(await readCohortTables(await readInputFile(comparators)))
      : { value: NO_CONTEXT.comparators, issues: [] };
  return { value: { months: kept.value, comparators: beside.value }, issues: [...kept.issues, ...beside.issues] };
}

function roundingOption(value: Option): Rounding {
  if (value === undefined) return 0;
  if (value === "5" || value === "10") return value === "5" ? 5 : 10;
  throw new CommandFailure(2, "--rounding takes 5 or 10.");
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
    ...auditLines(summary),
    ...summary.issues.map((one) => `! ${describeIssue(one)}`),
    "",
  ].join("\n");
}

/** What the check of public figures tried, and each figure that it could narrow. */
function auditLines({ audit, threshold }: CohortSummary): readonly string[] {
  return audit === null ? [] : [describeAudit(audit, threshold), ...audit.narrowed.map(describeNarrowed)];
}

function percent(rate: number | null): string {
  return rate === null ? "-" : `${(rate * 100).toFixed(1)} %`;
}
