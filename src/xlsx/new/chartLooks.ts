/**
 * What areas are filled with besides their colour, so that a grey print tells them apart; the first is plain. These show
 * in LibreOffice too, which draws others as white.
 */
const PATTERNS = ["solid", "wdUpDiag", "pct5", "diagCross", "wdDnDiag", "cross"] as const;
const DASHES = ["solid", "dash", "sysDot", "dashDot", "lgDash"] as const;
const MARKERS = ["circle", "square", "triangle", "diamond", "x"] as const;
const INK = "404040";
const LINE_EMU = 28575;
const EDGE_EMU = 6350;

/** The look of a bar or column: its colour with a white pattern over it, and a dark edge against pale colours. */
export function areaXml(colour: string, index: number): string {
  const pattern = PATTERNS[index % PATTERNS.length] ?? "solid";
  const fill =
    pattern === "solid"
      ? solidXml(colour)
      : `<a:pattFill prst="${pattern}"><a:fgClr>${rgbXml("FFFFFF")}</a:fgClr><a:bgClr>${rgbXml(colour)}</a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}<a:ln w="${EDGE_EMU}">${solidXml(INK)}</a:ln></c:spPr>`;
}

/** The look of a line: colour, dashes and the sign at each point. */
export function lineXml(colour: string, index: number): string {
  const dash = DASHES[index % DASHES.length] ?? "solid";
  const marker = MARKERS[index % MARKERS.length] ?? "circle";
  const edge = `<a:ln w="${EDGE_EMU}">${solidXml(INK)}</a:ln>`;
  return (
    `<c:spPr><a:ln w="${LINE_EMU}" cap="rnd">${solidXml(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="${marker}"/><c:size val="7"/><c:spPr>${solidXml(colour)}${edge}</c:spPr></c:marker>`
  );
}

/** Figures on the bars: dark on a white ground, whatever the bar's colour and pattern. */
export function labelsXml(format: string, position: "ctr" | "outEnd" | "t"): string {
  const ground = position === "ctr" ? `<c:spPr>${solidXml("FFFFFF")}<a:ln><a:noFill/></a:ln></c:spPr>` : "";
  return (
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/>${ground}${textXml(900)}<c:dLblPos val="${position}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** The size and colour of a chart's texts. @param size in hundredths of a point */
export function textXml(size: number, isBold = false): string {
  const look = `<a:defRPr sz="${size}" b="${isBold ? 1 : 0}">${solidXml(INK)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

export function solidXml(colour: string): string {
  return `<a:solidFill>${rgbXml(colour)}</a:solidFill>`;
}

function rgbXml(colour: string): string {
  return `<a:srgbClr val="${colour.replace("#", "").toUpperCase()}"/>`;
}
