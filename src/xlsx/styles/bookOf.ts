import type { Package } from "../package/openPackage";
import type { WorkbookPart } from "../workbook/readWorkbookPart";
import { readPalette } from "./readStyles";
import { openStyleBook, type StyleBook } from "./styleBook";

/** A workbook's styles, open for new looks. */
export function bookOf(opened: Package, workbook: WorkbookPart): StyleBook {
  // A workbook without a styles part has no looks to lay anything over, and no part is added to it.
  if (workbook.stylesPart === null) return { styleFor: (base) => base, editedText: () => null };
  const root = opened.xml(workbook.stylesPart);
  return openStyleBook(opened.text(workbook.stylesPart).text, root, readPalette(opened, workbook, root));
}
