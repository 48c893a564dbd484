import type { PositionItem, Snapshot } from "../../../src/core";
import { historyEntries } from "../../../src/core/history/historyEntries";
import { day } from "../../support/judgingFacts";

function item(id: number, given: Partial<PositionItem> = {}): PositionItem {
  const texts = { sheet: "Plan", ref: "", action: `Visit school ${id}`, milestone: "May 2026", rule: "on-track" };
  return {
    ...texts,
    id: `${id}`,
    due: day("2026-05-31"),
    status: "green",
    computed: "green",
    overrideUntil: null,
    ...given,
  };
}

function board(asAt: string, items: readonly PositionItem[]): Snapshot {
  return { asAt: day(asAt), preset: "strict", items };
}

const THREE = [item(1), item(2), item(3)];
const FIRST = board("2026-03-31", THREE);

/** The names of the items that are written, those that are gone with a minus. */
function written(now: readonly PositionItem[], previous: Snapshot | null, rowCount: number): readonly string[] {
  const entries = historyEntries(board("2026-04-30", now), previous, rowCount);
  return entries.map(({ item: { id }, isRemoved }) => (isRemoved ? `-${id}` : id));
}

describe("historyEntries", () => {
  it.each<
    [what: string, now: readonly PositionItem[], previous: Snapshot | null, rowCount: number, ids: readonly string[]]
  >([
    ["the first board in full", THREE, null, 0, ["1", "2", "3"]],
    ["the first board in full, however large", THREE, null, 9000, ["1", "2", "3"]],
    ["a later board in full", THREE, FIRST, 3, ["1", "2", "3"]],
    ["a board that fills the history", THREE, FIRST, 4997, ["1", "2", "3"]],
    ["of a large history nothing but one row that dates it", THREE, FIRST, 4998, ["1"]],
    ["of a large history what is new", [...THREE, item(4)], FIRST, 4998, ["1", "4"]],
    ["of a large history what changed", [item(1), item(2), item(3, { status: "red" })], FIRST, 4998, ["1", "3"]],
    ["of a large history what is gone", [item(1), item(3)], FIRST, 4999, ["1", "-2"]],
    ["what is gone", [item(1), item(3)], FIRST, 3, ["1", "3", "-2"]],
  ])("keeps %s", (_, now, previous, rowCount, ids) => {
    expect(written(now, previous, rowCount)).toEqual(ids);
  });

  it.each<[Partial<PositionItem>]>([
    [{ due: day("2026-06-30") }],
    [{ due: null }],
    [{ status: "amber" }],
    [{ computed: "amber" }],
    [{ rule: "due-soon" }],
    [{ overrideUntil: day("2026-12-31") }],
    [{ action: "Visit another school" }],
    [{ milestone: "June 2026" }],
    [{ ref: "2" }],
    [{ sheet: "Plan 2" }],
  ])("counts %j as a change", (given) => {
    expect(written([item(1), item(2, given)], board("2026-03-31", [item(1), item(2)]), 9000)).toEqual(["1", "2"]);
  });
});
