import { parseProgress } from "../../../../src/core/milestone/parseProgress";
import { PLAN } from "../rules/ruleCases";

const statusOf = (text: string): string => parseProgress(text, PLAN).status;

describe("a verdict", () => {
  it.each([
    "COMPLETE. Look at it again next autumn.",
    "Two nurses started in June. Task closed.",
    "Lease signed 3/5/18. No further action required.",
    "Green. Task completed and signed off by the Chair.",
    "Appointments completed - 3 advisers started in May.",
    "The recommendation has been addressed and the file sent to the auditors.",
    "Both objectives were achieved",
    "100% - each ward has its plan.",
    "Charter adopted.",
    "Guide published and posted to tenants",
    "Protocol endorsed by Governors; now in use.",
    "Delivered. The yard has its new gates.",
    "Met on time",
    "Rec 9: implemented",
    "Y - finished in June",
    "The kiosk is live and this task is now complete.",
    "Plan reviewed; review complete, no amendments needed.",
    "Every ward has a lead nurse. Closed 4/6/18.",
    "Put to the Panel for closure. COMPLETE (Panel, May).",
    "Completed 3-4-2018 - no further snags",
    "Meant for April but the works finished in June 2018.",
    "We have already done this. Trips are booked as usual.",
    "Implemented (see minute 12)",
    "Delivered on budget",
    "Achieved, each plan is up to date",
    "All 4 tasks actioned and closed by the Panel June 2018",
  ])("of completion is read in %j", (text) => {
    expect(statusOf(text)).toBe("complete");
  });

  it.each([
    "A complete list of assets was asked for.",
    "The completed returns are with the analyst.",
    "Closed to entries; judges meet in May",
    "Was finished but has since been reopened",
    "Was in place until the merger",
    "Closed prematurely",
    "Will begin once all posts are filled",
    "If it is signed off, work goes on site",
    "Complete. Next phase in design.",
    "Some of the pages are drafted. Complete.",
    "The objective has been met in part",
    "Draft strategy published",
    "Guide published for comment",
    "Framework adopted in principle",
    "Charter published, actions underway",
    "Protocol adopted in 2019 and now out of date",
    "Tender published",
    "Policy approved by Cabinet, to be published",
    "60% - target 80%",
    "Achieved to date: four sessions",
    "We have completed this phase",
    "Implemented - two wards",
    "Delivered on Mondays",
    "We hope to see it finished before the fair",
    "Everything should by then be done",
    "Meant for April but 3 works finished in June 2018",
    "Paper sent for closure",
    "Every ward has a nurse. Closed 80%",
    "Delivered. Further sessions to follow.",
    "Delivered in two wards",
    "Implemented by staff who were trained",
    "About 40% of the tasks are complete",
    "The kiosk is live and most of the project is complete",
    "Closed meeting of trustees held",
    "Complete the survey of bridges",
    "Was due to be in place by May",
    "The action has been delivered to two of the four wards",
  ])("of completion is not read in %j", (text) => {
    expect(statusOf(text)).not.toBe("complete");
  });
});

it.each(["0 of 6 done", "0/14 complete", "None of the checks have been completed"])(
  "reads %j as not started",
  (text) => {
    expect(statusOf(text)).toBe("not-started");
  },
);

describe("what was done and is taken back", () => {
  it.each([
    "Completed in June; withdrawn in July",
    "Signed off. Decision called in by Scrutiny",
    "Complete - but decision overturned on appeal",
    "Finished but failed inspection, must be redone",
    "Signed off by the Board. Approval since rescinded",
    "Q1: complete. Q2: further work found",
    "March: signed off. April: withdrawn by Cabinet",
    "Completed, then handed back by the contractor",
  ])("is in progress: %j", (text) => {
    expect(statusOf(text)).toBe("in-progress");
  });

  it.each(["Completed. Now on hold", "Completed Sept 2025. Paused in Oct 2025 for review"])("is late: %j", (text) => {
    expect(["delayed", "in-progress"]).toContain(statusOf(text));
  });

  it.each([
    "Complete. Cancelled events rescheduled",
    "Completed. Failed applications reviewed",
    "Complete - suspended ceiling fitted",
    "Completed and signed off. Old contract cancelled",
    "Closed. Reversed the charges",
    "Complete: no further work needed",
  ])("is not seen in %j", (text) => {
    expect(statusOf(text)).toBe("complete");
  });
});

it.each(["10 of 16 done", "None outstanding, 6 of 8 done", "0 complaints, audit in progress"])(
  "does not read %j as not started",
  (text) => {
    expect(statusOf(text)).toBe("in-progress");
  },
);

describe("a log of entries", () => {
  it.each([
    ["2/5: draft sent out. 9/6: replies in. 30/6: signed off", "complete"],
    ["30/6 - signed off\n9/6 - replies in\n2/5 - not started", "complete"],
    ["May 2018 - complete\nJune 2018 - reopened after a complaint", "in-progress"],
    ["Nov 2018: paused\nFeb 2019: restarted", "in-progress"],
    ["12 Jan 2018 - on hold. 3 Mar 2018 - no update.", "delayed"],
    ["Progress - satisfactory\nMore work is needed on the roof", "in-progress"],
    ["4.5.18: scoping done. 8.6.18: to go to Board.", "in-progress"],
    ["Q3: complete. Q1: not started.", "complete"],
  ])("speaks with its latest: %j is %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });

  it.each([
    ["May 2018: delayed, new date June 2018 - tbc", "delayed"],
    ["Completed (12/5 - 14/6)", "complete"],
  ])("is not seen in %j, which is %s", (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});
