import { parseProgress } from "../../../../src/core/milestone/parseProgress";
import type { ProgressStatus } from "../../../../src/core/milestone/types";
import { PLAN } from "../rules/ruleCases";

/** Members of each family, in words of their own. */
const MEMBERS: Readonly<Record<ProgressStatus, readonly string[]>> = {
  complete: ["Refresher sessions completed for both teams", "No further steps are needed", "Nothing more to do"],
  "in-progress": [
    "Hasn't been fully completed",
    "Trial running at the depot",
    "Findings to be tabled at Overview Committee in May",
    "Shortlisting planned for Tuesday",
    "Keep open for now",
    "Wardens have surveyed two lanes and will go on in May",
    "Strong response from traders; schools to be targeted",
    "Wardens are counting the stock",
    "Work is well advanced",
    "Dates fixed for the drop-ins",
    "Adverts went out on Friday",
    "1,204 of 3,600 meters fitted",
    "4 of the 9 plots let",
    "Amber/Green: two workstreams live",
  ],
  "not-started": [
    "Hasn't yet been commissioned or scoped",
    "We didn't start until the grant was known",
    "Nil activity",
    "Nothing to report",
    "Not been initiated",
    "Yet to be scoped",
    "Shall be commenced in the spring",
    "On the forward plan for May",
    "Future year priority",
    "Task for next year",
    "Not in scope, begins 2020",
    "Pencilled in for spring 2019",
  ],
  delayed: [
    "Three weeks behind schedule",
    "8 wks late",
    "Installation has been pushed into the summer",
    "Recruitment took much longer than planned",
    "Shelved",
    "Didn't meet its target date",
    "Not ready within the agreed timescale",
    "The milestone has been missed",
    "Launch date has now been moved",
    "Hampered by staff turnover",
    "Later than intended",
    "Missed",
    "We didn't reach it",
    "Work has had to stop",
    "One month late",
    "We are behind",
    "The lift is late because of the strike",
    "Has not been resumed",
    "Extension of time requested",
    "Will report in July rather than April",
    "Now due in May (originally March)",
    "Timescales have had to be extended",
    "Outstanding since the spring",
    "Not been finished on time",
  ],
  "at-risk": [
    "Considerable concern about the budget",
    "Turnover remains a concern",
    "Vulnerable to changes of staff",
    "Target is looking very ambitious",
    "Proving very difficult to fill the post",
    "The timetable might be delayed",
    "Won't reach the trajectory",
    "Cannot be achieved without a partner",
    "Amber risk",
    "Workload pressures",
    "Potential delays in the supply of steel",
    "Savings at risk",
    "Opening will be affected if it rains",
    "Uncertainty about the lease",
    "Not currently on schedule",
    "Requires extra staff",
    "The fair might need to be re-scheduled",
    "Delays are possible, slippage likely",
    "It will be very difficult to reach",
    "Sickness could affect the opening",
    "Reliant on external funding",
  ],
  unclear: [
    "No return has been submitted",
    "As stated above",
    "Report to be provided",
    "Details to follow",
    "Will supply an update",
  ],
};

/** Near misses: they share words with a family and do not belong to it. */
const REFUSED: readonly (readonly [string, ProgressStatus])[] = [
  ["Completed for the north only", "complete"],
  ["6 weeks of consultation, 40 replies", "delayed"],
  ["Pushed the message through schools", "delayed"],
  ["Longer opening hours agreed", "delayed"],
  ["Park Road parking scheme designed", "delayed"],
  ["Vulnerable adults policy drafted", "at-risk"],
  ["Risk register reviewed", "at-risk"],
  ["Met with the target schools", "delayed"],
  ["Deadline agreed with the contractor", "delayed"],
  ["Start date agreed", "delayed"],
  ["Reported concerns are logged weekly", "at-risk"],
  ["No update of the software has been needed, training held", "not-started"],
  ["Originally a school, now flats: plans drawn up", "delayed"],
  ["Children at risk from neglect were seen", "at-risk"],
  ["Funding has been confirmed, works begun", "at-risk"],
  ["Programme extended to all wards", "delayed"],
  ["Lease extension agreed", "delayed"],
  ["Offices moved, rather than the depot", "delayed"],
  ["Missed appointments are followed up by nurses", "delayed"],
  ["The hall is behind the school, plans agreed", "delayed"],
  ["Late opening agreed", "delayed"],
  ["Staff are existing employees", "in-progress"],
  ["Residents have needed help, to be planned", "in-progress"],
  ["Nothing has delayed the works", "delayed"],
];

describe("the families of phrases", () => {
  it.each(Object.entries(MEMBERS).flatMap(([status, texts]) => texts.map((text) => [text, status])))(
    "read %j as %s",
    (text, status) => {
      expect(parseProgress(text, PLAN).status).toBe(status);
    },
  );

  it.each(REFUSED)("do not read %j as %s", (text, status) => {
    expect(parseProgress(text, PLAN).status).not.toBe(status);
  });
});
