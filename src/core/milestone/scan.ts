import type { YearStyle } from "../dates/yearStyles";
import type { DateFound, Found } from "./found";
import type { Token } from "./tokenise";
import type { PlanContext } from "./types";

/** One text under reading: its tokens, the plan it stands in, and how it counts its years. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: PlanContext;
  /** How the plan counts its years, where that is known. */
  readonly style: YearStyle | null;
  /** Earliest and latest year the plan can speak of; null where nothing is known of its dates. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Whether 2015/16 is read as September to August: the plan's style, else the text's own words. */
  splitStyle(): "academic" | "financial";
  /** Reads the date expression at a token that is neither a range nor led by early, mid, end; null where there is none. */
  readDate(at: number): DateFound | null;
}

/** A small reader: what it finds at a token, or null ("not mine"). It looks at a fixed number of tokens around it. */
export type Rule = (scan: Scan, at: number) => Found | null;
