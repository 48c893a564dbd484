import { summariseCohort, type IsoDate } from "../../src/core";
import { tableFromXml } from "../../src/paste/tableFromXml";

const record = (id: string, ...inside: string[]) =>
  `<Record><Person><YoungPersonsID>${id}</YoungPersonsID><DateOfBirth>2009-03-02</DateOfBirth><FamilyName>Zzyzzx</FamilyName></Person>${inside.join("")}</Record>`;
const activity = (code: string, start: string) =>
  `<Activity><ActivityCode>${code}</ActivityCode><StartDate>${start}</StartDate></Activity>`;
const characteristic = (code: string) =>
  `<Characteristic><CharacteristicCode>${code}</CharacteristicCode></Characteristic>`;
const file = (...records: string[]) =>
  `<?xml version="1.0"?><c:Return xmlns:c="urn:x"><c:Header><LEACode>886</LEACode><PeriodEnd>2026-01-31</PeriodEnd></c:Header><People>${records.join("")}</People></c:Return>`;

describe("tableFromXml", () => {
  it("makes a row of each record, with the header's values in every one", () => {
    const [names, ...rows] = tableFromXml(file(record("1", activity("210", "2025-09-01")), record("2"))) ?? [];
    expect(names).toEqual([
      ...["LEACode", "PeriodEnd", "YoungPersonsID", "DateOfBirth", "FamilyName", "ActivityCode", "StartDate"],
    ]);
    expect(rows).toEqual([
      ["886", "2026-01-31", "1", "2009-03-02", "Zzyzzx", "210", "2025-09-01"],
      ["886", "2026-01-31", "2", "2009-03-02", "Zzyzzx", "", ""],
    ]);
  });

  it("makes a row of each activity, and puts a person's characteristics together", () => {
    const text = file(
      record(
        "1",
        activity("210", "2025-09-01"),
        activity("619", "2026-01-05"),
        characteristic("110"),
        characteristic("140"),
      ),
    );
    expect(
      tableFromXml(text)
        ?.slice(1)
        .map((row) => row.slice(-3)),
    ).toEqual([
      ["110; 140", "210", "2025-09-01"],
      ["110; 140", "619", "2026-01-05"],
    ]);
  });

  it("is read as a cohort like any other extract", () => {
    const text = file(record("1", activity("210", "2025-09-01"), activity("619", "2026-01-05"), characteristic("110")));
    const tables = [{ name: "return.xml", rows: tableFromXml(text) ?? [], dateSystem: 1900 as const }];
    const result = summariseCohort(tables, { periodEnd: "2026-01-31" as IsoDate, audience: "internal", threshold: 5 });
    expect(result).toMatchObject({ ok: true, value: { total: { cohort: 1, neet: 1, neetAvailable: 1 } } });
    expect(JSON.stringify(result)).not.toContain("Zzyzzx");
  });

  it.each([
    ["text that is no XML", "YoungPersonsID,ActivityCode"],
    ["an element that does not end", "<Return><YoungPersonsID>1</YoungPersonsID>"],
    ["a document type", `<!DOCTYPE r [<!ENTITY a "b">]><r><YoungPersonsID>&a;</YoungPersonsID></r>`],
    ["XML without records", "<Return><Header><LEACode>886</LEACode></Header></Return>"],
    ["deep nesting", `${"<a>".repeat(5000)}${"</a>".repeat(5000)}`],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(tableFromXml(text)).toBeNull();
  });
});
