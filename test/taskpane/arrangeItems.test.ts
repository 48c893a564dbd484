import { STATUS_LOOKS } from "../../src/core";
import { arrangeItems, type ItemView } from "../../src/taskpane/arrangeItems";
import { sampleReport, sampleWorkbook } from "./sampleReport";

const { items } = sampleReport(sampleWorkbook());
const ALL: ItemView = { statuses: [], search: "", sort: "sheet" };
const order = (view: Partial<ItemView>): readonly number[] =>
  arrangeItems(items, { ...ALL, ...view }, STATUS_LOOKS).map(({ index }) => index);

describe("arrangeItems", () => {
  it.each<[ItemView["sort"], readonly number[]]>([
    ["sheet", [0, 1, 2, 3, 4]],
    ["urgent", [0, 1, 4, 2, 3]],
    ["due", [0, 3, 1, 2, 4]],
    ["lead", [1, 4, 0, 3, 2]],
    ["priority", [0, 1, 2, 3, 4]],
  ])("orders by %s, nothing known last", (sort, expected) => {
    expect(order({ sort })).toEqual(expected);
  });

  it.each<[Partial<ItemView>, readonly number[]]>([
    [{ statuses: ["red", "grey"] }, [0, 4]],
    [{ search: "  TRAVEL guide " }, [2]],
    [{ search: "skills" }, [0, 1, 2, 3, 4]],
    [{ search: "overdue hub" }, [0]],
    [{ search: "hub", statuses: ["green"] }, []],
  ])("lists by %p", (view, expected) => {
    expect(order(view)).toEqual(expected);
  });

  it("searches statuses by the words they are shown with, and by no others", () => {
    const looks = { ...STATUS_LOOKS, red: { ...STATUS_LOOKS.red, label: "Behind" } };
    const judged = sampleReport(sampleWorkbook()).items;
    const found = (search: string): readonly number[] =>
      arrangeItems(judged, { ...ALL, search }, looks).map(({ index }) => index);
    expect(found("behind")).toEqual([0]);
    expect(found("red:")).toEqual([]);
    expect(found("on track")).toEqual([2]);
  });
});
