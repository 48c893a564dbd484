import { leadGroups } from "../../../../src/core";
import { leadLikeness, type LeadLikeness } from "../../../../src/core/report/pack/leadLikeness";
import { reportOf, type PlanRow } from "./planOf";

describe("leadLikeness", () => {
  it.each<[string, string, LeadLikeness]>([
    ["skills manager", "manager skills", "same-words"],
    ["head of skills", "head skills", "same-words"],
    ["cllr a example", "a example", "same-words"],
    ["skills and employment", "skills employment", "same-words"],
    ["j example", "jane example", "initial"],
    ["jane example", "j example", "initial"],
    ["ehs", "early help service", "first-letters"],
    ["early help service", "ehs", "first-letters"],
    ["participation manager", "participaton manager", "typing-slip"],
    ["participation manager", "particpiation manager", "typing-slip"],
    ["participation managers", "participation manager", "typing-slip"],
    ["transport policy", "transpart policy", "typing-slip"],
  ])("finds %j and %j alike", (one, other, why) => {
    expect(leadLikeness(one, other)).toBe(why);
  });

  it.each<[string, string]>([
    ["skills manager", "skills officer"],
    ["area lead north", "area lead south"],
    ["year12 lead", "year13 lead"],
    ["team 1", "team 2"],
    ["jane example", "john example"],
    ["j example", "k example"],
    ["j example", "jane sample"],
    ["send", "send team"],
    ["hr", "human resources"],
    ["head of skills", "head of schools"],
    ["east", "west"],
    ["the", "of"],
    ["", "skills"],
  ])("does not take %j and %j for one", (one, other) => {
    expect(leadLikeness(one, other)).toBeNull();
    expect(leadLikeness(other, one)).toBeNull();
  });
});

describe("leadGroups", () => {
  const rowOf = (lead: string, index: number): PlanRow => [`${index + 1}`, "Access", `Action ${index + 1}`, lead, "30 June 2026", ""]; // prettier-ignore
  const groupsOf = (...leads: string[]) => leadGroups(reportOf({ Plan: leads.map(rowOf) }, "2026-03-31"));

  it("lists leads as written, capitals and spaces apart", () => {
    expect(groupsOf("Skills Lead", "skills  lead", "Youth Manager", "").leads).toEqual([
      { name: "Skills Lead", actions: 2 },
      { name: "Youth Manager", actions: 1 },
    ]);
  });

  it("suggests the way written most often, and what to give as `leads`", () => {
    const { suggestions } = groupsOf("Participaton Manager", "Participation Manager", "Manager, Participation", "Participation Manager"); // prettier-ignore
    expect(suggestions).toMatchObject([
      {
        name: "Participation Manager",
        others: [
          { name: "Participaton Manager", actions: 1, why: "typing-slip" },
          { name: "Manager, Participation", actions: 1, why: "same-words" },
        ],
        merges: { "Participaton Manager": "Participation Manager", "Manager, Participation": "Participation Manager" },
      },
    ]);
  });

  it("suggests nothing where leads differ", () => {
    expect(groupsOf("Skills Lead", "Youth Manager", "Data Officer").suggestions).toEqual([]);
  });
});
