import { overCells } from "../../src/functions/overCells";

const pair = (one: unknown, other: unknown): string => `${String(one)}${other === null ? "-" : String(other)}`;

describe("overCells", () => {
  it.each<[string, unknown[][], unknown[][] | null, string[][]]>([
    ["nothing beside it", [["a"], ["b"]], null, [["a-"], ["b-"]]],
    ["one cell beside all", [["a"], ["b"]], [[1]], [["a1"], ["b1"]]],
    [
      "one row beside each row",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      [[1, 2]],
      [
        ["a1", "b2"],
        ["c1", "d2"],
      ],
    ],
    [
      "one column beside each column",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      [[1], [2]],
      [
        ["a1", "b1"],
        ["c2", "d2"],
      ],
    ],
    ["the same shape", [["a", "b"]], [[1, 2]], [["a1", "b2"]]],
    ["a range that is too short", [["a"], ["b"], ["c"]], [[1], [2]], [["a1"], ["b2"], ["c-"]]],
    ["a range that is longer", [["a"]], [[1], [2]], [["a1"]]],
    ["no cells at all", [], [[1]], []],
  ])("works with %s", (_, first, second, expected) => {
    expect(overCells(first, second, pair)).toEqual(expected);
  });
});
