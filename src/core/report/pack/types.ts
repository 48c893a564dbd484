import type { Audience } from "../../cohort/types";
import type { History } from "../../history/types";
import type { StatusLooks } from "../../rag/status";
import type { NewSheet } from "../../sheet/spec";
import type { RefreshReport } from "../types";
import type { PackLogo } from "./logo/readLogo";

/** A page of the pack by name, in the order in which a board reads them. */
export const PACK_PAGES = [
  "cover",
  "summary",
  "on-a-page",
  "movement",
  "trend",
  "exceptions",
  "milestone-changes",
  "due-next",
  "timeline",
  "by-lead",
  "overrides",
  "neet",
  "data-quality",
  "full-plan",
  "notes",
] as const;

export type PackPage = (typeof PACK_PAGES)[number];

/** How a council's packs look and what they are called. Set once, as data. */
export interface PackStyle {
  /** Stands at the top of each printed page; "" where none is given. */
  readonly councilName: string;
  /** Stands under the title of the cover, before the council's name; "" for none. */
  readonly logoText: string;
  /** Stands above the title of the cover; null for none. */
  readonly logo: PackLogo | null;
  /** What the plan is called: `Action plan` unless said. */
  readonly planTitle: string;
  /**
   * Stands at the top and bottom of each printed page: `OFFICIAL` unless said, `OFFICIAL-SENSITIVE` with an internal
   * cohort, whose small numbers are shown.
   */
  readonly classification: string;
  /** Fill and letters of table headings, `#RRGGBB`. */
  readonly headingFill: string;
  readonly headingFontColour: string;
  /** The words, shapes and colours of the statuses: those of the report unless said. */
  readonly statuses: StatusLooks;
}

/** What a board pack is made with, beside the report it shows. */
export interface PackOptions {
  /** A pack for the public has no pages for officers, and does not say who set an override. */
  readonly audience: Audience;
  /** The plan as it stood last time, judged on its own day by the same rules; outranks the history's last position. */
  readonly previous?: RefreshReport;
  /** The positions recorded at earlier boards; absent: no milestone changes, and movement only with `previous`. */
  readonly history?: History;
  /** Pages of the cohort's figures, in their order; absent: none. */
  readonly neet?: readonly NewSheet[];
  /** Which pages; absent: all that have something to say. Their order stays the board's. */
  readonly pages?: readonly PackPage[];
  /** What differs from the style we ship. */
  readonly style?: Partial<PackStyle>;
  /** Who prepared it; absent: the cover does not say. */
  readonly preparedBy?: string;
  /** Leads that a person said are one: as written -> the name they are counted under. See `leadGroups`. */
  readonly leads?: Readonly<Record<string, string>>;
}

/** One page as the pane offers it. */
export interface PageChoice {
  readonly page: PackPage;
  /** What the page is called. */
  readonly label: string;
  /** What it will hold: `4 red, 6 amber`. */
  readonly holds: string;
  /** Why it cannot be made, as a sentence; null where it can. */
  readonly missing: string | null;
  /** Left out of a pack for the public. */
  readonly isForOfficers: boolean;
  /** Whether it is in the pack unless a person says otherwise. */
  readonly isChosen: boolean;
}
