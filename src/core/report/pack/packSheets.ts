import type { NewSheet } from "../../sheet/spec";
import type { RefreshReport } from "../types";
import { packContext, type PackContext } from "./packContext";
import { PACK_PAGE_DEFINITIONS, type PackPageDefinition } from "./packPages";
import { coverPage, type ContentsLine } from "./pages/coverPage";
import { PACK_PAGES, type PackOptions, type PackPage, type PageChoice } from "./types";

/**
 * The board pack: pages ready to print or send, in the order in which a board reads them. Each says on which day and by
 * which rules; a page with nothing on it says so. All plans of the workbook are in it. Same input, same sheets: a pack
 * made again replaces the sheets of the one before by their marks.
 */
export function packSheets(report: RefreshReport, options: PackOptions): readonly NewSheet[] {
  const context = packContext(report, options);
  const chosen = PACK_PAGES.filter((page) => isWanted(context, page));
  const made = chosen.flatMap((page) => (page === "cover" ? [] : pageSheets(context, page)));
  const sheets = made.map(({ sheet }) => sheet);
  const contents = made.map(({ sheet, holds }): ContentsLine => ({ sheet: sheet.name, holds }));
  return chosen.includes("cover") ? [coverPage(context, contents), ...sheets] : sheets;
}

/** Every page in its order, with what it will hold, for a person to choose from. */
export function pageChoices(report: RefreshReport, options: Omit<PackOptions, "pages">): readonly PageChoice[] {
  const context = packContext(report, options);
  return PACK_PAGES.map((page): PageChoice => {
    if (page === "cover") return COVER_CHOICE;
    const definition = PACK_PAGE_DEFINITIONS[page];
    const { label, isForOfficers } = definition;
    const missing = definition.missing(context);
    const isChosen = isWanted(context, page);
    return { page, label, holds: definition.holds(context), missing, isForOfficers, isChosen };
  });
}

const COVER_CHOICE: PageChoice = {
  ...{ page: "cover", label: "Cover", holds: "Title, day, rules, data quality and contents" },
  ...{ missing: null, isForOfficers: false, isChosen: true },
};

/** Whether a page is in the pack: it can be made, may be seen, and is asked for or has something to say. */
function isWanted(context: PackContext, page: PackPage): boolean {
  const { pages, audience } = context.options;
  const isAsked = pages?.includes(page);
  if (page === "cover") return isAsked ?? true;
  const definition: PackPageDefinition = PACK_PAGE_DEFINITIONS[page];
  if (definition.missing(context) !== null || (audience === "public" && definition.isForOfficers)) return false;
  return isAsked ?? definition.hasContent(context);
}

function pageSheets(context: PackContext, page: Exclude<PackPage, "cover">) {
  const definition = PACK_PAGE_DEFINITIONS[page];
  const sheets = definition.sheets(context);
  const titleOf = ({ name, values }: NewSheet) => String(values[0]?.[0] ?? name);
  return sheets.map((sheet) => ({ sheet, holds: page === "neet" ? titleOf(sheet) : definition.holds(context) }));
}
