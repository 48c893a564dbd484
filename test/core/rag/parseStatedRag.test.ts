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
});
