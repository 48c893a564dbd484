import { findExtract } from "../../../../src/core/cohort/columns/findExtract";

const table = (...rows: (string | number)[][]) => ({ name: "Sheet1", rows, dateSystem: 1900 as const });
const fields = (...rows: (string | number)[][]) =>
  Object.fromEntries(
    (findExtract([table(...rows)])?.columns ?? []).map(({ heading, field }) => [heading, field] as const),
  );

describe("findExtract", () => {
  it.each([
    ["YoungPersonsID", "personId"],
    ["young_persons_id", "personId"],
    ["Home District", "district"],
    ["moth/year of birth", "birth"],
    ["D.O.B.", "birth"],
    ["NC Year", "yearGroup"],
    ["academic_age", "academicAge"],
    ["NCCIS_Currency_Due_to_Lapse_Date", "lapseDate"],
    ["NEET_Start_Date", "neetStart"],
    ["Current_Activity_Verification_Date", "verified"],
    ["SENSupportFlag", "senSupport"],
    ["carer_not_own_child", "flag140"],
    ["Lead LEA", "leadLea"],
    ["FamilyName", "private"],
    ["AddressLine2", "private"],
    ["Home Postcode", "private"],
    ["Parent telephone", "private"],
  ])("knows the heading %s", (heading, field) => {
    expect(fields(["NCCIS Code", heading], ["210", ""])[heading]).toBe(field);
  });

  it.each([["PreviousActivityCode"], ["School District"], ["Adjusted NEET %"], ["prev_dest"], ["Enrolment Notes"]])(
    "leaves %s alone",
    (heading) => {
      expect(fields(["NCCIS Code", "District", heading], ["210", "Northvale", "619"])[heading]).toBeUndefined();
    },
  );

  it("prefers the authority's identifier to a pupil number", () => {
    const found = fields(["UPN", "Client ID", "NCCIS Code"], ["A1", "7", "210"]);
    expect(found).toMatchObject({ "Client ID": "personId" });
    expect(found["UPN"]).not.toBe("personId");
  });

  it("takes Status for the activity only where it holds activities", () => {
    expect(fields(["ID", "Status", "DOB"], ["1", "NEET", "2009-01-01"])["Status"]).toBe("activityWords");
    expect(fields(["ID", "Status", "DOB", "Code"], ["1", "Enrolled", "2009-01-01", "210"])["Status"]).toBeUndefined();
  });

  it("finds the headings below a title, and codes under a heading that says nothing", () => {
    const found = findExtract([
      table(["Extract"], ["Printed"], ["Person ID", "Home District", "DOB", "Value"], [1, "Northvale", 40056, 619]),
    ]);
    expect(found).toMatchObject({ kind: "people", headingRow: 2 });
    expect(found?.columns.find(({ field }) => field === "activity")?.heading).toBe("Value");
  });

  it("tells a table of counts from people", () => {
    expect(findExtract([table(["District", "Cohort", "NEET", "Not Known"], ["Northvale", 900, 30, 12])])?.kind).toBe(
      "counts",
    );
  });

  it("takes a table whose figures are all hidden for a table of counts", () => {
    expect(findExtract([table(["District", "Cohort", "NEET"], ["Northvale", "c", "<5"])])?.kind).toBe("counts");
  });

  it.each([
    ["nothing", []],
    [
      "a plan",
      [
        ["Priority", "Action", "Lead", "Milestone"],
        ["1", "Do it", "Officer", "May 2018"],
      ],
    ],
    [
      "a plan whose activities speak of training",
      [
        ["Activity", "Status", "Lead", "District"],
        ["Deliver training to schools", "In training", "Officer", "Northvale"],
        ["Work with colleges on apprenticeships", "Employed", "Officer", "Eastmere"],
      ],
    ],
    [
      "a plan whose texts hold our headings",
      [
        ["Actions for the year", "", ""],
        ["Set up a participation panel in every district", "Participation Manager", "NEET and Not Known group"],
        ["Agree a protocol with each district council", "Participation Manager", "Monthly"],
      ],
    ],
    [
      "a plan with a column of districts and one of NEET actions",
      [
        ["District", "NEET", "Lead"],
        ["Northvale", "Open a hub for those who are NEET", "Officer"],
        ["Eastmere", "Visit everybody not known", "Officer"],
      ],
    ],
    [
      "exam results that share the name",
      [
        ["Roll No", "NEET Score", "Rank"],
        ["1", "650", "200"],
      ],
    ],
  ])("finds no cohort in %s", (_, rows) => {
    expect(findExtract([table(...rows)])).toBeNull();
  });
});
