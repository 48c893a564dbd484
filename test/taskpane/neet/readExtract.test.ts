import type { Job } from "../../../src/taskpane/planActions";
import { extractOfFile, extractOfText } from "../../../src/taskpane/neet/readExtract";

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

describe("extractOfText", () => {
  it.each([
    [
      "tabs, as Excel copies",
      "a\tb\r\n1\t2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "commas",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "semicolons",
      "a;b\n1;2,5",
      [
        ["a", "b"],
        ["1", "2,5"],
      ],
    ],
    [
      "a byte order mark and an empty last line",
      "\ufeffa,b\n1,2\n\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "quoted commas",
      'a,b\n"x, y",2\n',
      [
        ["a", "b"],
        ["x, y", "2"],
      ],
    ],
    [
      "a line break in a quoted cell",
      'a\tb\n"x\ny"\t2\n',
      [
        ["a", "b"],
        ["x\ny", "2"],
      ],
    ],
  ])("reads %s", async (_, text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
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
