import type { PageEdge, PrintSetup } from "../../core";
import { encodeText } from "../xml/xmlText";

/** The most characters of a header or footer with its signs. @source Excel specifications and limits */
const LONGEST_EDGE = 255;

/** The header and footer element of a sheet; "" where neither is asked for. */
export function headerFooterXml({ header, footer }: PrintSetup): string {
  const [above, below] = [edgeText(header), edgeText(footer)];
  if (above === "" && below === "") return "";
  const part = (name: string, text: string) => (text === "" ? "" : `<${name}>${encodeText(text)}</${name}>`);
  return `<headerFooter>${part("oddHeader", above)}${part("oddFooter", below)}</headerFooter>`;
}

/** Three texts with Excel's signs: `&L` left, `&C` centre, `&R` right, `&P` page, `&N` pages, `&&` the sign itself. */
export function edgeText(edge: PageEdge | undefined): string {
  const part = (sign: string, text: string | undefined) => (text ? `${sign}${signed(text)}` : "");
  return `${part("&L", edge?.left)}${part("&C", edge?.centre)}${part("&R", edge?.right)}`.slice(0, LONGEST_EDGE);
}

function signed(text: string): string {
  return text
    .replace(/&/g, "&&")
    .replace(/\{page\}/g, "&P")
    .replace(/\{pages\}/g, "&N");
}
