import { compareWithHistory, historyOfSheet } from "../../../src/core";
import { gridOf } from "../../support/gridSpec";
import { HEADINGS, judgedOn, planOf, recorded } from "./boards";
import { readHistory } from "../../../src/core";

const ROWS = [
  ["1", "Open a careers hub in each district", "Skills Manager", "31 December 2026", ""],
  ["2", "Agree a data share with the colleges", "Data Officer", "31 December 2026", ""],
];
const OTHER = [
  HEADINGS,
  ["7", "Publish the travel guide for leavers", "Travel Officer", "31 March 2027", ""],
  ["8", "Train the mentors of each school", "Youth Lead", "31 March 2027", ""],
];

/** Two plans, of which a position was recorded, and what is seen of them on the first sheet alone. */
function seenOnPlan(planSheet = "Plan") {
  const workbook = recorded(
    { name: "", sheets: [...planOf(ROWS).sheets, gridOf({ name: "Other", rows: OTHER })] },
    "2026-01-31",
  );
  const names = workbook.sheets.map(({ name }) => (name === "Plan" ? planSheet : name));
  const [plan] = workbook.sheets;
  const here = { name: "", sheets: plan === undefined ? [] : [{ ...plan, name: planSheet }] };
  return { report: judgedOn(here, "2026-03-31"), history: readHistory(workbook), names };
}

describe("historyOfSheet", () => {
  it("leaves out the items of other sheets, which would be taken for gone", () => {
    const { report, history, names } = seenOnPlan();
    const kinds = (known: typeof history) => compareWithHistory(report, known)?.rows.map(({ kind }) => kind);
    expect(kinds(history)).toEqual(["unchanged", "unchanged", "removed", "removed"]);
    expect(kinds(historyOfSheet(history, "Plan", names))).toEqual(["unchanged", "unchanged"]);
  });

  it("knows the items again on a sheet that was given another name", () => {
    const { report, history, names } = seenOnPlan("Delivery");
    const rows = compareWithHistory(report, historyOfSheet(history, "Delivery", names))?.rows ?? [];
    expect(rows.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
  });

  it("holds no position in which the sheet had no item", () => {
    const { history, names } = seenOnPlan();
    expect(historyOfSheet(history, "Notes", [...names, "Notes"]).snapshots).toEqual([]);
  });
});
