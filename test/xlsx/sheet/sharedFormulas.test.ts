import { sharedFormulas } from "../../../src/xlsx/sheet/sharedFormulas";

describe("sharedFormulas", () => {
  it.each([
    ["C4-30", "D6-30"],
    ["$C4+C$4+$C$4", "$C6+D$4+$C$4"],
    ["IF(A1=\"A1\",Plan!B2,'A1 to B2'!C3)", "IF(B3=\"A1\",Plan!C4,'A1 to B2'!D5)"],
    ["LOG10(A1)+SUM(A1:B2)", "LOG10(B3)+SUM(B3:C4)"],
    ["Rate1.A1+TODAY()", "Rate1.A1+TODAY()"],
    ["Items[A1]+AZ9", "Items[A1]+BA11"],
  ])("moves %s to %s", (text, moved) => {
    const shared = sharedFormulas();
    expect(shared.textAt("0", text, { row: 3, column: 4 })).toBe(text);
    expect(shared.textAt("0", "", { row: 5, column: 5 })).toBe(moved);
  });

  it("gives #REF! where the address would leave the sheet, and nothing where the first cell is missing", () => {
    const shared = sharedFormulas();
    shared.textAt("0", "A1", { row: 5, column: 5 });
    expect(shared.textAt("0", "", { row: 4, column: 5 })).toBe("#REF!");
    expect(shared.textAt("7", "", { row: 0, column: 0 })).toBe("");
  });
});
