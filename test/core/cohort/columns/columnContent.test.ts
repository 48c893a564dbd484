import { findExtract } from "../../../../src/core/cohort/columns/findExtract";
import type { RawValue } from "../../../../src/core/sheet/grid";

/** What a column is taken for, beside a column of codes and one of identifiers. */
const takenFor = (heading: string, values: readonly RawValue[]) =>
  findExtract([
    {
      name: "extract",
      dateSystem: 1900,
      rows: [["Client ID", "Activity Code", heading], ...values.map((value, place) => [`C${place}`, "210", value])],
    },
  ])?.columns.find((column) => column.heading === heading)?.field ?? null;

describe("a column's content", () => {
  it.each([
    ["Lapsed", ["Y", "N", "N"], "lapsedFlag"],
    ["Lapsed", ["31/08/2026", "", "30/06/2026"], "lapseDate"],
    ["Currency lapse", ["Yes", "No", "No"], "lapsedFlag"],
    ["SEND", ["Y", "N", "N"], "send"],
    ["SEND", ["E", "K", "N"], "senProvision"],
    ["SEND Status", ["EHCP", "SEN support", "None"], "senProvision"],
    ["Cohort", ["P", "P", "A"], "cohortStatus"],
    ["Cohort", [12, 13, 12], "yearGroup"],
    ["Cohort", ["31/01/2026", "31/01/2026", "31/01/2026"], "periodEnd"],
    ["Status", ["619 Seeking", "NEET", "EET"], "activityWords"],
    ["Status", ["Enrolled", "Left", "Enrolled"], null],
    ["Number", ["A7", "A8", "A9"], null],
    ["In care", ["Y", "", "-"], "flag110"],
    ["In care since", ["2020-01-01", "", "2021-05-01"], null],
    ["Vulnerable group", ["110", "", "140, 160"], "characteristic"],
    ["Vulnerable group", ["high", "low", "low"], null],
    ["NEET since", [45900, "n/a", "-"], "neetStart"],
    ["Became NEET", ["yes", "no", "no"], null],
  ])("under %s, %j makes it %s", (heading, values, field) => {
    expect(takenFor(heading, values)).toBe(field);
  });

  it("is looked for in the rows of the table, not in its footer", () => {
    const rows = [
      ["YOT", "Client ID", "Activity Code", "District"],
      ["", "1", "210", "Northvale"],
      ["Total", 1],
    ];
    const found = findExtract([{ name: "extract", dateSystem: 1900, rows }]);
    expect(found?.columns.map(({ field }) => field)).toContain("flag170");
  });
});
