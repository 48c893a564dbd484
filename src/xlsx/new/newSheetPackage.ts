import type { NewSheet } from "../../core";
import { sheetRef } from "../sheet/blockRef";
import { newChartXml } from "./newChartXml";
import { newDrawingXml } from "./newDrawingXml";
import type { NewRowsContext } from "./newRows";
import { relationshipsPart, relativeTarget } from "../package/relationships";
import { newSheetXml } from "./newSheetXml";
import { newTableXml } from "./newTableXml";
import { relationshipsXml, type NewRelationship } from "./newWorkbookParts";

/** Numbers for the parts that sheets bring: each call gives the next one of its kind that is free. */
export interface PartNumbers {
  next(kind: "sheet" | "table" | "drawing" | "chart" | "image"): number;
  /** An id that no table of the workbook has. */
  nextTableId(): number;
}

/** The parts of one new sheet. */
export interface NewSheetPackage {
  /** Such as `xl/worksheets/sheet3.xml`. */
  readonly sheetPart: string;
  /** All of them, the sheet's own first: name and content. */
  readonly parts: readonly (readonly [name: string, content: PartContent])[];
  /** Those that the list of types must name, with the last piece of the type. */
  readonly types: readonly (readonly [name: string, type: NewPartType])[];
}

export type NewPartType = "worksheet" | "table" | "drawing" | "chart" | "png" | "jpeg";

/** A part's XML, or the bytes of a picture. */
export type PartContent = string | Uint8Array;

interface Room {
  readonly isFirst: boolean;
  readonly numbers: PartNumbers;
  readonly context: NewRowsContext;
  /** The part to write over; a new one unless said. */
  readonly part?: string;
}

/** Writes a lawful sheet with its drawing, charts, pictures and table. */
export function newSheetPackage(sheet: NewSheet, { isFirst, numbers, context, part }: Room): NewSheetPackage {
  const sheetPart = part ?? `xl/worksheets/sheet${numbers.next("sheet")}.xml`;
  const drawing = drawingParts(sheet, numbers);
  const table = tableParts(sheet, numbers);
  const relations: NewRelationship[] = [
    ...(drawing === null
      ? []
      : [["rId1", "drawing", relativeTarget(sheetPart, `xl/drawings/${drawing.name}`)] as const]),
    ...(table === null ? [] : [["rId2", "table", relativeTarget(sheetPart, `xl/tables/${table.name}`)] as const]),
  ];
  const refs = { isFirst, drawing: drawing === null ? null : "rId1", table: table === null ? null : "rId2" };
  const added = [...(drawing?.parts ?? []), ...(table?.parts ?? [])];
  return {
    sheetPart,
    parts: [
      [sheetPart, newSheetXml(sheet, refs, context)],
      ...(relations.length === 0 ? [] : [[relationshipsPart(sheetPart), relationshipsXml(relations)] as const]),
      ...added.map(([part, content]) => [part, content] as const),
    ],
    types: [
      [sheetPart, "worksheet"],
      ...added.flatMap(([part, , type]) => (type === null ? [] : [[part, type] as const])),
    ],
  };
}

type AddedPart = readonly [name: string, content: PartContent, type: NewPartType | null];

function tableParts(sheet: NewSheet, numbers: PartNumbers): { name: string; parts: AddedPart[] } | null {
  if (sheet.table === undefined) return null;
  const name = `table${numbers.next("table")}.xml`;
  return { name, parts: [[`xl/tables/${name}`, newTableXml(sheet.table, sheet, numbers.nextTableId()), "table"]] };
}

function drawingParts(sheet: NewSheet, numbers: PartNumbers): { name: string; parts: AddedPart[] } | null {
  const { charts = [], pictures = [], values } = sheet;
  if (charts.length + pictures.length === 0) return null;
  const name = `drawing${numbers.next("drawing")}.xml`;
  const cells = { sheetRef: sheetRef(sheet.name), values };
  const chartNames = charts.map(() => `chart${numbers.next("chart")}.xml`);
  const images = pictures.map(({ kind }) => `image${numbers.next("image")}.${kind}`);
  const relations = [
    ...chartNames.map((chart) => ["chart", `../charts/${chart}`] as const),
    ...images.map((image) => ["image", `../media/${image}`] as const),
  ].map(([type, target], index): NewRelationship => [`rId${index + 1}`, type, target]);
  return {
    name,
    parts: [
      [`xl/drawings/${name}`, newDrawingXml(charts, pictures), "drawing"],
      [`xl/drawings/_rels/${name}.rels`, relationshipsXml(relations), null],
      ...charts.map((chart, index): AddedPart => [
        `xl/charts/${chartNames[index] ?? ""}`,
        newChartXml(chart, cells),
        "chart",
      ]),
      ...pictures.map(({ kind, base64 }, index): AddedPart => [
        `xl/media/${images[index] ?? ""}`,
        bytesOfBase64(base64),
        kind,
      ]),
    ],
  };
}

function bytesOfBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

/** Numbers of a workbook that has no parts yet. */
export function freshNumbers(): PartNumbers {
  const last = new Map<string, number>();
  const next = (kind: string): number => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return number;
  };
  return { next, nextTableId: () => next("tableId") };
}
