import { issue, type IsoDate, type Result } from "../../core";
import type { Job } from "../planActions";
import { NEET_WORDS } from "./neetWords";
import { extractOfText, type CohortData } from "./readExtract";
import type { Month } from "./neetState";

/** The month that the sample is about. */
export const SAMPLE_PERIOD_END = "2026-01-31" as IsoDate;

const FILES: Readonly<Record<Month, string>> = { now: "cohort-extract.csv", before: "cohort-extract-previous.csv" };

/** Two months of an invented county, which lie beside this page. */
export async function readSampleExtracts(job: Job): Promise<Result<Readonly<Record<Month, CohortData>>>> {
  const answers = await Promise.all([FILES.now, FILES.before].map((file) => fetch(`assets/samples/${file}`)));
  if (answers.some(({ ok }) => !ok)) {
    return { ok: false, issues: [issue("file.unreadable", { name: FILES.now, why: NEET_WORDS.noSample })] };
  }
  const [now = "", before = ""] = await Promise.all(answers.map((answer) => answer.text()));
  const value = {
    now: await extractOfText(now, FILES.now, job),
    before: await extractOfText(before, FILES.before, job),
  };
  return { ok: true, value, warnings: [] };
}
