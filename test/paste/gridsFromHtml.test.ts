import type { Grid } from "../../src/core/sheet/grid";
import { gridsFromHtml } from "../../src/paste/gridsFromHtml";

function sheet(html: string): Grid {
  const result = gridsFromHtml(html, "page.html");
  if (!result.ok) throw new Error("not read");
  return result.value.sheets[0] as Grid;
}

const texts = (html: string): string[][] => sheet(html).rows.map((row) => row.map((cell) => cell?.text ?? ""));

/** One table of one row of these cells. */
const cells = (...inner: string[]): string =>
  `<table><tr>${inner.map((one) => `<td>${one}</td>`).join("")}</tr></table>`;

describe("gridsFromHtml", () => {
  it.each([
    ["paragraphs", "<p>One</p><p>Two</p>", "One\nTwo"],
    ["breaks", "One<br>Two<br/>Three", "One\nTwo\nThree"],
    ["a list", "Do:<ul><li>one</li><li>two</li></ul>", "Do:\n• one\n• two"],
    ["Google's lists of paragraphs", "<ul><li dir=ltr><p dir=ltr><span>one</span></p></li></ul>", "• one"],
    ["a lettered list", '<ol type="a"><li>one</li><li>two</li></ol>', "a) one\nb) two"],
    [
      "Word's list marks",
      "<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>one</p>",
      "• one",
    ],
    ["entities and hard spaces", "Fish&nbsp;&amp;&nbsp;chips", "Fish & chips"],
    ["source line breaks", "One\n   two", "One two"],
    ["scripts and styles", "<script>alert(1)</script>One<style>p{}</style>", "One"],
    ["hidden parts", '<span style="display:none">no</span>One<span hidden>no</span>', "One"],
    ["Word's hidden parts", "<span style='mso-hide:all'>no</span>One", "One"],
    ["a table inside a cell that is text as well", "See <b>this</b> <table><tr><td>x</td></tr></table>", "See this\nx"],
  ])("reads %s", (_, inner, text) => {
    const rows = texts(cells("Key", "Other", inner));
    expect(rows[0]?.[2]).toBe(text);
  });

  it("keeps spanned places empty and gives them as merged areas", () => {
    const html = `<table><tr><th colspan=2>Both</th><th rowspan=2>Tall</th></tr><tr><td>a</td><td>b</td></tr></table>`;
    expect(texts(html)).toEqual([
      ["Both", "", "Tall"],
      ["a", "b"],
    ]);
    expect(sheet(html).merges).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 2 },
      { row: 0, column: 2, rowCount: 2, columnCount: 1 },
    ]);
  });

  it("puts cells beside a tall one", () => {
    expect(texts(`<table><tr><td rowspan=2>A</td><td>b</td></tr><tr><td>c</td></tr></table>`)).toEqual([
      ["A", "b"],
      ["", "c"],
    ]);
  });

  it("keeps the text between tables as rows of one cell", () => {
    expect(texts(`<h2>First</h2>${cells("a", "b")}<div><p>Second</p></div>${cells("c", "d")}`)).toEqual([
      ["First"],
      [],
      ["a", "b"],
      [],
      ["Second"],
      [],
      ["c", "d"],
    ]);
  });

  it("looks through a table that only lays out the page", () => {
    expect(texts(`<table><tr><td>${cells("a", "b")}</td></tr></table>`)).toEqual([["a", "b"]]);
  });

  it.each([
    ["style", '<td style="background:#ffc000">x</td>', "#FFC000"],
    ["bgcolor", "<td bgcolor=red>x</td>", "#FF0000"],
    ["rgb", '<td style="background-color: rgb(0, 176, 80)">x</td>', "#00B050"],
  ])("takes a fill from %s", (_, cell, fill) => {
    expect(sheet(`<table><tr>${cell}</tr></table>`).rows[0]?.[0]?.fill).toBe(fill);
  });

  it.each([
    ["<s>gone</s>", true],
    ["<p><del>gone</del></p><p><span style='text-decoration:line-through'>too</span></p>", true],
    ["<s>gone</s> here", undefined],
  ])("tells that %j is struck: %j", (inner, struck) => {
    expect(sheet(cells(inner)).rows[0]?.[0]?.struck).toBe(struck);
  });

  it.each([
    ["a binary file", Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)],
    ["binary text", "<table>\u0000\u0001"],
    ["a page longer than any plan", `<table>${"<tr><td>x".repeat(1_200_000)}`],
  ])("says that it cannot read %s", (_, input) => {
    const result = gridsFromHtml(input, "page.html");
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["file.unreadable"]);
  });

  it("reads a page in Windows' letters", () => {
    const result = gridsFromHtml(Uint8Array.from([...Buffer.from("<p>Cost: "), 0xa3, 0x35]), "page.html");
    expect(result.ok && result.value.sheets[0]?.rows[0]?.[0]?.text).toBe("Cost: £5");
  });

  it.each(["", "<p> </p>", "<script>alert(1)</script>"])("says that there is no text in %j", (html) => {
    const result = gridsFromHtml(html, "page.html");
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toEqual(["file.unreadable"]);
  });

  it("reads ten thousand nested elements without falling over", () => {
    const html = `${"<div>".repeat(10_000)}deep${"</div>".repeat(10_000)}${cells("a", "b")}`;
    expect(() => gridsFromHtml(html, "page.html")).not.toThrow();
  });
});
