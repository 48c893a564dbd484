import { dateInWords } from "../../../dates/dateInWords";
import type { PrintSetup } from "../../../sheet/spec";
import type { PackContext } from "../packContext";
import { PAGE_MARGINS } from "./paper";

/**
 * How the page of this name prints: A4 landscape, one page across, with the council, the classification, the day and the number of the
 * page on every sheet of paper, since pages are passed on singly.
 */
export function pagePrint({ report, style }: PackContext, name: string, repeatedRows?: number): PrintSetup {
  const { councilName, planTitle, classification } = style;
  return {
    isLandscape: true,
    pagesAcross: 1,
    ...(repeatedRows === undefined ? {} : { repeatedRows }),
    margins: PAGE_MARGINS,
    header: {
      left: councilName === "" ? planTitle : councilName,
      centre: classification,
      right: `As at ${dateInWords(report.asAt)}`,
    },
    footer: { left: `${planTitle}: ${name}`, centre: classification, right: "Page {page} of {pages}" },
  };
}
