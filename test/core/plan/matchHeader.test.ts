import { guessHeader, mayBeHeading } from "../../../src/core/plan/matchHeader";

/** The likeliest meaning of a heading by its words alone, or null. */
function meaningOf(heading: string): string | null {
  const [top] = [...guessHeader(heading)].sort((a, b) => b[1] - a[1]);
  return top !== undefined && top[1] >= 0.55 ? top[0] : null;
}

describe("guessHeader", () => {
  it.each([
    ["Action", "action"],
    ["Key Actions", "action"],
    ["Action(s) required", "action"],
    ["What?", "action"],
    ["What will we do to get there?", "action"],
    ["Tasks / Activities", "action"],
    ["Agreed management action", "action"],
    ["Action owner", "lead"],
    ["Lead Officer(s)", "lead"],
    ["Person(s) Responsible", "lead"],
    ["Who", "lead"],
    ["By whom", "lead"],
    ["Accountable Officer / SRO", "lead"],
    ["Who is involved", "partners"],
    ["Key partners & agencies", "partners"],
    ["By when?", "milestone"],
    ["Target Completion Date", "milestone"],
    ["Timescale\nfor completion", "milestone"],
    ["Due", "milestone"],
    ["Action due date", "milestone"],
    ["Start date", "startDate"],
    ["Review date", "reviewDate"],
    ["Progress to date (June 2025)", "progress"],
    ["Actions taken", "progress"],
    ["Latest update", "progress"],
    ["Progress RAG", "statedRag"],
    ["BRAG rating", "statedRag"],
    [
      "RAG (Red: off track, Amber: some delay, Green: on track, Blue: complete, Grey: not yet due to start)",
      "statedRag",
    ],
    ["% complete", "percentComplete"],
    ["Success measures", "outcome"],
    ["How will we know we have made a difference?", "outcome"],
    ["Expected outcomes / outputs", "outcome"],
    ["Priority area", "priority"],
    ["Strategic Objective", "priority"],
    ["Ref.", "ref"],
    ["Action No.", "ref"],
    ["Scheme no.", "ref"],
    ["Phone number", "foreign"],
    ["Page no.", "other"],
    ["Why", "other"],
    ["Person(s)", "lead"],
    ["Milestones & dates", "milestone"],
    ["Position at 2 May 2018", "progress"],
    ["What we have agreed", "action"],
    ["Cost / Resource implications", "costs"],
    ["Previous RAG", "other"],
    ["Date raised", "other"],
    ["Likelihood", "foreign"],
    ["Telephone", "foreign"],
    ["What we'll do", "action"],
    ["Who's leading?", "lead"],
    ["How we’ll know it’s working", "outcome"],
    ["Who is going to make this happen?", "lead"],
    ["When do we expect to finish?", "milestone"],
    ["What are you changing?", "action"],
    ["Completion target", "milestone"],
    ["Forecast finish", "milestone"],
    ["Actual finish", "progress"],
    ["Estimated / Actual Completion Date", "milestone"],
    ["Planned or actual finish date", "milestone"],
    ["Year scheme introduced", "startDate"],
    ["Date work commenced", "startDate"],
    ["SRO", "lead"],
    ["Planned start date", "startDate"],
    ["Hazard / area", "priority"],
  ])("takes %j for %s", (heading, meaning) => expect(meaningOf(heading)).toBe(meaning));

  it.each([
    "",
    "Target Jan 2025",
    "North ward",
    "The action group met in June and agreed that the lead officer will report on progress to the next board meeting in full",
    "Plant an orchard in each of the five wards",
    "12",
  ])("makes nothing of %j", (heading) => expect(meaningOf(heading)).toBeNull());

  it.each([
    ["Lead", true],
    ["Success measures (by 2027)", true],
    ["% of target", true],
    ["Plant an orchard", false],
    ["12 trees", false],
  ])("looks closer at %j: %j", (text, expected) => expect(mayBeHeading(text)).toBe(expected));
});
