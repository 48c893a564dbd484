import { MessageChannel } from "node:worker_threads";
import type { Job } from "../../../src/taskpane/planActions";
import { extractOfFile, extractOfText } from "../../../src/taskpane/neet/readExtract";

// jsdom has none; work in slices breathes by it.
Object.assign(globalThis, { MessageChannel });

const job: Job = { signal: new AbortController().signal, offerCancel: () => undefined, progress: () => undefined };
const rowsOf = async (text: string): Promise<unknown> =>
  (await extractOfText(text, "Pasted", job)).tables[0]?.rows.slice();

const RECORDS = [
  ["Forename", "YoungPersonsID", "District", "DOB", "ActivityCode", "Email"],
  ["Marked", "1", "Ash", "2008-05-01", "619", "marked@example.org"],
  ["Marked", "2", "Ash", "2008-06-01", "210", "marked@example.org"],
];

describe("names and e-mails", () => {
  it.each([
    ["tabs", RECORDS.map((row) => row.join("\t")).join("\n")],
    ["quotes", RECORDS.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n")],
  ])("are not kept from a text with %s, whose other columns are", async (_, text) => {
    const data = await extractOfText(text, "Pasted", job);
    const kept = JSON.stringify([data, data.tables[0]?.rows.slice()]);
    expect(kept).not.toMatch(/marked/i);
    expect(kept).toContain("2008-06-01");
    expect(data.rows).toBe(3);
  });
});

const HEADINGS = ["District", "Cohort", "NEET"];

describe("extractOfText", () => {
  it.each([
    ["tabs, as Excel copies", "District\tCohort\tNEET\r\nAsh\t900\t40\r\n", ["Ash", "900", "40"]],
    ["commas", "District,Cohort,NEET\nAsh,900,40", ["Ash", "900", "40"]],
    ["semicolons", "District;Cohort;NEET\nAsh;900;40,5", ["Ash", "900", "40,5"]],
    ["a byte order mark and an empty last line", "\ufeffDistrict,Cohort,NEET\nAsh,900,40\n\n", ["Ash", "900", "40"]],
    ["quoted commas", 'District,Cohort,NEET\n"Ash, East",900,40\n', ["Ash, East", "900", "40"]],
    ["a line break in a quoted cell", 'District\tCohort\tNEET\n"Ash\nEast"\t900\t40\n', ["Ash\nEast", "900", "40"]],
  ])("reads %s", async (_, text, row) => {
    expect(await rowsOf(text)).toEqual([HEADINGS, row]);
  });

  it("stops when the user stops it", async () => {
    const stop = new AbortController();
    stop.abort();
    const text = "a,b\n".repeat(2_000_000);
    await expect(extractOfText(text, "Pasted", { ...job, signal: stop.signal })).rejects.toThrow();
  });
});

describe("extractOfFile", () => {
  it("refuses what is neither text nor a workbook", async () => {
    const file = new File([new Uint8Array([0, 1, 2, 3, 0, 255, 7, 9])], "photo.csv");
    // jsdom's File has no arrayBuffer of its own.
    file.arrayBuffer = async () => new Uint8Array([0, 1, 2, 3, 9, 255, 7, 9]).buffer;
    expect(await extractOfFile(file, job)).toMatchObject({ ok: false, issues: [{ code: "file.unreadable" }] });
  });
});
