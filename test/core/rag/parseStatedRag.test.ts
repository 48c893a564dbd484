import { parseStatedRag } from "../../../src/core/rag/parseStatedRag";

describe("parseStatedRag", () => {
  it.each([
    ["Red", "red"],
    ["R", "red"],
    ["  amber ", "amber"],
    ["YELLOW", "amber"],
    ["g", "green"],
    ["Blue", "complete"],
    ["B", "complete"],
    ["Completed", "complete"],
    ["Closed", "complete"],
    ["Gray", "grey"],
    ["🟢", "green"],
    ["🔴", "red"],
    ["⚠️", "amber"],
    ["Amber/Green", "amber"],
    ["A-G", "amber"],
    ["Green to Amber", "amber"],
    ["Red - awaiting funding", "red"],
    ["Green: all on plan", "green"],
    ["(Green)", "green"],
    ["On track", "green"],
    ["Not started", "grey"],
  ])("reads %j as %s", (text, status) => {
    expect(parseStatedRag(text)).toBe(status);
  });

  it.each([
    "",
    "  ",
    "RAG",
    "BRAG: G",
    "Greenway Road scheme",
    "Redbridge",
    "a plan",
    "A: first",
    "tbc",
    "n/a",
    "75%",
    "Progress good",
    "Green spaces strategy",
  ])("refuses %j", (text) => {
    expect(parseStatedRag(text)).toBeNull();
  });

  /** All that people type or draw, alone. */
  it.each<[status: string, words: string]>([
    ["complete", "blue,b,c,complete,completed,closed,done,achieved,delivered,black,🔵,✔,✅,✓,☑"],
    ["red", "red,r,overdue,off track,off target,behind schedule,missed,failed,🔴,🟥,✖,❌"],
    ["amber", "amber,a,yellow,y,orange,at risk,delayed,slipping,some concerns,🟠,🟡,🟧,🟨,⚠"],
    ["green", "green,g,on track,on target,on schedule,🟢,🟩"],
    ["grey", "grey,gray,not started,not yet started,not due,not yet due,on hold,not rated,⚪,⬜"],
  ])("reads as %s each of %s", (status, words) => {
    for (const word of words.split(",")) {
      expect([word, parseStatedRag(word)]).toEqual([word, status]);
      expect([word, parseStatedRag(` (${word.toUpperCase()}\uFE0F) `)]).toEqual([word, status]);
    }
  });

  it("takes a long text for a comment", () => {
    const long = (length: number) => "Red - ".padEnd(length, "x");
    expect(parseStatedRag(long(200))).toBe("red");
    expect(parseStatedRag(long(201))).toBeNull();
  });

  it.each<[text: string, status: string]>([
    [" Off  Course ", "red"],
    ["off course / green", "red"],
    ["Off course: lease not signed", "red"],
    ["Green", "complete"],
    ["Amber", "amber"],
  ])("reads %j by the words of a workbook first", (text, status) => {
    const own = new Map([
      ["off course", "red"],
      ["green", "complete"],
    ] as const);
    expect(parseStatedRag(text, own)).toBe(status);
  });
});
