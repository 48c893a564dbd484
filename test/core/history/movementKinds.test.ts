import type { MovementKind, PositionItem } from "../../../src/core";
import { movementKinds } from "../../../src/core/history/movementKinds";
import { day } from "../../support/judgingFacts";

const ITEM: PositionItem = {
  ...{ id: "1", sheet: "Plan", ref: "1", action: "Open a hub", milestone: "30 June 2026" },
  ...{ due: day("2026-06-30"), status: "green", computed: "green", rule: "on-track", overrideUntil: null },
};
const MARCH = { asAt: day("2026-03-31"), preset: "strict" };
const JULY = { asAt: day("2026-07-31"), preset: "strict" };

function kinds(before: Partial<PositionItem>, now: Partial<PositionItem>, today = MARCH, then = MARCH) {
  return movementKinds({ before: { ...ITEM, ...before }, now: { ...ITEM, ...now } }, then, today);
}

const RED = { status: "red", computed: "red" } as const;
const DONE = { status: "complete", computed: "complete" } as const;
const SET = { overrideUntil: day("2026-12-31") };

describe("movementKinds", () => {
  it.each<[what: string, before: Partial<PositionItem>, now: Partial<PositionItem>, kinds: readonly MovementKind[]]>([
    ["nothing changed", {}, {}, ["unchanged"]],
    ["an override was set", {}, { ...SET, status: "red" }, ["override-set"]],
    ["an override was set to the same status", {}, SET, ["override-set"]],
    ["an override was kept", SET, SET, ["unchanged"]],
    ["an override was set again to another status", SET, { ...SET, status: "amber" }, ["override-set"]],
    ["an override lapsed", { ...SET, status: "red" }, {}, ["override-lapsed"]],
    ["completed", {}, DONE, ["completed"]],
    ["completed and given another date", {}, { ...DONE, due: day("2026-05-31") }, ["completed", "re-dated"]],
    ["opened again", DONE, {}, ["re-opened"]],
    ["still complete", DONE, DONE, ["unchanged"]],
    ["given another date", {}, { due: day("2026-07-01") }, ["re-dated"]],
    ["its date taken away", {}, { due: null }, ["re-dated"]],
    ["reworded", {}, { action: "Open two hubs" }, ["text-changed"]],
    ["its milestone reworded", {}, { milestone: "End of June 2026" }, ["text-changed"]],
    ["written otherwise", {}, { action: "open a  hub." }, ["unchanged"]],
  ])("%s", (_, before, now, wanted) => {
    expect(kinds(before, now)).toEqual(wanted);
  });

  it.each<[due: string | null, then: string, today: string, overdue: boolean]>([
    ["2026-06-30", "2026-06-30", "2026-07-01", true],
    ["2026-06-30", "2026-07-01", "2026-07-02", false],
    ["2026-06-30", "2026-06-29", "2026-06-30", false],
    [null, "2026-06-30", "2026-07-01", false],
  ])("due %p became overdue between %s and %s: %p", (due, then, today, overdue) => {
    const item = { due: due === null ? null : day(due) };
    const found = kinds(item, item, { ...MARCH, asAt: day(today) }, { ...MARCH, asAt: day(then) });
    expect(found[0]).toBe(overdue ? "became-overdue" : "unchanged");
  });

  it("does not call overdue what is complete", () => {
    expect(kinds(DONE, DONE, JULY)).toEqual(["unchanged"]);
  });

  it("says that the rules changed only where the status did", () => {
    const other = { ...MARCH, preset: "one-month" };
    expect(kinds({}, RED, other)).toEqual(["rules-changed"]);
    expect(kinds({}, {}, other)).toEqual(["unchanged"]);
  });

  it.each<[rule: string, kind: MovementKind]>([
    ["due-soon", "time-passed"],
    ["overdue", "time-passed"],
    ["overdue-past-tolerance", "time-passed"],
    ["overdue-within-tolerance", "time-passed"],
    ["earlier-step-passed", "time-passed"],
    ["review-passed", "time-passed"],
    ["behind-expected", "time-passed"],
    ["far-behind-expected", "time-passed"],
    ["per-cent-low-and-overdue", "time-passed"],
    ["said-delayed", "progress-changed"],
    ["said-at-risk", "progress-changed"],
    ["forecast-to-slip", "progress-changed"],
    ["on-track", "progress-changed"],
    ["a rule of a later version", "progress-changed"],
  ])("a status that changed by the rule %s alone: %s", (rule, kind) => {
    expect(kinds({}, { ...RED, rule })).toEqual([kind]);
  });
});
