import { itemHistories } from "../../../src/core";
import { historyOf, judgedOn, planOf } from "./boards";

const HUB = (due: string) => ["1", "Open a careers hub in each district", "Skills Manager", due, ""];
const SHARE = ["2", "Agree a data share with the colleges", "Data Officer", "31 December 2026", ""];

function histories(asAt: string) {
  const { workbook, history } = historyOf([
    ["2026-01-31", [HUB("28 February 2026")]],
    ["2026-03-31", [HUB("30 April 2026")]],
  ]);
  return itemHistories(judgedOn(planOf([HUB("31 December 2026"), SHARE], workbook), asAt), history);
}

describe("itemHistories", () => {
  it("tells how each item stood at each board and how its day was moved", () => {
    const [hub, share] = histories("2026-06-30");
    expect(hub?.positions).toEqual([
      { asAt: "2026-01-31", status: "green", due: "2026-02-28" },
      { asAt: "2026-03-31", status: "green", due: "2026-04-30" },
    ]);
    expect(hub?.slippage).toMatchObject({ originalDue: "2026-02-28", timesMoved: 2, daysMoved: 306 });
    expect(share).toEqual({ positions: [], slippage: null });
  });

  it("tells of a board on the as-at date, and of none after it", () => {
    expect(histories("2026-03-31")[0]?.positions).toHaveLength(2);
    expect(histories("2026-03-30")[0]?.positions).toHaveLength(1);
  });
});
