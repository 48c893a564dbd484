import { fillColourWord } from "../../../src/core/plan/fillColour";
import { undoInlineMarkup } from "../../../src/core/plan/inlineMarkup";
import { beginsListLine, endsOpen, splitJoint } from "../../../src/core/plan/joinTexts";
import { listLines } from "../../../src/core/plan/outcomeLines";
import {
  isDitto,
  isPageLine,
  isTotalRow,
  withoutContinued,
  withoutContinuedMark,
} from "../../../src/core/plan/rowText";
import { splitRefs } from "../../../src/core/plan/splitRefs";

describe("fillColourWord", () => {
  it.each([
    ["#FF0000", "Red"],
    ["#C00000", "Red"],
    ["#FFC000", "Amber"],
    ["#FFFF00", "Amber"],
    ["#00B050", "Green"],
    ["#92D050", "Green"],
    ["#0070C0", "Blue"],
    ["#FFFFFF", null],
    ["#D9D9D9", null],
    ["#000000", null],
    ["#F2DCDB", null],
    [undefined, null],
  ])("reads %j as %j", (fill, word) => expect(fillColourWord(fill)).toBe(word));
});

describe("undoInlineMarkup", () => {
  it.each([
    ["<p>One</p> <p>Two</p>", "One\nTwo"],
    ["Do: <ul> <li>one</li><li>two</li></ul>", "Do:\n• one\n• two"],
    ["<ul> • one • two </ul>", "• one • two"],
    ["<ul class='x'> First done. Second done. ", "• First done.\n• Second done."],
    ["a &amp; b &#8211; c&nbsp;d", "a & b – c d"],
    ["5 < 6 and 7 > 2", "5 < 6 and 7 > 2"],
    ["R&D; AT&T", "R&D; AT&T"],
    ["<script>x</script>", "<script>x</script>"],
  ])("turns %j into %j", (text, plain) => expect(undoInlineMarkup(text)).toBe(plain));
});

describe("splitJoint", () => {
  it.each([
    ["agree with the", "schools", " "],
    ["bid in Dec", "17", " "],
    ["multi-", "agency", ""],
    ["All done.", "Next step", "\n"],
    ["All done.", "and dusted", " "],
    ["one", "• two", "\n"],
    ["", "two", ""],
  ])("puts between %j and %j: %j", (before, after, joint) => expect(splitJoint(before, after)).toBe(joint));
});

describe("endsOpen", () => {
  it.each(["agree with the", "schools,", "roads and", "the plan (which", "either/", "report to"])(
    "%j goes on",
    (text) => expect(endsOpen(text)).toBe(true),
  );
  it.each(["All done.", "Head of Parks", "16 May 2026", "a) one", "Plan B (draft)"])("%j may end there", (text) =>
    expect(endsOpen(text)).toBe(false),
  );
});

describe("beginsListLine", () => {
  it.each(["• one", "- one", "a) one", "(b) two", "12. three"])("%j", (text) =>
    expect(beginsListLine(text)).toBe(true),
  );
  it.each(["one", "-5%", "A town", "3 June"])("not %j", (text) => expect(beginsListLine(text)).toBe(false));
});

describe("listLines", () => {
  it.each([
    ["One\nTwo", ["One", "Two"]],
    ["• One\n• Two", ["One", "Two"]],
    ["One • Two", ["One", "Two"]],
    ["1. One\n2. Two", ["One", "Two"]],
    ["a) One\nb) Two", ["One", "Two"]],
    ["A long thing\nthat goes on", ["A long thing that goes on"]],
    ["One sentence. And another.", ["One sentence. And another."]],
    ["-\n•", []],
    ["", []],
  ])("lists %j as %j", (text, lines) => expect(listLines(text).map((line) => line.text)).toEqual(lines));
});

describe("marks of continuation", () => {
  it.each([
    ["Open spaces cont.", "Open spaces"],
    ["Open spaces (continued)", "Open spaces"],
    ["Open spaces – cont'd", "Open spaces"],
    ["Open spaces continued", "Open spaces"],
    ["Controlled parking", "Controlled parking"],
  ])("of a heading: %j is %j", (text, bare) => expect(withoutContinued(text)).toBe(bare));

  it.each([
    ["Plant trees (cont.)", "Plant trees"],
    ["Plant trees - continued", "Plant trees"],
    ["Training to be continued", "Training to be continued"],
  ])("of an action: %j is %j", (text, bare) => expect(withoutContinuedMark(text)).toBe(bare));
});

describe("isDitto", () => {
  it.each(['"', "“     “", "〃", "ditto", "As above", "''"])("%j", (text) => expect(isDitto(text)).toBe(true));
  it.each(["", "-", "As above and more", '"Ready"', "n/a", "'"])("not %j", (text) => expect(isDitto(text)).toBe(false));
});

describe("isPageLine", () => {
  it.each(["Page 3", "3 of 12", "Page 3 of 12", "OFFICIAL", "Delivery Plan 2025-27", "- 4 -"])("%j", (text) =>
    expect(isPageLine(text)).toBe(true),
  );
  it.each(["Open spaces", "Priority 2", "Write an action plan with each school"])("not %j", (text) =>
    expect(isPageLine(text)).toBe(false),
  );
});

describe("isTotalRow", () => {
  it.each([[["Total", "£12,000"]], [["Grand total:", "7 actions"]], [["TOTAL"]]])("%j", (texts) =>
    expect(isTotalRow(texts)).toBe(true),
  );
  it.each([[["Total place review", "Head of Place"]], [["Total", "Head of Place"]], [[]]])("not %j", (texts) =>
    expect(isTotalRow(texts)).toBe(false),
  );
});

describe("splitRefs", () => {
  it("shares lines out by paragraph, group and letter", () => {
    expect(splitRefs("1.1\n\n1.2", "Count\nName", "a) one\nb) two\n\nc) three", "May\nJune\n\nJuly")).toEqual([
      { ref: "1.1", action: "Count", outcome: "a) one\nb) two", milestone: "May\nJune" },
      { ref: "1.2", action: "Name", outcome: "c) three", milestone: "July" },
    ]);
  });
  it.each([
    ["one ref", "1.1", "Count\nName", "", ""],
    ["as many paragraphs as refs are missing", "1.1\n1.2", "Count and name", "", ""],
    ["timescales that fit no group", "1.1\n1.2", "Count\nName", "one\ntwo", "May\nJune\nJuly"],
    ["lines that are no refs", "Part one\nof two", "Count\nName", "", ""],
  ])("does not guess with %s", (_, ref, action, outcome, milestone) =>
    expect(splitRefs(ref, action, outcome, milestone)).toBeNull(),
  );
});
