import { addMonths, trend } from "../../../src/core";
import { day } from "../../support/judgingFacts";
import { historyOf, judgedOn, planOf } from "./boards";

const ROW = ["1", "Open a youth hub", "Youth Manager", "15 May 2026", ""];

describe("trend", () => {
  it("is the counts of each board, with the plan as it stands at the end", () => {
    const { workbook, history } = historyOf([
      ["2026-03-31", [ROW]],
      ["2026-05-10", [ROW]],
    ]);
    const points = trend(judgedOn(planOf([ROW], workbook), "2026-05-16"), history);
    expect(points.map(({ asAt, total, isRecorded }) => [asAt, total, isRecorded])).toEqual([
      ["2026-03-31", 1, true],
      ["2026-05-10", 1, true],
      ["2026-05-16", 1, false],
    ]);
    expect(points.map(({ counts }) => [counts.green, counts.amber, counts.red])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it("shows the as-at date once, and no later board", () => {
    const { workbook, history } = historyOf([
      ["2026-03-31", [ROW]],
      ["2026-05-10", [ROW]],
    ]);
    const points = trend(judgedOn(planOf([ROW], workbook), "2026-03-31"), history);
    expect(points.map(({ asAt, isRecorded }) => [asAt, isRecorded])).toEqual([["2026-03-31", true]]);
  });

  it("goes back over twenty-four", () => {
    const first = judgedOn(planOf([ROW]), "2026-05-16");
    const snapshots = Array.from({ length: 30 }, (_, n) => ({
      asAt: addMonths(day("2020-01-31"), n),
      preset: "strict",
      items: [],
    }));
    const points = trend(first, { snapshots });
    expect(points).toHaveLength(24);
    expect(points.at(-1)?.asAt).toBe("2026-05-16");
    expect(points[0]?.asAt).toBe("2020-08-31");
  });
});
