import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One worksheet of a workbook built for a test. */
export interface SheetSource {
  readonly name: string;
  /** What stands in `<sheetData>`. */
  readonly data?: string;
  /** What stands before and behind `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, in place of the three above. */
  readonly xml?: string;
  readonly state?: "hidden" | "veryHidden";
  /** Relationships of the sheet: id, last piece of the type, target. */
  readonly relationships?: readonly (readonly [string, string, string])[];
}

/** A workbook built for a test, part by part; all but the sheets may be left out. */
export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  /** What stands in `<sst>`; no such part where absent. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** What stands before and behind `<sheets>` in the workbook part. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Other parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A styles part with one font, the two reserved fills, one border and one style. */
export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** The parts of a workbook, in the order in which they go into the zip. */
export function workbookParts(source: WorkbookSource): Record<string, string | Uint8Array> {
  const ids = source.sheets.map((_, index) => index + 1);
  const sheets = source.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const workbookRelationships: (readonly [string, string, string])[] = [
    ...ids.map((id) => [`rId${id}`, "worksheet", `worksheets/sheet${id}.xml`] as const),
    ["rIdStyles", "styles", "styles.xml"],
    ...(source.strings === undefined ? [] : [["rIdStrings", "sharedStrings", "sharedStrings.xml"] as const]),
  ];
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(ids),
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${source.beforeSheets ?? ""}<sheets>${sheets.join("")}</sheets>${source.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml(workbookRelationships),
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}">${source.styles ?? PLAIN_STYLES}</styleSheet>`,
  };
  if (source.strings !== undefined)
    parts["xl/sharedStrings.xml"] = `${XML}<sst xmlns="${MAIN}">${source.strings}</sst>`;
  source.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml ?? sheetXml(sheet);
    if (sheet.relationships === undefined) return;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationshipsXml(sheet.relationships);
  });
  return { ...parts, ...source.parts };
}

/** The bytes of a workbook. */
export function workbookBytes(source: WorkbookSource): Uint8Array {
  return zipParts(workbookParts(source));
}

/** Parts zipped in their order, all of one time. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === "string" ? strToU8(content) : content, { mtime: "2018-04-03T10:20:30" }];
  }
  return zipSync(files);
}

/** The parts of a zip as text, by name, in zip order. */
export function partTexts(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, content]) => [name, Buffer.from(content).toString("latin1")]));
}

/** One part's bytes; none where there is no such part. */
export function partBytes(bytes: Uint8Array, name: string): Uint8Array {
  return unzipSync(bytes)[name] ?? new Uint8Array();
}

/** One part's text. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  return part === undefined ? "" : Buffer.from(part).toString("utf8");
}

function sheetXml({ data, before, after }: SheetSource): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before ?? ""}<sheetData>${data ?? ""}</sheetData>${after ?? ""}</worksheet>`;
}

/** A `.rels` part. */
export function relationshipsXml(relationships: readonly (readonly [string, string, string])[]): string {
  const entries = relationships.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${entries.join("")}</Relationships>`;
}

function contentTypes(ids: readonly number[]): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const overrides = [
    type("workbook", "sheet.main"),
    type("styles", "styles"),
    type("sharedStrings", "sharedStrings"),
    ...ids.map((id) => type(`worksheets/sheet${id}`, "worksheet")),
  ];
  return (
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}
