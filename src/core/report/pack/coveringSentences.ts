import type { RefreshReport } from "../types";
import { packContext } from "./packContext";
import { packFigures } from "./packFigures";
import type { PackOptions } from "./types";
import { summarySentences } from "./words/summarySentences";

/** The pack's sentences for a covering report, one to five, ready to paste: the same as on its summary. */
export function coveringSentences(report: RefreshReport, options: PackOptions): readonly string[] {
  return summarySentences(packFigures(packContext(report, options)));
}
