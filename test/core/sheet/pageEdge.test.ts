import { signedPageEdge } from "../../../src/core";

describe("signedPageEdge", () => {
  it.each([
    [{ centre: "Page {page} of {pages}" }, { left: "", centre: "Page &P of &N", right: "" }],
    [
      { left: "Plan & more", right: "A && B" },
      { left: "Plan && more", centre: "", right: "A &&&& B" },
    ],
    [{}, { left: "", centre: "", right: "" }],
  ])("writes %j with Excel's signs", (edge, signed) => {
    expect(signedPageEdge(edge)).toEqual(signed);
  });

  it("cuts what Excel would refuse, never inside a sign", () => {
    const { left, centre, right } = signedPageEdge({ left: "a".repeat(200), centre: "&".repeat(60), right: "gone" });
    expect(left.length + centre.length + right.length).toBeLessThanOrEqual(249);
    expect(/^(?:&&)*$/.test(centre)).toBe(true);
    expect(right.length).toBeLessThanOrEqual(4);
  });
});
