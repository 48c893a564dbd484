import { associated } from "./customFunctionsRuntime";
import { due, rag, why } from "../../src/functions/functions";

/** 31 March 2026, as Excel hands it over. */
const AS_AT = 46112;

describe("what Excel is handed", () => {
  it("is each function under its id", () => {
    expect([...associated]).toEqual([
      ["DUE", due],
      ["RAG", rag],
      ["WHY", why],
    ]);
  });

  it("answers, its words included", async () => {
    expect(await due([["By December 2025"]])).toEqual([[46022]]);
    expect(await rag([["By December 2025"]], [["Completed"]], AS_AT)).toEqual([["Complete"]]);
    expect(await why([["By December 2025"]], undefined, AS_AT)).toEqual([[expect.stringMatching(/^Red: /)]]);
  });

  it("refuses with Excel's own error", async () => {
    await expect(rag([["30 March 2026"]], undefined, "next week")).rejects.toMatchObject({ code: "#VALUE!" });
  });
});
