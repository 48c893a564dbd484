import { countWording } from "../../../../src/core/cohort/counts/countWordings";
import { wordsOfHeading } from "../../../../src/core/cohort/columns/headingWordings";

describe("countWording", () => {
  it.each([
    ["NEET no.", "countNeet"],
    ["No of NEETs", "countNeet"],
    ["Total NEET", "countNeet"],
    ["Number of young people who are NEET", "countNeet"],
    ["% of cohort NEET", "rateNeet"],
    ["NEET as a % of cohort", "rateNeet"],
    ["NEET (%)", "rateNeet"],
    ["16-17 NEET", "countNeet"],
    ["NK no.", "countNotKnown"],
    ["Total unknowns", "countNotKnown"],
    ["Status not known %", "rateNotKnown"],
    ["NEET & Not Known (number)", "countCombined"],
    ["Combined NEET/unknown rate", "rateCombined"],
    ["No. in learning", "countParticipation"],
    ["Participating in education or training (%)", "rateParticipation"],
    ["Number of 16-17s", "countCohort"],
    ["16 and 17 year olds", "countCohort"],
    ["Number of young people", "countCohort"],
    ["Year 12-13 cohort", "countCohort"],
    ["Population aged 16-17", "countCohort"],
  ])("%s is %s", (heading, field) => {
    expect(countWording(wordsOfHeading(heading))).toBe(field);
  });

  it.each([
    ["Number"],
    ["%"],
    ["NEET target"],
    ["Change in NEET %"],
    ["Adjusted NEET"],
    ["NEET start date"],
    ["NEET available"],
    ["Year 12 NEET"],
    ["EET no."],
    ["Cohort %"],
    ["Cohort status"],
    ["SEND cohort"],
    [""],
  ])("%s is no measure of the whole", (heading) => {
    expect(countWording(wordsOfHeading(heading))).toBeNull();
  });
});
