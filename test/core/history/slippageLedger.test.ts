import { slippageLedger, type PresetName, type RefreshReport, type WorkbookGrids } from "../../../src/core";
import { historyOf, judgedOn, planOf } from "./boards";

function action(due: string, more: { ref?: string; progress?: string } = {}): readonly string[] {
  const ref = more.ref ?? "1";
  return [ref, `Open youth hub number ${ref}`, "Youth Manager", due, more.progress ?? ""];
}

/** The ledger of one action whose milestone reads so at each board, the last being the plan as at 30 June 2026. */
function ledgerOf(dues: readonly string[], preset: PresetName = "strict") {
  const boards = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"];
  const past = dues.slice(0, -1).map((due, index) => [boards[index] as string, [action(due)]] as const);
  const { workbook, history } = historyOf(past);
  const report = judgedOn(planOf([action(dues.at(-1) as string)], workbook), "2026-06-30", preset);
  return { report, rows: slippageLedger(report, history) };
}

describe("slippageLedger", () => {
  it.each<[dues: readonly string[], times: number | null, days: number | null, since: number | null]>([
    [["31 December 2026", "31 December 2026"], null, null, null],
    [["31 December 2026", "31/12/2026"], null, null, null],
    [["31 December 2026", "31 January 2027"], 1, 31, 31],
    [["31 December 2026", "31 January 2027", "31 January 2027"], 1, 31, 0],
    [["31 December 2026", "31 December 2026", "31 January 2027"], 1, 31, 31],
    [["31 December 2026", "31 December 2026", "31 December 2026"], null, null, null],
    [["31 December 2026", "31 January 2027", "28 February 2027"], 2, 59, 28],
    [["31 December 2026", "31 January 2027", "31 December 2026"], 2, 0, -31],
    [["31 December 2026", "30 November 2026"], 1, -31, -31],
    [["tbc", "31 December 2026"], null, null, null],
    [["tbc", "31 December 2026", "1 January 2027"], 1, 1, 1],
    [["31 December 2026", "tbc"], 1, null, null],
    [["31 December 2026", "tbc", "31 December 2026"], 2, 0, null],
    [["tbc", "tbc"], null, null, null],
  ])("%j: moved %j times, by %j days, %j since the last board", (dues, times, days, since) => {
    const { rows } = ledgerOf(dues);
    if (times === null) expect(rows).toEqual([]);
    else expect(rows).toMatchObject([{ timesMoved: times, daysMoved: days, movedSinceLast: since, item: 0, id: "1" }]);
  });

  it("keeps the day first recorded, and when", () => {
    expect(ledgerOf(["tbc", "31 December 2026", "31 January 2027"]).rows[0]).toMatchObject({
      originalDue: "2026-12-31",
      recordedOn: "2026-02-28",
      currentDue: "2027-01-31",
    });
  });

  it.each<[what: string, dues: readonly string[], only: boolean, otherwise: string]>([
    ["moved from a day that has passed", ["31 March 2026", "31 December 2026"], true, "red"],
    ["moved from a day that is near", ["10 July 2026", "31 December 2026"], true, "amber"],
    ["moved from a day far ahead", ["31 October 2026", "31 December 2026"], false, "green"],
    ["moved, and overdue all the same", ["31 March 2026", "31 May 2026"], false, "red"],
    ["its day taken away", ["31 March 2026", "tbc"], false, "red"],
  ])("green only because re-dated: %s", (_, dues, only, otherwise) => {
    expect(ledgerOf(dues).rows[0]).toMatchObject({
      isGreenOnlyBecauseRedated: only,
      statusIfNotRedated: otherwise,
    });
  });

  it.each<[now: readonly string[], order: readonly number[]]>([
    [
      ["1 January 2027", "1 June 2027", "tbc", "1 December 2026"],
      [2, 1, 0, 3],
    ],
    [
      ["tbc", "1 December 2026", "1 January 2027", "1 June 2027"],
      [0, 3, 2, 1],
    ],
    [
      ["1 June 2027", "1 January 2027", "1 December 2026", "tbc"],
      [3, 0, 1, 2],
    ],
  ])("puts those that lost their day first, then the most days moved later: %j", (now, order) => {
    const refs = ["1", "2", "3", "4"];
    const { workbook, history } = historyOf([["2026-03-31", refs.map((ref) => action("31 December 2026", { ref }))]]);
    const rows = refs.map((ref, index) => action(now[index] as string, { ref }));
    const ledger = slippageLedger(judgedOn(planOf(rows, workbook), "2026-06-30"), history);
    expect(ledger.map(({ item }) => item)).toEqual(order);
  });
});

describe("a plan judged with its history", () => {
  function report(due: string, preset: PresetName): RefreshReport {
    return ledgerOf(["31 December 2026", due], preset).report;
  }

  it.each<[preset: PresetName, due: string, status: string, rule: string]>([
    ["one-week-one-month", "31 January 2027", "green", "on-track"],
    ["one-week-one-month", "1 February 2027", "red", "redated"],
    ["strict", "1 February 2027", "green", "on-track"],
    ["one-month", "1 February 2027", "green", "on-track"],
  ])("%s: moved to %s is %s by %s", (preset, due, status, rule) => {
    expect(report(due, preset).items[0]?.judgement).toMatchObject({ status, rule });
  });

  it("knows the first day of each item, and what it would be by it", () => {
    expect(report("31 January 2027", "strict").items[0]).toMatchObject({
      originalDue: "2026-12-31",
      ifNotRedated: { status: "green", due: "2026-12-31" },
    });
    expect(report("31 December 2026", "strict").items[0]).toMatchObject({
      originalDue: "2026-12-31",
      ifNotRedated: null,
    });
  });

  it("does not take the day's own board for an earlier one", () => {
    const { workbook } = historyOf([["2026-06-30", [action("31 December 2026")]]]);
    const now = planOf([action("31 January 2027")], workbook as WorkbookGrids);
    expect(judgedOn(now, "2026-06-30").items[0]?.originalDue).toBeNull();
    expect(judgedOn(now, "2026-07-01").items[0]?.originalDue).toBe("2026-12-31");
  });
});
