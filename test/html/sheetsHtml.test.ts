import type { IsoDate, NewSheet } from "../../src/core";
import { DOTS } from "../adapters/pages";
import { sheetsHtml } from "../../src/html/sheetsHtml";

const block = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});
const SUMMARY: NewSheet = {
  name: "Summary",
  values: [
    ["Where the plan <stands>"],
    ["As at 31 March 2018"],
    ["See the details"],
    [],
    ["Priority", "Red", "Green", "Share", "Due"],
    ["Skills & work", 1200, 3, 0.25, { date: "2018-03-31" as IsoDate }],
    ["<script>alert(1)</script>", 0, null, 0, ""],
  ],
  formats: [
    { ...block(4, 0, 1, 5), format: { bold: true, fill: "#1F3A5F", fontColour: "#FFFFFF" } },
    { ...block(5, 1, 2, 1), format: { numberFormat: "#,##0" } },
    { ...block(5, 3, 2, 1), format: { numberFormat: "0%" } },
  ],
  table: { name: "Counts", block: block(4, 0, 3, 5) },
  links: [{ row: 2, column: 0, sheet: "Details: all" }],
  dataBars: [{ ...block(5, 1, 2, 1), colour: "#638EC6" }],
  charts: [
    {
      ...{ kind: "stackedBar", title: "Status & more", altText: 'Skills "lead"', categories: block(5, 0, 2, 1) },
      series: [
        { name: "Red", values: block(5, 1, 2, 1), colour: "#C00000" },
        { name: "Green", values: block(5, 2, 2, 1), colour: "#00803E" },
      ],
      anchor: block(8, 0, 10, 4),
    },
  ],
  print: { isLandscape: true, header: { right: "OFFICIAL" }, footer: { centre: 'Page {page} of {pages} "A"</style>' } },
};
const DETAILS: NewSheet = { name: "Details: all", values: [["Details"], ["Action"]] };

describe("sheetsHtml", () => {
  const html = sheetsHtml([SUMMARY, DETAILS], { title: "Board pack" });
  const page = new DOMParser().parseFromString(html, "text/html");

  it("has a section for each sheet, with its own heading", () => {
    expect([page.documentElement.lang, page.title]).toEqual(["en-GB", "Board pack"]);
    const headings = [...page.querySelectorAll("section > h2")].map((heading) => heading.textContent);
    expect(headings).toEqual(["Where the plan <stands>", "Details"]);
  });

  it("shows tables as the sheet shows them, with headings that screen readers know", () => {
    expect([...page.querySelectorAll("thead th[scope=col]")].map((cell) => cell.textContent)).toEqual([
      ...["Priority", "Red", "Green", "Share", "Due"],
    ]);
    expect([...page.querySelectorAll("tbody tr:first-child td")].map((cell) => cell.textContent)).toEqual([
      ...["Skills & work", "1,200", "3", "25%", "31/03/2018"],
    ]);
    expect(page.querySelector("tbody td:nth-child(2)")?.getAttribute("style")).toContain("100.0%");
  });

  it("draws charts with a title and a text, and shapes for what is not 0", () => {
    expect(page.querySelector("svg[role=img] > title")?.textContent).toBe("Status & more");
    expect(page.querySelector("svg > desc")?.textContent).toBe('Skills "lead"');
    expect(page.querySelectorAll("svg rect[fill^='url(#sheet-1-chart-1-p']")).toHaveLength(2 + 2);
  });

  it("shows a picture above its heading, from the page itself", () => {
    const pictures = [
      { kind: "png", base64: DOTS, altText: '"Logo"', row: 0, column: 0, widthPoints: 90, heightPoints: 30 } as const,
    ];
    const shown = new DOMParser().parseFromString(sheetsHtml([{ ...DETAILS, pictures }]), "text/html");
    const image = shown.querySelector("section > p:has(+ h2) > img");
    expect([image?.getAttribute("alt"), image?.getAttribute("src")]).toEqual([
      ...['"Logo"', `data:image/png;base64,${DOTS}`],
    ]);
  });

  it("holds nothing that runs or asks for anything", () => {
    expect(page.querySelectorAll("script, iframe, img, link, object")).toHaveLength(0);
    expect(html).not.toMatch(/ on\w+=|javascript:|url\((?!#)/);
    expect(page.querySelectorAll("style")).toHaveLength(1);
    expect(page.querySelector("body")?.textContent).not.toContain("</style>");
  });

  it("leads to the other sheets, and prints with their paper, header and footer", () => {
    expect(page.querySelector("section a")?.getAttribute("href")).toBe("#sheet-2");
    const css = page.querySelector("style")?.textContent ?? "";
    expect(css).toContain("@page sheet-1{size:A4 landscape");
    expect(css).toContain('content:"Page " counter(page) " of " counter(pages)');
    expect(css).toContain('@top-right{font:9pt Calibri,Carlito,sans-serif;content:"OFFICIAL"}');
  });

  it.each(["bar", "column", "stackedColumn", "line"] as const)(
    "draws a chart of kind %s, gaps and nothing too",
    (kind) => {
      const [chart] = SUMMARY.charts ?? [];
      if (chart === undefined) throw new Error("no chart");
      const drawn = sheetsHtml([{ ...SUMMARY, charts: [{ ...chart, kind }] }]);
      expect(drawn).toContain("<svg");
      expect(drawn).not.toContain("NaN");
      expect(sheetsHtml([{ ...SUMMARY, values: [["Empty"]], charts: [{ ...chart, kind }] }])).not.toMatch(
        /NaN|Infinity/,
      );
    },
  );

  it("gives the same text for the same sheets", () => {
    expect(sheetsHtml([SUMMARY])).toBe(sheetsHtml([SUMMARY]));
  });
});
