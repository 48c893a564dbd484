import { signedPageEdge, type PageEdge, type PrintSetup } from "../../core";
import { encodeText } from "../xml/xmlText";

/** The header and footer element of a sheet; "" where neither is asked for. */
export function headerFooterXml({ header, footer }: PrintSetup): string {
  const [above, below] = [edgeText(header), edgeText(footer)];
  if (above === "" && below === "") return "";
  const part = (name: string, text: string) => (text === "" ? "" : `<${name}>${encodeText(text)}</${name}>`);
  return `<headerFooter>${part("oddHeader", above)}${part("oddFooter", below)}</headerFooter>`;
}

function edgeText(edge: PageEdge = {}): string {
  const { left, centre, right } = signedPageEdge(edge);
  const part = (sign: string, text: string) => (text === "" ? "" : `${sign}${text}`);
  return `${part("&L", left)}${part("&C", centre)}${part("&R", right)}`;
}
