import { issue, type Result, type WorkbookGrids } from "../../core";
import type { Pasted } from "../components/DropBox";
import { PASTE_WORDS } from "./pasteWords";

/** What was pasted, as sheets. A page's HTML is read as data: nothing of it runs, loads or is shown. */
export async function readPasted({ text, html }: Pasted): Promise<Result<WorkbookGrids>> {
  if (/<table/i.test(html)) {
    const { gridsFromHtml } = await import("../../paste/gridsFromHtml");
    return gridsFromHtml(html, PASTE_WORDS.pasted);
  }
  const { gridsFromDelimited } = await import("../../paste/gridsFromDelimited");
  return gridsFromDelimited(text, PASTE_WORDS.pasted);
}

/** A dropped or chosen file, as sheets, by the ending of its name. */
export async function readPlanFile(file: File): Promise<Result<WorkbookGrids>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const ending = /\.(?<ending>[a-z]+)$/i.exec(file.name)?.groups?.["ending"]?.toLowerCase() ?? "";
  if (["xlsx", "xlsm"].includes(ending)) return (await import("../../xlsx/readXlsx")).readXlsx(bytes, file.name);
  if (ending === "docx") return (await import("../../paste/gridsFromDocx")).gridsFromDocx(bytes, file.name);
  if (["html", "htm"].includes(ending)) {
    const { gridsFromHtml } = await import("../../paste/gridsFromHtml");
    return gridsFromHtml(bytes, file.name);
  }
  if (["csv", "tsv", "txt"].includes(ending)) {
    return (await import("../../paste/gridsFromDelimited")).gridsFromDelimited(bytes, file.name);
  }
  return {
    ok: false,
    issues: [issue("file.unreadable", { name: file.name, why: "we read .docx, .html, .csv, .tsv, .txt and .xlsx." })],
  };
}

const SAMPLE = "assets/samples/action-plan.xlsx";

/** The sample plan, which lies beside this page. */
export async function readSamplePlan(): Promise<Result<WorkbookGrids>> {
  const answer = await fetch(SAMPLE);
  if (!answer.ok) {
    return { ok: false, issues: [issue("file.unreadable", { name: "action-plan.xlsx", why: PASTE_WORDS.noSample })] };
  }
  const { readXlsx } = await import("../../xlsx/readXlsx");
  return readXlsx(new Uint8Array(await answer.arrayBuffer()), "action-plan.xlsx");
}
