import type { Judgement, Override, OverrideState, Status } from "../../../src/core";
import { checkOverride, parseOverride, statusInForce, type TypedOverride } from "../../../src/core/rag/parseOverride";
import { day } from "../../support/judgingFacts";

const AS_AT = day("2026-03-31");

function typed(given: Partial<Omit<TypedOverride, "until">> & { until?: string; date?: string } = {}): TypedOverride {
  const { until = "30/06/2026", date, ...texts } = given;
  return {
    rating: "Green",
    reason: "Agreed by the board",
    by: "Chair",
    ...texts,
    until: { text: until, date: date === undefined ? null : day(date) },
  };
}

describe("parseOverride", () => {
  it.each<
    [
      what: string,
      given: Parameters<typeof typed>[0],
      status: Status | null,
      until: string | null,
      state: OverrideState,
    ]
  >([
    ["a word", {}, "green", "2026-06-30", "in-force"],
    ["a letter", { rating: "A" }, "amber", "2026-06-30", "in-force"],
    ["a symbol", { rating: "🔴" }, "red", "2026-06-30", "in-force"],
    ["day before month", { until: "04/03/2027" }, "green", "2027-03-04", "in-force"],
    ["a day in words", { until: "30 June 2026" }, "green", "2026-06-30", "in-force"],
    ["a month is to its last day", { until: "June 2026" }, "green", "2026-06-30", "in-force"],
    ["a real date", { until: "6/30/26", date: "2026-06-30" }, "green", "2026-06-30", "in-force"],
    ["its last day is today", { until: "31/03/2026" }, "green", "2026-03-31", "in-force"],
    ["its last day was yesterday", { until: "30/03/2026" }, "green", "2026-03-30", "lapsed"],
    ["no last day", { until: "" }, "green", null, "no-end"],
    ["a last day that is none", { until: "tbc" }, "green", null, "no-end"],
    ["a last day without a year", { until: "30 June" }, "green", null, "no-end"],
    ["a day that does not exist", { until: "31/06/2026" }, "green", null, "no-end"],
    ["no reason", { reason: "" }, "green", "2026-06-30", "no-reason"],
    ["no name", { by: "" }, "green", "2026-06-30", "in-force"],
    ["a rating that is none", { rating: "Purple" }, null, "2026-06-30", "unreadable"],
    ["a reason without a rating", { rating: "" }, null, "2026-06-30", "unreadable"],
    ["a last day without a rating", { rating: "", reason: "" }, null, "2026-06-30", "unreadable"],
  ])("%s", (_, given, status, until, state) => {
    expect(parseOverride(typed(given), AS_AT)).toMatchObject({ status, until, state });
  });

  it("is none where the cells are empty, or hold a name alone", () => {
    expect(parseOverride(typed({ rating: "", reason: "", by: "", until: "" }), AS_AT)).toBeNull();
    expect(parseOverride(typed({ rating: "", reason: "", until: "" }), AS_AT)).toBeNull();
  });

  it("keeps what was typed", () => {
    const override = parseOverride(typed({ rating: "Purple" }), AS_AT);
    expect(override).toMatchObject({ text: "Purple", reason: "Agreed by the board", by: "Chair" });
  });
});

describe("statusInForce", () => {
  it.each<[what: string, given: Parameters<typeof typed>[0], status: Status]>([
    ["in force", {}, "green"],
    ["on its last day", { until: "31/03/2026" }, "green"],
    ["lapsed", { until: "30/03/2026" }, "red"],
    ["without a reason", { reason: "" }, "red"],
    ["without a last day", { until: "" }, "red"],
    ["unreadable", { rating: "Purple" }, "red"],
  ])("%s", (_, given, status) => {
    expect(statusInForce("red", parseOverride(typed(given), AS_AT))).toBe(status);
  });

  it("is the computed status where there is no override", () => {
    expect(statusInForce("amber", null)).toBe("amber");
  });
});

describe("checkOverride", () => {
  function judged(status: Status, daysOverdue: number | null): Judgement {
    return { status, rule: "overdue", reason: "", due: null, daysOverdue, nextDate: null };
  }

  it.each<[what: string, given: Parameters<typeof typed>[0], judgement: Judgement, codes: readonly string[]]>([
    ["green over red and overdue", {}, judged("red", 5), ["override.hides-overdue"]],
    ["green over red, a day overdue", {}, judged("red", 1), ["override.hides-overdue"]],
    ["green over amber within a tolerance", {}, judged("amber", 5), ["override.hides-overdue"]],
    ["amber over red and overdue", { rating: "Amber" }, judged("red", 5), ["override.hides-overdue"]],
    ["complete over red and overdue", { rating: "Complete" }, judged("red", 5), ["override.hides-overdue"]],
    ["red over amber and overdue", { rating: "Red" }, judged("amber", 5), ["override.disagrees"]],
    ["green over amber, not overdue", {}, judged("amber", 0), ["override.disagrees"]],
    ["green over grey without a day", {}, judged("grey", null), ["override.disagrees"]],
    ["red over red", { rating: "Red" }, judged("red", 5), []],
    ["nobody's name", { rating: "Red", by: "" }, judged("red", 5), ["override.no-name"]],
    ["nobody's name, and it hides", { by: "" }, judged("red", 5), ["override.no-name", "override.hides-overdue"]],
    ["lapsed", { until: "30/03/2026" }, judged("red", 5), ["override.lapsed"]],
    ["no last day", { until: "" }, judged("red", 5), ["override.no-end"]],
    ["a last day that cannot be read", { until: "soon" }, judged("red", 5), ["override.until-unreadable"]],
    ["no reason", { reason: "" }, judged("red", 5), ["override.no-reason"]],
    ["no rating", { rating: "Purple" }, judged("red", 5), ["override.unreadable"]],
  ])("%s", (_, given, judgement, codes) => {
    const cells = typed(given);
    const override = parseOverride(cells, AS_AT) as Override;
    expect(checkOverride(override, judgement, cells.until.text !== "").map(({ code }) => code)).toEqual(codes);
  });
});
