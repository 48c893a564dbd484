import { countStatuses, STATUS_ORDER, worseStatus } from "../../../src/core";

describe("worseStatus", () => {
  const pairs = STATUS_ORDER.flatMap((worse, place) =>
    STATUS_ORDER.slice(place).map((other) => [worse, other] as const),
  );

  it.each(pairs)("%s is no better than %s", (worse, other) => {
    expect([worseStatus(worse, other), worseStatus(other, worse)]).toEqual([worse, worse]);
  });

  it("ranks what cannot be judged before what is well", () => {
    expect(STATUS_ORDER).toEqual(["red", "amber", "grey", "green", "complete"]);
  });
});

describe("countStatuses", () => {
  it("has a number for every status", () => {
    expect(countStatuses([])).toEqual({ complete: 0, red: 0, amber: 0, green: 0, grey: 0 });
    expect(countStatuses(["red", "grey", "red"])).toEqual({ complete: 0, red: 2, amber: 0, green: 0, grey: 1 });
  });
});
