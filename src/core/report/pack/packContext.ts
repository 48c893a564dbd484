import { describeDate } from "../../dates/describeDate";
import type { Movement, SlippageRow } from "../../history/types";
import { shownReason } from "../../rag/shownReason";
import type { JudgedItem, RefreshReport } from "../types";
import { packMovement, packSlippage } from "./packMovement";
import { DEFAULT_PACK_STYLE } from "./packStyle";
import type { PackOptions, PackStyle } from "./types";

/** All that the pages of one pack are made from. */
export interface PackContext {
  readonly report: RefreshReport;
  readonly options: PackOptions;
  readonly style: PackStyle;
  /** What changed since last time; null where no earlier position is known. */
  readonly movement: Movement | null;
  /** Items whose due day was moved, most days later first. */
  readonly slippage: readonly SlippageRow[];
}

/** Settles once what all pages share. */
export function packContext(report: RefreshReport, options: PackOptions): PackContext {
  const ours = { ...DEFAULT_PACK_STYLE, statuses: report.looks.now };
  const style = { ...ours, ...classificationOf(options), ...options.style };
  return { report, options, style, movement: packMovement(report, options), slippage: packSlippage(report, options) };
}

/** Figures that show small numbers make the whole pack sensitive, unless the style says what it is. */
function classificationOf({ audience, neet = [] }: PackOptions): Partial<PackStyle> {
  return audience === "internal" && neet.length > 0 ? { classification: "OFFICIAL-SENSITIVE" } : {};
}

/** Why an item has its status, in the pack's own words for statuses; an override first, then what the rules make of it. */
export function reasonText({ style, options }: PackContext, judged: JudgedItem): string {
  const { judgement, override } = judged;
  const computed = shownReason(judgement, style.statuses);
  if (override === null || override.state !== "in-force") return computed;
  const until = override.until === null ? "" : ` until ${describeDate(override.until)}`;
  const by = override.by === "" || options.audience === "public" ? "" : ` by ${override.by}`;
  return `${style.statuses[judged.status].label}: set${by}${until}: ${override.reason}. By the rules: ${computed}`;
}
