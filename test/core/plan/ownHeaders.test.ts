import { OWN_HEADERS, ownRoleOf } from "../../../src/core/plan/ownHeaders";

describe("ownRoleOf", () => {
  it.each([
    ["Computed RAG", "rag"],
    ["computed rag ", "rag"],
    ["RAG\nreason", "reason"],
    ["RAG  due date", "due"],
    ["Rag Days Overdue", "days"],
  ])("knows %j as ours", (header, role) => expect(ownRoleOf(header)).toBe(role));

  it.each(["RAG", "RAG rating", "Due date", "Reason", "Computed", "My computed RAG", ""])(
    "leaves %j to the person who wrote it",
    (header) => expect(ownRoleOf(header)).toBeNull(),
  );

  it("has one header for each role", () => expect(new Set(Object.values(OWN_HEADERS)).size).toBe(8));
});
