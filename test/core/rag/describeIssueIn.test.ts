import { describeIssue, describeIssueIn, issue, STATUS_LOOKS, type Issue, type StatusLooks } from "../../../src/core";

const OURS: StatusLooks = {
  complete: { ...STATUS_LOOKS.complete, label: "Finished" },
  red: { ...STATUS_LOOKS.red, label: "Off course" },
  amber: { ...STATUS_LOOKS.amber, label: "Watch" },
  green: { ...STATUS_LOOKS.green, label: "On course" },
  grey: { ...STATUS_LOOKS.grey, label: "No date" },
};

const ISSUES: readonly (readonly [Issue, labels: readonly string[]])[] = [
  [issue("challenge.stated-better-than-computed", { stated: "Green", computed: "red" }), ["“Off course”"]],
  [issue("challenge.complete-but-progress-differs", { progress: "delayed" }), ["“Finished”"]],
  [issue("challenge.complete-before-due", { due: "31 Mar 2026" }), ["“Finished”"]],
  [issue("challenge.red-without-recovery", {}), ["“Off course”"]],
  [
    issue("challenge.green-only-because-redated", { first: "31 Dec 2025", status: "red" }),
    ["“On course”", "“Off course”"],
  ],
  [issue("override.unreadable", {}), ["“Off course”", "“Watch”", "“On course”", "“No date”", "“Finished”"]],
  [issue("override.hides-overdue", { override: "grey", daysOverdue: 4 }), ["“No date”"]],
  [issue("override.disagrees", { override: "amber", computed: "grey" }), ["“Watch”", "“No date”"]],
];

describe("describeIssueIn", () => {
  it.each(ISSUES.map(([one, labels]) => [one.code, one, labels] as const))(
    "%s is said in own labels",
    (_, one, labels) => {
      const said = describeIssueIn(OURS)(one);
      for (const label of labels) expect(said).toContain(label);
      expect(said).not.toMatch(/\b(?:red|amber|grey|complete)\b/i);
    },
  );

  it.each(ISSUES.map(([one]) => [one.code, one] as const))(
    "%s is said as ever in the labels that we ship",
    (_, one) => {
      expect(describeIssueIn(STATUS_LOOKS)(one)).toBe(describeIssue(one));
      expect(describeIssue(one)).toMatch(/^[A-Z]/);
      expect(describeIssue(one)).not.toContain("“");
    },
  );
});
