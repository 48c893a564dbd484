import type { NewSheet, PageEdge } from "../core";

/** What all sections share: quiet on screen, black on white on paper, rows that no page break splits. */
export const SHARED_CSS = `
body{margin:0;font:14px/1.45 Calibri,Carlito,"Segoe UI",Arial,sans-serif;color:#1b1b1b;background:#fff}
main{max-width:1180px;margin:0 auto;padding:16px}
section{margin:0 0 48px}
h2{font-size:22px;margin:8px 0 12px;color:#1f3a5f}
p{margin:0 0 6px;white-space:pre-wrap}
.edge{font-size:12px;color:#505050}
table{border-collapse:collapse;width:100%;margin:12px 0 18px}
th,td{border:1px solid #8c8c8c;padding:3px 5px;text-align:left;vertical-align:top;font-size:12px;white-space:pre-wrap;overflow-wrap:break-word}
figure{margin:12px 0 18px}
figure svg{max-width:100%;height:auto}
a{color:#0b5cad}
@media print{
main{max-width:none;padding:0}
th,td{font-size:7.5pt;line-height:1.3;padding:1.5pt 2.5pt}
p{font-size:9pt}
h2{font-size:15pt;margin:0 0 6pt}
figure svg{width:17cm}
.edge{display:none}
section{margin:0;break-before:page}
section:first-child{break-before:auto}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

const USUAL_MARGINS = { leftCm: 1.3, rightCm: 1.3, topCm: 1.5, bottomCm: 1.5 };

/** How one section prints: its paper, margins, header and footer. */
export function pageCss({ print = {} }: NewSheet, index: number): string {
  const { topCm, rightCm, bottomCm, leftCm } = print.margins ?? USUAL_MARGINS;
  const name = `sheet-${index + 1}`;
  const edges = [...boxes("top", print.header), ...boxes("bottom", print.footer)];
  return (
    `@page ${name}{size:A4 ${print.isLandscape === true ? "landscape" : "portrait"};` +
    `margin:${topCm}cm ${rightCm}cm ${bottomCm}cm ${leftCm}cm;${edges.join("")}}.${name}{page:${name}}\n`
  );
}

function boxes(side: "top" | "bottom", edge: PageEdge = {}): string[] {
  const parts = { left: edge.left, center: edge.centre, right: edge.right };
  return Object.entries(parts).flatMap(([place, text]) =>
    text === undefined || text === ""
      ? []
      : [`@${side}-${place}{font:9pt Calibri,Carlito,sans-serif;content:${contentOf(text)}}`],
  );
}

/** `Page {page} of {pages}` as CSS counts pages. */
function contentOf(text: string): string {
  return text
    .split(/(?<sign>\{pages?\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "{page}" ? "counter(page)" : piece === "{pages}" ? "counter(pages)" : quoted(piece)))
    .join(" ");
}

/** A CSS text; what could end it, or the style element, is written as its code. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>&\n\r]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
