import {
  compareJudgedPlans,
  compareWithHistory,
  MOVEMENT_KINDS,
  readHistory,
  STATUS_ORDER,
  type Movement,
  type PresetName,
  type Status,
} from "../../../src/core";
import { fc } from "../../support/properties";
import { historyOf, judgedOn, planOf } from "./boards";

const FIRST = "2026-03-31";
const NEXT = "2026-06-30";
const AHEAD = ["1", "Open a youth hub in the market hall", "Youth Manager", "31 December 2026", ""];

/** The first row of a plan, changed. */
function row(given: { action?: string; due?: string; progress?: string; override?: readonly string[] } = {}) {
  const [ref, action, lead, due, progress] = AHEAD as [string, string, string, string, string];
  return [ref, given.action ?? action, lead, given.due ?? due, given.progress ?? progress, ...(given.override ?? [])];
}

const GREEN = ["Green", "Agreed by the board", "Chair"];

function movementOf(
  before: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
  preset: PresetName = "strict",
): Movement {
  const { workbook, history } = historyOf([[FIRST, before]]);
  const movement = compareWithHistory(judgedOn(planOf(now, workbook), NEXT, preset), history);
  if (movement === null) throw new Error("a movement was expected");
  return movement;
}

describe("compareWithHistory", () => {
  it.each<[what: string, before: string[], now: string[], kinds: string[], from: Status, to: Status]>([
    ["nothing", row(), row(), ["unchanged"], "green", "green"],
    [
      "a comma and a capital",
      row(),
      row({ action: "Open a Youth Hub, in the market hall" }),
      ["unchanged"],
      "green",
      "green",
    ],
    ["its day passed", row({ due: "31 May 2026" }), row({ due: "31 May 2026" }), ["became-overdue"], "green", "red"],
    ["its day is today", row({ due: "30 June 2026" }), row({ due: "30 June 2026" }), ["time-passed"], "green", "amber"],
    [
      "its day came near",
      row({ due: "14 July 2026" }),
      row({ due: "14 July 2026" }),
      ["time-passed"],
      "green",
      "amber",
    ],
    [
      "its day is fifteen days off",
      row({ due: "15 July 2026" }),
      row({ due: "15 July 2026" }),
      ["unchanged"],
      "green",
      "green",
    ],
    ["overdue still", row({ due: "1 March 2026" }), row({ due: "1 March 2026" }), ["unchanged"], "red", "red"],
    ["done", row(), row({ progress: "Completed" }), ["completed"], "green", "complete"],
    [
      "done late",
      row({ due: "1 March 2026" }),
      row({ due: "1 March 2026", progress: "Completed" }),
      ["completed"],
      "red",
      "complete",
    ],
    ["open again", row({ progress: "Completed" }), row({ progress: "Under way" }), ["re-opened"], "complete", "green"],
    [
      "open again and overdue",
      row({ due: "1 May 2026", progress: "Completed" }),
      row({ due: "1 May 2026" }),
      ["re-opened", "became-overdue"],
      "complete",
      "red",
    ],
    [
      "moved later",
      row({ due: "1 March 2026" }),
      row({ due: "1 March 2027" }),
      ["re-dated", "text-changed"],
      "red",
      "green",
    ],
    [
      "moved to a day that has passed",
      row(),
      row({ due: "1 May 2026" }),
      ["became-overdue", "re-dated", "text-changed"],
      "green",
      "red",
    ],
    ["given a day", row({ due: "tbc" }), row(), ["re-dated", "text-changed"], "grey", "green"],
    ["its day taken away", row(), row({ due: "tbc" }), ["re-dated", "text-changed"], "green", "grey"],
    ["its day written otherwise", row(), row({ due: "31/12/2026" }), ["text-changed"], "green", "green"],
    [
      "a word changed",
      row(),
      row({ action: "Open the youth hub in the market hall" }),
      ["text-changed"],
      "green",
      "green",
    ],
    ["said to be late", row(), row({ progress: "Delayed" }), ["progress-changed"], "green", "amber"],
    [
      "said to be well again",
      row({ progress: "Delayed" }),
      row({ progress: "Under way" }),
      ["progress-changed"],
      "amber",
      "green",
    ],
    [
      "an override set",
      row(),
      row({ override: ["Red", "Money gone", "Chair", "31/12/2026"] }),
      ["override-set"],
      "green",
      "red",
    ],
    [
      "an override that hides that its day passed",
      row({ due: "31 May 2026" }),
      row({ due: "31 May 2026", override: [...GREEN, "31/12/2026"] }),
      ["override-set", "became-overdue"],
      "green",
      "green",
    ],
    [
      "another override",
      row({ override: [...GREEN, "31/12/2026"] }),
      row({ override: ["Amber", "Money short", "Chair", "31/12/2026"] }),
      ["override-set"],
      "green",
      "amber",
    ],
    [
      "the same override, longer",
      row({ override: [...GREEN, "31/12/2026"] }),
      row({ override: [...GREEN, "31/12/2027"] }),
      ["unchanged"],
      "green",
      "green",
    ],
    [
      "an override lapsed",
      row({ due: "1 March 2026", override: [...GREEN, "29/06/2026"] }),
      row({ due: "1 March 2026", override: [...GREEN, "29/06/2026"] }),
      ["override-lapsed"],
      "green",
      "red",
    ],
    [
      "an override lapsed and its day passed",
      row({ due: "31 May 2026", override: [...GREEN, "29/06/2026"] }),
      row({ due: "31 May 2026", override: [...GREEN, "29/06/2026"] }),
      ["override-lapsed", "became-overdue"],
      "green",
      "red",
    ],
    [
      "done under an override",
      row({ due: "1 March 2026", override: [...GREEN, "31/12/2026"] }),
      row({ due: "1 March 2026", progress: "Completed" }),
      ["completed", "override-lapsed"],
      "green",
      "complete",
    ],
  ])("%s", (_, before, now, kinds, from, to) => {
    const { rows } = movementOf([before], [now]);
    expect(rows.map(({ kind, also }) => [kind, ...also])).toEqual([kinds]);
    expect(rows[0]).toMatchObject({ before: { status: from }, now: { status: to }, item: 0, earlier: 0 });
  });

  it("tells of another rule set where it changed a status", () => {
    const late = row({ due: "20 March 2026" });
    const [ahead, far] = [row({ due: "20 June 2026" }), ["2", "Hire two mentors", "HR Lead", "31 May 2027", ""]];
    const kinds = movementOf([late, far], [row({ due: "20 March 2026" }), far], "recovery-plan").rows;
    expect(kinds.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
    expect(movementOf([row({ due: "5 April 2026" })], [ahead], "one-month").presets).toEqual(["strict", "one-month"]);
    const eased = movementOf([row({ due: "25 March 2026" })], [row({ due: "25 March 2026" })], "expected-progress");
    expect(eased.rows[0]?.kind).toBe("rules-changed");
  });

  it.each([
    ["later", "31 January 2027", 31],
    ["earlier", "30 November 2026", -31],
    ["not at all", "31 December 2026", 0],
    ["to none", "tbc", null],
  ])("counts the days moved: %s", (_, due, daysMoved) => {
    expect(movementOf([row()], [row({ due })]).rows[0]?.daysMoved).toBe(daysMoved);
  });

  it("tells of items that came and went", () => {
    const { rows, counts } = movementOf(
      [row()],
      [["9", "Write to every school leaver", "Data Officer", "1 May 2026", ""]],
    );
    expect(rows.map(({ kind, item, earlier }) => [kind, item, earlier])).toEqual([
      ["new", 0, null],
      ["removed", null, 0],
    ]);
    expect(counts).toEqual([
      { kind: "new", from: null, to: "red", count: 1 },
      { kind: "removed", from: "green", to: null, count: 1 },
    ]);
  });

  it("counts changes of one kind together, in the order of the kinds", () => {
    const others = [2, 3].map((n) => [`${n}`, `Visit school number ${n}`, "Lead", "31 May 2026", ""]);
    const { counts } = movementOf([row(), ...others], [row({ progress: "Completed" }), ...others]);
    expect(counts).toEqual([
      { kind: "became-overdue", from: "green", to: "red", count: 2 },
      { kind: "completed", from: "green", to: "complete", count: 1 },
    ]);
  });

  it("compares with the last board before the as-at date, and not with the same day's", () => {
    const { workbook, history } = historyOf([
      ["2026-01-31", [row({ progress: "Delayed" })]],
      [FIRST, [row()]],
      [NEXT, [row({ progress: "Completed" })]],
    ]);
    const since = (asAt: string) => compareWithHistory(judgedOn(planOf([row()], workbook), asAt), history)?.since;
    expect(since("2026-07-01")).toBe(NEXT);
    expect(since(NEXT)).toBe(FIRST);
    expect(since("2026-02-01")).toBe("2026-01-31");
    expect(since("2026-01-31")).toBeUndefined();
  });
});

describe("compareJudgedPlans", () => {
  it("compares two files, each judged on its own day", () => {
    const movement = compareJudgedPlans(
      judgedOn(planOf([row({ due: "31 May 2026" })]), FIRST),
      judgedOn(planOf([row({ due: "31 May 2026" })]), NEXT),
    );
    expect(movement).toMatchObject({ since: FIRST, asAt: NEXT, rows: [{ kind: "became-overdue" }] });
  });
});

describe("movement adds up", () => {
  const actions = ["Open a hub", "Hire mentors", "Agree a lease", "Visit schools", "Print a guide"];
  const someRow = fc
    .record({
      action: fc.constantFrom(...actions),
      due: fc.constantFrom(
        "1 March 2026",
        "31 May 2026",
        "7 July 2026",
        "31 December 2026",
        "tbc",
        "Ongoing",
        "Spring",
      ),
      progress: fc.constantFrom("", "Completed", "Delayed", "Under way", "Not started"),
      override: fc.constantFrom(
        [],
        ["Red", "Why", "Chair", "31/12/2026"],
        [...GREEN, "15/05/2026"],
        ["Blue", "", "", ""],
      ),
    })
    .map(({ action, due, progress, override }) => ["", action, "Lead", due, progress, ...override]);
  const somePlan = fc.array(someRow, { minLength: 1, maxLength: 8 });
  const somePreset = fc.constantFrom<PresetName>("strict", "one-month", "one-week-one-month", "state-first");

  it("for each status, and over all items", () => {
    fc.assert(
      fc.property(somePlan, somePlan, somePreset, (before, now, preset) => {
        const movement = movementOf(before, now, preset);
        for (const status of STATUS_ORDER) {
          const came = movement.counts.filter(({ to }) => to === status).reduce((sum, { count }) => sum + count, 0);
          const left = movement.counts.filter(({ from }) => from === status).reduce((sum, { count }) => sum + count, 0);
          expect(movement.before[status] + came - left).toBe(movement.now[status]);
        }
        const seen = (pick: "item" | "earlier") => movement.rows.map((one) => one[pick]).filter((one) => one !== null);
        expect(seen("item")).toEqual([...new Set(seen("item"))]);
        expect(seen("earlier")).toHaveLength(new Set(seen("earlier")).size);
        expect(movement.rows.filter(({ before: then }) => then !== null)).toHaveLength(sum(movement.before));
        expect(movement.rows.filter(({ now: current }) => current !== null)).toHaveLength(sum(movement.now));
      }),
      { numRuns: 60 },
    );
  });

  it("is nothing where nothing was changed on the same day", () => {
    fc.assert(
      fc.property(somePlan, (rows) => {
        const { workbook, history } = historyOf([[FIRST, rows]]);
        const report = judgedOn(planOf(rows, workbook), "2026-04-01");
        const changed = compareWithHistory(report, history)?.rows.filter(
          ({ also, kind }) => kind === "new" || kind === "removed" || also.includes("text-changed"),
        );
        expect(changed).toEqual([]);
        expect(readHistory(planOf(rows, workbook)).snapshots).toEqual(history.snapshots);
      }),
      { numRuns: 30 },
    );
  });
});

function sum(counts: Movement["before"]): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

describe("MOVEMENT_KINDS", () => {
  it("has every kind once, what a board asks about first", () => {
    expect(MOVEMENT_KINDS).toEqual([
      ...["became-overdue", "re-dated", "re-opened", "completed", "override-set", "override-lapsed", "rules-changed"],
      ...["text-changed", "time-passed", "progress-changed", "new", "removed", "unchanged"],
    ]);
  });
});
