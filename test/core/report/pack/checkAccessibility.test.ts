import type { NewSheet } from "../../../../src/core";
import { checkAccessibility, type AccessibilityRule } from "../../../../src/core/report/pack/checkAccessibility";
import { contrastRatio } from "../../../../src/core/report/pack/contrastRatio";

const block = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ row, column, rowCount, columnCount },
});

/** A page that keeps every rule. */
const GOOD: NewSheet = {
  mark: "pack:summary",
  name: "Summary",
  values: [["Summary"], [""], ["Status", "Actions"], ["Red", 2], ["Amber", 1]],
  formats: [
    { ...block(0, 0, 1, 1), format: { bold: true } },
    { ...block(3, 0, 1, 1), format: { fill: "#C00000", fontColour: "#FFFFFF" } },
  ],
  table: { name: "Summary", block: block(2, 0, 3, 2) },
  charts: [
    {
      ...{ kind: "bar", title: "Actions by status", altText: "2 red, 1 amber.", anchor: block(1, 0, 1, 2) },
      categories: block(3, 0, 2, 1),
      series: [{ name: "Actions", values: block(3, 1, 2, 1), colour: "#1F3A5F" }],
    },
  ],
  print: { pagesAcross: 1, header: { right: "As at 31 March 2026" }, footer: { right: "Page {page} of {pages}" } },
};

const [CHART] = GOOD.charts ?? [];
const chart = (change: object): Partial<NewSheet> => (CHART === undefined ? {} : { charts: [{ ...CHART, ...change }] });

describe("checkAccessibility", () => {
  it("finds nothing on a page that keeps every rule", () => {
    expect(checkAccessibility([GOOD])).toEqual([]);
  });

  it.each<[AccessibilityRule, Partial<NewSheet>]>([
    ["no-title", { values: [[""], ...GOOD.values.slice(1)] }],
    ["no-title", { formats: [] }],
    ["blank-heading", { values: [...GOOD.values.slice(0, 2), ["Status", ""], ...GOOD.values.slice(3)] }],
    ["same-heading", { values: [...GOOD.values.slice(0, 2), ["Status", "status"], ...GOOD.values.slice(3)] }],
    ["blank-column", { table: { name: "Summary", block: block(2, 0, 3, 3) } }],
    ["headings-not-repeated", { table: { name: "Summary", block: block(2, 0, 60, 2) } }],
    ["low-contrast", { formats: [...(GOOD.formats ?? []), { ...block(4, 0, 1, 1), format: { fill: "#FFC000", fontColour: "#FFFFFF" } }] }], // prettier-ignore
    ["colour-alone", { formats: [...(GOOD.formats ?? []), { ...block(4, 2, 1, 1), format: { fill: "#FFC000" } }] }],
    ["small-letters", { formats: [...(GOOD.formats ?? []), { ...block(4, 0, 1, 1), format: { fontSizePoints: 8 } }] }],
    ["looks-overlap", { formats: [...(GOOD.formats ?? []), { ...block(0, 0, 2, 2), format: { italic: true } }] }],
    ["chart-without-title", chart({ title: " " })],
    ["chart-without-alt-text", chart({ altText: "" })],
    ["chart-without-alt-text", chart({ altText: "Actions by status" })],
    ["chart-over-cells", chart({ anchor: block(1, 0, 2, 2) })],
    ["chart-figures-elsewhere", chart({ categories: block(0, 0, 2, 1) })],
    ["picture-without-alt-text", { pictures: [{ kind: "png", base64: "", altText: " ", row: 0, column: 0, widthPoints: 9, heightPoints: 9 }] }], // prettier-ignore
    ["link-to-nowhere", { links: [{ row: 3, column: 0, sheet: "Nowhere" }] }],
    ["not-one-page-across", { print: { ...GOOD.print, pagesAcross: 2 } }],
    ["no-page-number", { print: { pagesAcross: 1, header: { right: "As at 31 March 2026" } } }],
    ["no-as-at", { print: { pagesAcross: 1, footer: { right: "Page {page} of {pages}" } } }],
  ])("finds %s", (rule, change) => {
    expect(checkAccessibility([{ ...GOOD, ...change }]).map((found) => found.rule)).toContain(rule);
  });

  it("finds sheets without a mark, and two of one name, mark or table", () => {
    const unmarked = Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== "mark"));
    expect(checkAccessibility([unmarked as unknown as NewSheet]).map(({ rule }) => rule)).toEqual(["no-mark"]);
    expect(checkAccessibility([GOOD, GOOD]).map(({ rule }) => rule)).toEqual(["same-name"]);
  });
});

describe("contrastRatio", () => {
  it.each([
    ["#000000", "#FFFFFF", 21],
    ["#FFFFFF", "#FFFFFF", 1],
    ["#767676", "#FFFFFF", 4.54],
  ])("of %s on %s is %d", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
  });
});
