import { openStandIn, type StandInOptions } from "./openStandIn";

const open = (options: StandInOptions = {}) =>
  openStandIn(
    [
      {
        name: "Plan",
        rows: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
    ],
    options,
  );

/** What Microsoft's client throws for a batch. */
async function refusalOf(
  excel: ReturnType<typeof open>,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<unknown> {
  try {
    await excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem("Plan"), context);
      await context.sync();
    });
  } catch (refusal) {
    return refusal;
  }
  return null;
}

describe("the stand-in Excel takes writes as Excel does", () => {
  it.each<[string, unknown, unknown, string | null]>([
    ["a formula", "=1+1", "#NAME?", "formula"],
    ["a formula that begins with +", "+A1", "#NAME?", "formula"],
    ["a formula that begins with @", "@SUM(A1)", "#NAME?", "formula"],
    ["a phone number", "+44 1905 000000", "#NAME?", "formula"],
    ["a day in figures", "4/3/2018", 42750, "number"],
    ["a month and a year", "Dec 17", 42750, "number"],
    ["a reference number", "0123", 123, "number"],
    ["a yes in words", "TRUE", true, "number"],
    ["an apostrophe", "'=1+1", "=1+1", null],
    ["plain text", "Amber", "Amber", null],
  ])("%s", async (_, written, value, became) => {
    const excel = open();
    await refusalOf(excel, (sheet) => (sheet.getRange("A1").values = [[written]]));
    expect(excel.workbook.sheet("Plan").peek(0, 0)?.value).toBe(value);
    expect(excel.workbook.swallowed.map((trap) => trap.became)).toEqual(became === null ? [] : [became]);
  });

  it("leaves a cell alone for null, and one under a merge empty", async () => {
    const excel = open();
    await refusalOf(excel, (sheet) => {
      sheet.getRange("A2:B2").values = [[null, ""]];
      sheet.getRange("C1:D1").merge();
      sheet.getRange("C1:D1").values = [["seen", "lost"]];
    });
    const sheet = excel.workbook.sheet("Plan");
    expect([sheet.peek(1, 0)?.value, sheet.peek(1, 1)?.value, sheet.peek(0, 3)]).toEqual(["c", "", null]);
    expect(excel.workbook.swallowed).toMatchObject([{ written: "lost" }]);
  });
});

describe("the stand-in Excel refuses what Excel refuses", () => {
  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["a matrix of the wrong size", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [["a", "b"]])],
    ["a ragged matrix", "InvalidArgument", (sheet) => (sheet.getRange("A1:B2").values = [["a", "b"], ["c"]])],
    ["a write to a whole column", "InvalidArgument", (sheet) => (sheet.getRange("A:A").values = [["a"]])],
    [
      "a sheet that is not there",
      "ItemNotFound",
      (sheet) => sheet.context.workbook.worksheets.getItem("Gone").load("id"),
    ],
    ["a member of a later set", "ApiNotFound", (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject()],
  ])("%s", async (_, code, batch) => {
    expect(await refusalOf(open(), batch)).toMatchObject({ code });
  });

  it("a write to a protected sheet", async () => {
    const excel = open();
    excel.workbook.sheet("Plan").isProtected = true;
    expect(await refusalOf(excel, (sheet) => (sheet.getRange("A1").values = [["x"]]))).toMatchObject({
      code: "AccessDenied",
    });
    expect(excel.workbook.sheet("Plan").peek(0, 0)?.value).toBe("a");
  });

  it("everything while a cell is being edited", async () => {
    const excel = open();
    excel.host.isInCellEdit = true;
    const code = "InvalidOperationInCellEditMode";
    expect(await refusalOf(excel, (sheet) => sheet.load("name"))).toMatchObject({ code });
  });

  it("a request over the limit of Excel on the web, which desktop Excel takes", async () => {
    const write = (sheet: Excel.Worksheet) =>
      (sheet.getRange("A1:A200").values = Array(200).fill(["x".repeat(30_000)]));
    expect(await refusalOf(open(), write)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await refusalOf(open({ payloadLimit: null }), write)).toBeNull();
  });

  it("the action it was told to fail at, with what came before it done", async () => {
    const excel = open();
    excel.host.failAfterWrites(1, "Conflict");
    const batch = (sheet: Excel.Worksheet) => {
      for (const address of ["A1", "A2", "B1"]) sheet.getRange(address).values = [["x"]];
    };
    expect(await refusalOf(excel, batch)).toMatchObject({ code: "Conflict" });
    const sheet = excel.workbook.sheet("Plan");
    expect([sheet.peek(0, 0)?.value, sheet.peek(1, 0)?.value, sheet.peek(0, 1)?.value]).toEqual(["x", "c", "b"]);
  });
});

describe("the stand-in Excel says loudly what it lacks", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a method", (sheet) => sheet.getRange("A1").removeDuplicates([0], false)],
    ["a property", (sheet) => (sheet.showGridlines = false)],
    ["a property that is loaded", (sheet) => sheet.load("standardHeight")],
    ["an object", (sheet) => sheet.pivotTables.refreshAll()],
  ])("%s", async (_, batch) => {
    const refusal = await refusalOf(open(), batch);
    expect(refusal).not.toHaveProperty("code");
    expect(String(refusal)).toMatch(/stand-in Excel has no/);
  });
});

describe("the stand-in Excel keeps a record", () => {
  it("of syncs, calls, bytes and writes, without the client's own tidying up", async () => {
    const excel = open();
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.load("values");
      await context.sync();
      range.format.fill.color = "#FF0000";
      await context.sync();
    });
    const [read, write, ...others] = excel.host.syncs;
    expect(others).toEqual([]);
    expect([read?.writes, write?.writes]).toEqual([0, 1]);
    expect(write?.calls).toEqual(["Fill.color="]);
    expect(Math.min(read?.requestBytes ?? 0, read?.responseBytes ?? 0)).toBeGreaterThan(100);
  });
});
