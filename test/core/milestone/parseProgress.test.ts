import { parseProgress } from "../../../src/core/milestone/parseProgress";
import type { ProgressStatus } from "../../../src/core/milestone/types";
import { PLAN } from "./rules/ruleCases";

const TEXTS: Readonly<Record<ProgressStatus, readonly string[]>> = {
  complete: [
    "Complete",
    "COMPLETED",
    "Done",
    "Achieved.",
    "Action closed",
    "100% complete",
    "100%",
    "In post",
    "In place",
    "Update: completed in May 2018",
    "Completed. Monitoring will go on through the quarterly board.",
    "Completed late",
    "Completed - reviewed annually",
    "Audit completed in May 2018",
    "Training has been completed and signed off",
    "The review is now complete",
    "Delayed by recruitment, now complete",
    "Contracts and systems all in place and working.",
    "Fully implemented",
    "Strategy signed off by the Board in June",
    "Blue",
    "BRAG: Blue",
    "Actioned",
    "Q2: Complete",
  ],
  "in-progress": [
    "Ongoing",
    "On-going",
    "On track",
    "Green - on target",
    "Complete and continuing",
    "Completed and ongoing",
    "Complete. Ongoing.",
    "Complete - ongoing monitoring",
    "Almost complete",
    "Nearly complete, one post to be filled",
    "Not yet complete",
    "Will be completed by March 2019",
    "To be completed in June",
    "Completed for the 2019 survey",
    "Completed in 3 of 5 districts",
    "Complete in 8 out of 10 schools",
    "Complete, apart from the north area",
    "Completed; phase 2 not started",
    "Complete - 80% complete overall",
    "3 of 5 complete",
    "The first quarterly audit completed",
    "Initial analysis completed. Report to follow",
    "Awaiting approval",
    "75% complete",
    "Progress: 40%",
    "Draft strategy written, consultation to follow",
    "Work has commenced",
    "Workshop held in May, officers identified",
    "Ten officers completed the training",
    "No delays. On track",
    "Partially achieved",
    "Complete subject to final sign off",
    "Complete with the exception of the south",
    "Policy in place, further work required",
    "Green spaces strategy drafted",
    "Delayed discharges reviewed with partners",
    "Young people at risk of exclusion identified",
    "Pupils who are at risk of exclusion identified",
    "Well underway",
  ],
  "not-started": [
    "Not started",
    "Not yet started",
    "No progress",
    "Yet to commence",
    "To start in September 2018",
    "Planned for autumn 2018",
    "Scheduled for the spring",
    "0%",
    "Implementation will begin January 2019",
    "Not due",
    "Workshops to be arranged",
  ],
  delayed: [
    "Delayed",
    "Slipped to March 2019",
    "Ongoing but delayed by staffing",
    "In progress - behind schedule",
    "On hold",
    "Done, but on hold",
    "Complete but paused",
    "Paused",
    "Deferred to next year",
    "Deadline missed",
    "Overdue",
    "Red",
    "RAG: Red",
    "Not achieved",
    "Off track",
    "Carried forward to the 2019/20 plan",
    "60% complete, delayed by two months",
  ],
  "at-risk": [
    "At risk",
    "At risk due to funding",
    "Delivery at risk",
    "This is at risk",
    "Now at risk of slipping",
    "Amber - recruitment",
    "Unlikely to be met",
    "In progress but may not be achieved in time",
    "Limited progress",
    "Not on track",
  ],
  unclear: [
    "",
    "   ",
    "tbc",
    "n/a",
    "No update",
    "https://www.example.gov.uk/report",
    "Young people are aware of the provision",
    "Evidence of a range of support",
    "25% of providers supply a return",
    "Withdrawn",
    "See minutes",
    "Red Cross partnership",
  ],
};

describe("parseProgress", () => {
  it.each(Object.entries(TEXTS).flatMap(([status, texts]) => texts.map((text) => [text, status])))(
    "reads %j as %s",
    (text, status) => {
      expect(parseProgress(text, PLAN).status).toBe(status);
    },
  );

  it.each([
    ["Goes live by October", "2018-10-31"],
    ["Slipped to March 2019", "2019-03-31"],
    ["Training to start in June 2018", "2018-06-30"],
    ["Draft in July, to be final by 30 September 2018", "2018-09-30"],
    ["Ends in May 2018. Final report expected July 2018.", "2018-07-31"],
    ["On track for Q3 2018/19", "2018-12-31"],
    ["Will begin in June and December 2018", "2018-12-31"],
    ["Revised date 31/12/18 (was 30/09/18)", "2018-12-31"],
    ["10 staff trained by 1 June", "2018-06-01"],
  ])("reads the forecast of %j", (text, forecast) => {
    expect(parseProgress(text, PLAN).forecast).toBe(forecast);
  });

  it.each([
    "Completed in May 2018",
    "Workshop held 12 May 2018",
    "March 2018 - analysis reported to the group in April 2018",
    "Officers in place since September 2014",
    "Will be reviewed",
    "tbc",
    "",
  ])("finds no forecast in %j", (text) => {
    expect(parseProgress(text, PLAN).forecast).toBeNull();
  });

  it("leaves a forecast without a year open where the plan is not known", () => {
    expect(parseProgress("Goes live by October", {}).forecast).toBeNull();
  });

  it.each([
    ["75% complete", 75],
    ["90 per cent done", 90],
    ["Progress: 40%", 40],
    ["30 percent", 30],
    ["25% of providers supply a return", null],
    ["Ongoing", null],
    ["120% complete", null],
  ])("reads how far %j is", (text, percent) => {
    expect(parseProgress(text, PLAN).percentComplete).toBe(percent);
  });
});
