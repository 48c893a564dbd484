import { matchExtractHeading } from "../../../../src/core/cohort/columns/matchExtractHeading";

const first = (heading: string) => matchExtractHeading(heading)[0]?.field ?? null;
const all = (heading: string) => matchExtractHeading(heading).map(({ field }) => field);

describe("matchExtractHeading", () => {
  it.each([
    ["YP Ref", "personId"],
    ["Young Person's Ref No", "personId"],
    ["Learner ID", "personId"],
    ["Unique Identifier", "personId"],
    ["District of home address", "district"],
    ["Lives in (borough)", "district"],
    ["Lower tier LA", "district"],
    ["Date born", "birth"],
    ["School Yr Group", "yearGroup"],
    ["Current status code", "activity"],
    ["What they are doing", "activityWords"],
    ["Activity from", "start"],
    ["Date of becoming NEET", "neetStart"],
    ["First NEET date", "neetStart"],
    ["Date of last contact", "verified"],
    ["Current until", "lapseDate"],
    ["Data as at", "periodEnd"],
    ["Status in cohort", "cohortStatus"],
    ["Gender (M/F)", "sex"],
    ["EHCP in place", "send"],
    ["Receiving SEN support", "senSupport"],
    ["Vulnerability code", "characteristic"],
    ["LA (lead)", "leadLea"],
    ["Child in care", "flag110"],
    ["Care leaver?", "flag160"],
    ["Parent (not caring)", "flag190"],
    ["YJS supervised", "flag170"],
  ])("%s is %s", (heading, field) => {
    expect(first(heading)).toBe(field);
  });

  it("offers both whether a record lapsed and when, for the content to choose", () => {
    expect(all("Currency lapsed?")).toEqual(expect.arrayContaining(["lapseDate", "lapsedFlag"]));
  });

  it.each([
    ["Home address"],
    ["Email address"],
    ["Young person's mobile"],
    ["Parent or carer's phone"],
    ["Next of kin"],
    ["National Insurance No"],
  ])("%s is private", (heading) => {
    expect(first(heading)).toBe("private");
  });

  it.each([
    ["Previous activity code"],
    ["Intended destination"],
    ["School district"],
    ["Expected start date"],
    ["EHCP review date"],
    ["Adjusted NEET %"],
    ["Level of need"],
    ["Weeks NEET"],
    [""],
  ])("%s is none of the person's columns", (heading) => {
    expect(all(heading).filter((field) => !/^(?:count|rate|mean)/.test(field))).toEqual([]);
  });
});
