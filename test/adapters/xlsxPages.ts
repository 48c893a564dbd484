import path from "node:path";
import type { Block, CellFormat, Grid } from "../../src/core";
import { cellAt } from "../../src/core";
import { parseBlockRef } from "../../src/xlsx/sheet/blockRef";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { childOf, childrenOf, readXmlElement, type XmlElement } from "../../src/xlsx/xml/readXmlElement";
import { partBytes, partText } from "../xlsx/support/workbookBytes";
import type { BuiltChart, BuiltPage, BuiltPicture } from "./pages";

const NOWHERE: Block = { row: -1, column: -1, rowCount: 0, columnCount: 0 };

/** A path of children, the first of each name. */
function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((inside, name) => childOf(inside, name), element);
}

const valueOf = (element: XmlElement | undefined): string => element?.attributes["val"] ?? "";
const refOf = (formula: string): Block => parseBlockRef(formula.slice(formula.lastIndexOf("!") + 1)) ?? NOWHERE;

function colourOf(series: XmlElement): string | null {
  const shape = childOf(series, "spPr");
  const colour =
    at(shape, "solidFill", "srgbClr") ??
    at(shape, "pattFill", "bgClr", "srgbClr") ??
    at(shape, "ln", "solidFill", "srgbClr");
  return colour === undefined ? null : `#${valueOf(colour)}`;
}

function builtChart(bytes: Uint8Array, anchor: XmlElement, target: string): BuiltChart {
  const chart = childOf(readXmlElement(partText(bytes, target)), "chart");
  const plot = childOf(chart, "plotArea");
  const [bars, lines] = [childOf(plot, "barChart"), childOf(plot, "lineChart")];
  const series = childrenOf(bars ?? lines, "ser");
  const isStacked = valueOf(childOf(bars, "grouping")) === "stacked";
  const lies = valueOf(childOf(bars, "barDir")) === "bar";
  const place = (edge: string, name: string): number => Number(at(anchor, edge, name)?.text);
  const [row, column] = [place("from", "row"), place("from", "col")];
  return {
    kind: lines !== undefined ? "line" : isStacked ? (lies ? "stackedBar" : "stackedColumn") : lies ? "bar" : "column",
    title: at(chart, "title", "tx", "rich", "p", "r", "t")?.text ?? "",
    anchor: { row, column, rowCount: place("to", "row") - row, columnCount: place("to", "col") - column },
    series: series.map((one) => ({
      name: at(one, "tx", "v")?.text ?? "",
      values: refOf(at(one, "val", "numRef", "f")?.text ?? ""),
      categories: refOf(at(one, "cat", "strRef", "f")?.text ?? ""),
    })),
    colours: series.map(colourOf),
    isTopDown: valueOf(at(plot, "catAx", "scaling", "orientation")) === "maxMin",
    hasLabels: series.every((one) => childOf(one, "dLbls") !== undefined),
  };
}

/** A target as seen from a part's folder, from the root. */
function resolved(part: string, target: string): string {
  return path.posix
    .join("/", path.posix.dirname(part), target.startsWith("/") ? `/../../../..${target}` : target)
    .slice(1);
}

/** Relationships of a part, by id, as part names. */
function targets(bytes: Uint8Array, part: string): ReadonlyMap<string, string> {
  const rels = partText(bytes, part.replace(/(?<file>[^/]+)$/, "_rels/$<file>.rels"));
  const entries = rels === "" ? [] : childrenOf(readXmlElement(rels), "Relationship");
  return new Map(entries.map(({ attributes }) => [attributes["Id"] ?? "", resolved(part, attributes["Target"] ?? "")]));
}

function chartsOf(bytes: Uint8Array, part: string, sheet: XmlElement): BuiltChart[] {
  const drawing = targets(bytes, part).get(childOf(sheet, "drawing")?.attributes["id"] ?? "");
  if (drawing === undefined) return [];
  const charts = targets(bytes, drawing);
  return childrenOf(readXmlElement(partText(bytes, drawing)), "twoCellAnchor").map((anchor) => {
    const chart = at(anchor, "graphicFrame", "graphic", "graphicData", "chart");
    return builtChart(bytes, anchor, charts.get(chart?.attributes["id"] ?? "") ?? "");
  });
}

const EMU_PER_POINT = 12700;

function picturesOf(bytes: Uint8Array, part: string, sheet: XmlElement): BuiltPicture[] {
  const drawing = targets(bytes, part).get(childOf(sheet, "drawing")?.attributes["id"] ?? "");
  if (drawing === undefined) return [];
  const images = targets(bytes, drawing);
  return childrenOf(readXmlElement(partText(bytes, drawing)), "oneCellAnchor").map((anchor): BuiltPicture => {
    const embedded = at(anchor, "pic", "blipFill", "blip")?.attributes["embed"] ?? "";
    const { cx, cy } = childOf(anchor, "ext")?.attributes ?? {};
    return {
      base64: Buffer.from(partBytes(bytes, images.get(embedded) ?? "")).toString("base64"),
      altText: at(anchor, "pic", "nvPicPr", "cNvPr")?.attributes["descr"] ?? "",
      points: [Number(cx) / EMU_PER_POINT, Number(cy) / EMU_PER_POINT],
      at: [Number(at(anchor, "from", "row")?.text), Number(at(anchor, "from", "col")?.text)],
    };
  });
}

function choicesOf(sheet: XmlElement): BuiltPage["choices"] {
  return childrenOf(childOf(sheet, "dataValidations"), "dataValidation").map((rule) => [
    refOf(rule.attributes["sqref"] ?? ""),
    (childOf(rule, "formula1")?.text ?? "").slice(1, -1).replaceAll('""', '"'),
  ]);
}

/** The three parts of a header or footer. */
function edgesOf(text: string): string[] {
  const part = (sign: string): string =>
    new RegExp(`(?<!&)&${sign}(?<text>.*?)(?=(?<!&)&[LCR]|$)`).exec(text)?.groups?.["text"] ?? "";
  return ["L", "C", "R"].map(part);
}

/** The looks of a workbook's cells, by style. */
function looksOf(bytes: Uint8Array): CellFormat[] {
  const root = readXmlElement(partText(bytes, "xl/styles.xml"));
  const list = (name: string, entry: string): XmlElement[] => [...childrenOf(childOf(root, name), entry)];
  const [fonts, fills, borders] = [list("fonts", "font"), list("fills", "fill"), list("borders", "border")];
  const own = new Map(
    list("numFmts", "numFmt").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"]]),
  );
  const rgb = (element: XmlElement | undefined): string | null => {
    const colour = element?.attributes["rgb"];
    return colour === undefined ? null : `#${colour.slice(2)}`;
  };
  return list("cellXfs", "xf").map((xf): CellFormat => {
    const { numFmtId = "0", fontId, fillId, borderId } = xf.attributes;
    const font = fonts[Number(fontId)];
    const aligned = childOf(xf, "alignment")?.attributes ?? {};
    const builtIn: Readonly<Record<string, string>> = { 0: "General", 9: "0%", 14: "mm-dd-yy", 49: "@" };
    return {
      fill: rgb(at(fills[Number(fillId)], "patternFill", "fgColor")),
      fontColour: rgb(childOf(font, "color")),
      bold: childOf(font, "b") !== undefined,
      italic: childOf(font, "i") !== undefined,
      fontSizePoints: Number(valueOf(childOf(font, "sz"))),
      border: rgb(at(borders[Number(borderId)], "left", "color")),
      numberFormat: own.get(numFmtId) ?? builtIn[numFmtId] ?? numFmtId,
      wrap: aligned["wrapText"] === "1",
      vertical: (aligned["vertical"] ?? "bottom") as NonNullable<CellFormat["vertical"]>,
      ...(aligned["horizontal"] === undefined
        ? {}
        : { horizontal: aligned["horizontal"] as "left" | "center" | "right" }),
    };
  });
}

interface File {
  readonly bytes: Uint8Array;
  readonly looks: readonly CellFormat[];
  readonly workbook: XmlElement;
}

function builtPage({ bytes, looks, workbook }: File, grid: Grid, place: number): BuiltPage {
  const id = childrenOf(childOf(workbook, "sheets"), "sheet")[place]?.attributes["id"] ?? "";
  const part = targets(bytes, "xl/workbook.xml").get(id) ?? "";
  const sheet = readXmlElement(partText(bytes, part));
  const names = childrenOf(childOf(workbook, "definedNames"), "definedName").filter(
    ({ attributes }) => attributes["localSheetId"] === String(place),
  );
  const titles = names.find(({ attributes }) => attributes["name"] === "_xlnm.Print_Titles")?.text ?? "";
  const rows = childrenOf(childOf(sheet, "sheetData"), "row");
  const styles = new Map(
    rows.flatMap((row) =>
      childrenOf(row, "c").map(({ attributes }) => [attributes["r"], Number(attributes["s"] ?? 0)]),
    ),
  );
  const setup = childOf(sheet, "pageSetup")?.attributes ?? {};
  const edges = childOf(sheet, "headerFooter");
  const colour = at(sheet, "sheetPr", "tabColor")?.attributes["rgb"];
  return {
    ...{ name: grid.name, mark: grid.ours?.mark, tables: grid.tables, charts: chartsOf(bytes, part, sheet) },
    frozenRows: Number(at(sheet, "sheetViews", "sheetView", "pane")?.attributes["ySplit"] ?? 0),
    tabColour: colour === undefined ? null : `#${colour.slice(2)}`,
    links: childrenOf(childOf(sheet, "hyperlinks"), "hyperlink").map(({ attributes }) => [
      ...([attributes["ref"] ?? "", attributes["location"] ?? ""] as const),
    ]),
    names: names
      .filter(({ attributes }) => attributes["hidden"] !== "1" && !attributes["name"]?.startsWith("_xlnm"))
      .map(({ attributes }) => attributes["name"] ?? ""),
    print: {
      isLandscape: setup["orientation"] === "landscape",
      pagesAcross: setup["fitToWidth"] === undefined ? null : Number(setup["fitToWidth"]),
      pagesDown: Number(setup["fitToHeight"] ?? 0) === 0 ? null : Number(setup["fitToHeight"]),
      repeatedRows: Number(/\$(?<last>\d+)$/.exec(titles)?.groups?.["last"] ?? 0),
      breaksBefore: childrenOf(childOf(sheet, "rowBreaks"), "brk").map(({ attributes }) => Number(attributes["id"])),
      edges: [...edgesOf(childOf(edges, "oddHeader")?.text ?? ""), ...edgesOf(childOf(edges, "oddFooter")?.text ?? "")],
    },
    heights: new Map(
      rows
        .filter(({ attributes }) => attributes["ht"] !== undefined)
        .map(({ attributes }) => [Number(attributes["r"]) - 1, Number(attributes["ht"])]),
    ),
    dataBars: childrenOf(sheet, "conditionalFormatting").map(({ attributes }) => refOf(attributes["sqref"] ?? "")),
    choices: choicesOf(sheet),
    pictures: picturesOf(bytes, part, sheet),
    raw: (row, column) => cellAt(grid, row, column)?.raw ?? null,
    look: (row, column) => looks[styles.get(`${String.fromCharCode(65 + column)}${row + 1}`) ?? 0] ?? {},
  };
}

/** What stands in a file, read part by part. */
export function pagesInXlsx(bytes: Uint8Array): BuiltPage[] {
  const read = readXlsx(bytes, "");
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  const file: File = { bytes, looks: looksOf(bytes), workbook: readXmlElement(partText(bytes, "xl/workbook.xml")) };
  return read.value.sheets.map((grid, place) => builtPage(file, grid, place));
}
