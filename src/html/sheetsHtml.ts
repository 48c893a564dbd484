import { lawfulSheets, type BookProperties, type NewPicture, type NewSheet } from "../core";
import { cellText } from "./cellText";
import { escapeHtml } from "./escapeHtml";
import { pageCss, SHARED_CSS } from "./pageCss";
import { sheetParts } from "./sheetParts";

/** No script, no request: the page holds all it needs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * Sheets as one self-contained page that prints as they do: a section each, in order, with its tables, its charts as
 * drawings and its pictures with a text for screen readers, its links, and its header and footer on paper. Same sheets,
 * same text.
 */
export function sheetsHtml(sheets: readonly NewSheet[], properties: BookProperties = {}): string {
  const lawful = lawfulSheets(sheets);
  const title = properties.title ?? lawful[0]?.name ?? "";
  const ids = new Map(lawful.map(({ name }, index) => [name, `sheet-${index + 1}`]));
  const sections = lawful.map((sheet, index) => section(sheet, index, (name) => ids.get(name)));
  return [
    `<!doctype html>\n<html lang="${escapeHtml(properties.language ?? "en-GB")}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${SHARED_CSS}${lawful.map((sheet, index) => pageCss(sheet, index)).join("")}</style></head><body>`,
    `<main>${sections.join("\n")}</main></body></html>\n`,
  ].join("");
}

function section(sheet: NewSheet, index: number, idOf: (name: string) => string | undefined): string {
  const heading = sheet.values[0]?.find((content) => content !== null && content !== "") ?? sheet.name;
  const { header, footer } = sheet.print ?? {};
  const edge = [header, footer].flatMap((texts) => [texts?.left, texts?.centre, texts?.right]);
  const said = edge.filter((text): text is string => text !== undefined && text !== "" && !text.includes("{page"));
  return [
    `<section id="sheet-${index + 1}" class="sheet-${index + 1}" aria-labelledby="heading-${index + 1}">`,
    said.length === 0 ? "" : `<p class="edge">${said.map(escapeHtml).join(" · ")}</p>`,
    (sheet.pictures ?? []).map(pictureHtml).join(""),
    `<h2 id="heading-${index + 1}">${escapeHtml(cellText(heading, "General"))}</h2>`,
    sheetParts(sheet, `sheet-${index + 1}`, idOf),
    "</section>",
  ].join("\n");
}

/** A picture stands above the heading of its section, in its size on the sheet. */
function pictureHtml({ kind, base64, altText, widthPoints, heightPoints }: NewPicture): string {
  const data = /^[\w+/]*=*$/.test(base64) ? base64 : "";
  const size = `width:${widthPoints}pt;height:${heightPoints}pt`;
  return `<p><img src="data:image/${kind};base64,${data}" alt="${escapeHtml(altText)}" style="${size}"></p>`;
}
