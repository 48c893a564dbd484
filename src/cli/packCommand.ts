import { basename } from "node:path";
import {
  buildReport,
  describeAudit,
  describeIssue,
  describeIssueIn,
  issue,
  neetSheets,
  NO_CONTEXT,
  NOT_FOR_PUBLIC_WORDS,
  packProperties,
  packSheets,
  readHistory,
  readLogo,
  readMonths,
  sheetsNotForPublic,
  summariseCohort,
  type CohortSummary,
  type History,
  type IsoDate,
  type Issue,
  type MonthRow,
  type PackLogo,
  type RefreshReport,
  type SheetNotForPublic,
} from "../core";
import { parseCommandArguments } from "./arguments";
import { readCohortTables } from "./cohortTables";
import { CommandFailure } from "./commandFailure";
import { checkOutFile, writeWhole } from "./outFile";
import { PACK_KINDS, packBytes } from "./packBytes";
import { PACK_OPTIONS, packRequest, type CohortRequest, type PackRequest } from "./packRequest";
import { packJson, type PackParts } from "./packJson";
import { provedFigures } from "./provedFigures";
import { readInputFile, readWorkbook } from "./readInput";
import { readRules, type Judging } from "./rulesOption";

/** `pack`: the board pack of all plans in a file, with last time's plan and the cohort where given. */
export async function packCommand(words: readonly string[]): Promise<string> {
  const { file, options } = parseCommandArguments("pack", words, PACK_OPTIONS);
  const request = packRequest(file, options);
  await checkOutFile(inputsOf(request), request.out, { kinds: PACK_KINDS, isForced: request.isForced });
  const parts = await partsOf(request);
  await writeWhole(request.out, packBytes(request.out, parts.sheets, packProperties(parts.report, parts)));
  return options["json"] === true ? `${JSON.stringify(packJson(parts), null, 2)}\n` : packText(parts, request.out);
}

function inputsOf({ file, previous, cohort, style, rules }: PackRequest): readonly string[] {
  const rulesFile = "rulesFile" in rules ? rules.rulesFile : undefined;
  const files = [file, rulesFile, previous?.file, cohort?.file, cohort?.previousFile, style.logoFile];
  return files.filter((path) => path !== undefined);
}

async function partsOf(request: PackRequest): Promise<PackParts> {
  const { file, asAt, audience, previous, cohort } = request;
  const judging = await readRules(request.rules);
  const { preparedBy, logoFile, ...words } = request.style;
  const style = { ...words, ...(logoFile === undefined ? {} : { logo: await logoOf(logoFile) }) };
  const { report, history, months, notForPublic } = await positionOf(file, asAt, judging);
  const before = previous === null ? null : (await positionOf(previous.file, previous.asAt, judging)).report;
  const summary = cohort === null ? null : await summaryOf({ ...cohort, stored: months });
  const sheets = packSheets(report, {
    ...{ audience, history, style },
    ...(preparedBy === undefined ? {} : { preparedBy }),
    ...(before === null ? {} : { previous: before }),
    ...(summary === null ? {} : { neet: neetSheets(summary, { ...NO_CONTEXT, months }) }),
  });
  const inPlan = audience === "public" ? notForPublic.map(toIssue) : [];
  return { report, sheets, style, previous: before, cohort: summary, inPlan };
}

/** @throws CommandFailure exit code 1 where the file is no picture that can be a logo */
async function logoOf(path: string): Promise<PackLogo> {
  const logo = readLogo((await readInputFile(path)).bytes, basename(path));
  if (!logo.ok) throw new CommandFailure(1, logo.issues.map(describeIssue).join(" "));
  return logo.value;
}

/** A plan as judged, and what its workbook recorded of earlier boards and of the cohort's earlier months. */
interface Position {
  readonly report: RefreshReport;
  readonly history: History;
  readonly months: readonly MonthRow[];
  /** Sheets of its workbook that must not travel with a pack for the public. */
  readonly notForPublic: readonly SheetNotForPublic[];
}

/** @throws CommandFailure exit code 1 where the file holds no plan: a pack of nothing helps nobody */
async function positionOf(file: string, asAt: IsoDate, judging: Judging): Promise<Position> {
  const workbook = await readWorkbook(await readInputFile(file));
  const history = readHistory(workbook);
  const report = buildReport(workbook, { asAt, ...judging, history });
  if (report.items.length > 0) {
    return { report, history, months: readMonths(workbook).value, notForPublic: sheetsNotForPublic(workbook) };
  }
  const why = report.issues.filter(({ code }) => code === "plan.not-found").map(describeIssue);
  throw new CommandFailure(1, `${basename(file)}: ${why.length === 0 ? "the plan has no actions." : why.join(" ")}`);
}

async function summaryOf({ file, previousFile, ...options }: CohortRequest): Promise<CohortSummary> {
  const tables = await readCohortTables(await readInputFile(file));
  const before = previousFile === undefined ? null : await readCohortTables(await readInputFile(previousFile));
  const result = summariseCohort(tables, options, before);
  if (!result.ok) throw new CommandFailure(1, result.issues.map(describeIssue).join(" "));
  return provedFigures(result.value);
}

function toIssue({ sheet, holds }: SheetNotForPublic): Issue {
  return issue("cohort.not-for-public", { sheet, what: NOT_FOR_PUBLIC_WORDS[holds] });
}

function packText({ report, sheets, cohort, inPlan }: PackParts, out: string): string {
  const { counts } = report;
  return [
    `${basename(out)}: ${sheets.length} sheets as at ${report.asAt}: ${sheets.map(({ name }) => name).join(", ")}`,
    `${counts.red} red, ${counts.amber} amber, ${counts.green} green, ${counts.complete} complete, ${counts.grey} cannot be judged`,
    ...(cohort?.audit == null ? [] : [describeAudit(cohort.audit, cohort.threshold)]),
    ...[...report.issues, ...(cohort?.issues ?? []), ...inPlan].map(
      (one) => `! ${describeIssueIn(report.looks.now)(one)}`,
    ),
    "",
  ].join("\n");
}
