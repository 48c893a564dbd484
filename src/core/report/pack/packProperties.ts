import { dateInWords } from "../../dates/dateInWords";
import type { BookProperties } from "../../sheet/spec";
import type { RefreshReport } from "../types";
import { DEFAULT_PACK_STYLE } from "./packStyle";
import type { PackOptions } from "./types";

/** What a file of the pack says about itself: screen readers tell its title and language before its first cell. */
export function packProperties(
  { asAt }: Pick<RefreshReport, "asAt">,
  { style }: Pick<PackOptions, "style">,
): BookProperties {
  const { planTitle, councilName } = { ...DEFAULT_PACK_STYLE, ...style };
  return {
    title: `${planTitle}: board pack as at ${dateInWords(asAt)}`,
    subject: councilName === "" ? "Board pack" : `Board pack of ${councilName}`,
    language: "en-GB",
  };
}
