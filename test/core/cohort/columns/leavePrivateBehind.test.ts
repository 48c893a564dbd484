import { readFileSync } from "node:fs";
import path from "node:path";
import { textRows } from "../../../../src/core/cohort/coded/textRows";
import { leavePrivateBehind } from "../../../../src/core/cohort/columns/leavePrivateBehind";
import { inOneGo } from "../../../../src/core/cohort/slices";
import { summariseCohort } from "../../../../src/core/cohort/summariseCohort";
import type { ExtractTable } from "../../../../src/core/cohort/types";
import type { IsoDate } from "../../../../src/core/dates/isoDate";

const SAMPLE = path.resolve(__dirname, "../../../../assets/samples/cohort-extract.csv");
const OPTIONS = { periodEnd: "2026-01-31" as IsoDate, audience: "internal", threshold: 5 } as const;

/** The sample with columns of names, remarks and postcodes put in, the last of them at the end of the lines. */
function withNames(sign: string, newline: string): string {
  const lines = readFileSync(SAMPLE, "utf8")
    .trimEnd()
    .split(/\r?\n/)
    .filter((line) => !line.includes('"'));
  const heading = lines.findIndex((line) => line.includes("YoungPersonsID"));
  return lines
    .map((line, place) => {
      const cells = line.split(",");
      if (place < heading) return cells.join(sign);
      const [name, mail, code] =
        place === heading
          ? ["Forename", "Worker's remarks", "Postcode"]
          : [`Marked${place}`, `Marked ${place} moved`, `ZZ${place % 90} 9ZZ`];
      return [cells[0], name, ...cells.slice(1, 5), mail, ...cells.slice(5), code].join(sign);
    })
    .join(newline);
}

const table = (rows: ExtractTable["rows"]): ExtractTable => ({ name: "extract", dateSystem: 1900, rows });

function summaryOf(one: ExtractTable) {
  const result = summariseCohort([one], OPTIONS);
  if (!result.ok) throw new Error("no cohort");
  return result.value;
}

describe("leavePrivateBehind", () => {
  it.each([
    ["a .csv", ",", "\n", "text"],
    ["a .tsv with the line ends of Windows", "\t", "\r\n", "text"],
    ["rows of cells", ",", "\n", "cells"],
  ])("keeps nothing of names, remarks and postcodes from %s, and all that is counted", (_, sign, newline, kind) => {
    const text = withNames(sign, newline);
    const lines = inOneGo(textRows(text));
    const given = table(kind === "text" ? lines : lines.slice());
    const [kept] = inOneGo(leavePrivateBehind([given]));
    expect(/.{30}(?:marked|9ZZ).{20}/i.exec(JSON.stringify([kept, kept!.rows.slice()]))?.[0]).toBeUndefined();
    expect(kept!.rows.length).toBe(given.rows.length);
    expect(summaryOf(kept!)).toEqual(summaryOf(given));
  });

  it.each<[string, ExtractTable["rows"]]>([
    ["without private columns", inOneGo(textRows(readFileSync(SAMPLE, "utf8")))],
    [
      "of counts",
      [
        ["District", "Cohort", "NEET", "Not known"],
        ["Ash", 1000, 40, 20],
      ],
    ],
  ])("gives a table %s back as it is", (_, rows) => {
    const given = table(rows);
    expect(inOneGo(leavePrivateBehind([given]))[0]).toBe(given);
  });

  const OTHERS: readonly ExtractTable[] = [
    { ...table([["Staff"], ["Marked Worker"]]), name: "Contacts" },
    {
      ...table([
        ["Forename", "Surname"],
        ["Marked", "Marked"],
      ]),
      name: "Leavers",
    },
  ];

  it("keeps nothing of the other sheets of a workbook", () => {
    const extract = table(inOneGo(textRows(readFileSync(SAMPLE, "utf8"))));
    const kept = inOneGo(leavePrivateBehind([...OTHERS, extract]));
    expect(kept).toEqual([extract]);
  });

  it("keeps no cell of a workbook without an extract, and still tells what was looked at", () => {
    const kept = inOneGo(leavePrivateBehind(OTHERS));
    expect(JSON.stringify(kept)).not.toContain("Marked");
    expect(summariseCohort(kept, OPTIONS)).toEqual(summariseCohort(OTHERS, OPTIONS));
  });
});
