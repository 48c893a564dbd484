import { planOf, historyOf, judgedOn } from "../history/boards";
import { buildReport } from "../../../src/core";
import { gridOf } from "../../support/gridSpec";
import { day } from "../../support/judgingFacts";

const AS_AT = "2026-06-30";

/** Codes asked of the first of two actions, of which it alone may have no lead. */
function asked(given: {
  lead?: string;
  due?: string;
  progress?: string;
  rag?: string;
  review?: string;
}): readonly string[] {
  const { lead = "Youth Manager", due = "31 December 2026", progress = "", rag = "", review = "" } = given;
  const rows = [
    ["Delivery plan April 2025 to March 2028"],
    ["Action", "Lead", "Milestone", "Review date", "Progress", "RAG"],
    ["Open a youth hub in the market hall", lead, due, review, progress, rag],
    ["Hire two mentors for the hub", "HR Lead", "31 October 2026", "", "Advert is out", "Green"],
  ];
  const workbook = { name: "", sheets: [gridOf({ name: "Plan", rows })] };
  const { challenges } = buildReport(workbook, { asAt: day(AS_AT), preset: "strict" });
  return challenges.filter(({ rows: [first] }) => first === 2).map(({ issue }) => issue.code);
}

describe("findChallenges", () => {
  it.each<[what: string, given: Parameters<typeof asked>[0], codes: readonly string[]]>([
    ["nothing odd", {}, []],
    [
      "rated green, overdue",
      { due: "29 June 2026", rag: "Green", progress: "Revised plan agreed" },
      ["challenge.stated-green-but-overdue"],
    ],
    ["rated green, due today", { due: "30 June 2026", rag: "Green" }, ["challenge.stated-better-than-computed"]],
    [
      "rated amber, red",
      { due: "29 June 2026", rag: "Amber", progress: "Revised plan agreed" },
      ["challenge.stated-better-than-computed"],
    ],
    ["rated red, green", { rag: "Red" }, []],
    [
      "rated complete, under way",
      { rag: "Complete", progress: "Under way" },
      ["challenge.complete-but-progress-differs", "challenge.complete-before-due"],
    ],
    ["rated complete, Progress unclear", { due: "1 June 2026", rag: "Complete", progress: "See the minutes" }, []],
    ["complete before its day", { progress: "Completed" }, ["challenge.complete-before-due"]],
    ["complete on its day", { due: "30 June 2026", progress: "Completed" }, []],
    ["red without a word", { due: "29 June 2026" }, ["challenge.red-without-recovery"]],
    [
      "red with a word on anything else",
      { due: "29 June 2026", progress: "Two meetings were held" },
      ["challenge.red-without-recovery"],
    ],
    ["red with a word of recovery", { due: "29 June 2026", progress: "Rescheduled with the board's agreement" }, []],
    ["red with a forecast ahead", { due: "29 June 2026", progress: "Delayed until 31 August 2026" }, []],
    ["nobody leads it", { lead: "" }, ["challenge.no-lead"]],
    ["reviewed after its day", { review: "31 January 2027" }, ["milestone.review-after-due"]],
    ["a day that does not exist", { due: "31 June 2026" }, ["milestone.impossible-date"]],
    ["a day outside the plan", { due: "31 December 2031" }, ["milestone.outside-plan"]],
  ])("%s", (_, given, codes) => {
    expect(asked(given)).toEqual(codes);
  });

  function row(due: string): readonly string[] {
    return ["1", "Open a youth hub in the market hall", "Youth Manager", due, "Lease being agreed, plan is in place"];
  }

  it.each<[what: string, dues: readonly [string, string, string], codes: readonly string[]]>([
    ["never moved", ["31 December 2026", "31 December 2026", "31 December 2026"], []],
    ["moved before the last board", ["31 October 2026", "31 December 2026", "31 December 2026"], []],
    [
      "moved since the last board",
      ["31 October 2026", "31 October 2026", "31 December 2026"],
      ["challenge.redated-since-last"],
    ],
    [
      "green only because of that",
      ["31 March 2026", "31 March 2026", "31 December 2026"],
      ["challenge.redated-since-last", "challenge.green-only-because-redated"],
    ],
    [
      "green only because of an earlier move",
      ["31 March 2026", "31 December 2026", "31 December 2026"],
      ["challenge.green-only-because-redated"],
    ],
    ["brought forward", ["31 December 2026", "31 December 2026", "31 October 2026"], ["challenge.redated-since-last"]],
    ["given a day again", ["31 December 2026", "tbc", "31 October 2026"], ["challenge.redated-since-last"]],
    ["its day taken away", ["31 December 2026", "31 December 2026", "tbc"], ["challenge.day-taken-away"]],
    ["its first day", ["tbc", "tbc", "31 December 2026"], []],
  ])("against earlier boards: %s", (_, [first, second, now], codes) => {
    const { workbook } = historyOf([
      ["2026-02-28", [row(first)]],
      ["2026-05-31", [row(second)]],
    ]);
    const { challenges } = judgedOn(planOf([row(now)], workbook), AS_AT);
    expect(challenges.map(({ issue }) => issue.code)).toEqual(codes);
  });
});
