import type {
  Checked,
  CohortSummary,
  Comparators,
  ExtractProfile,
  IsoDate,
  MonthRow,
  PartKind,
  Result,
  Rounding,
} from "../../core";
import type { Pasted } from "../components/DropBox";
import type { Job } from "../planActions";
import type { CohortData } from "./readExtract";

/** What the user asked for; the day is null until it is known. */
export interface NeetChoices {
  readonly periodEnd: IsoDate;
  readonly audience: CohortSummary["audience"];
  readonly threshold: number;
  readonly rounding: Rounding;
  /** Smaller parts that are published. */
  readonly parts: readonly PartKind[];
}

/** Which of the two extracts. */
export type Month = "now" | "before";

/** The extracts, in memory alone, and what was made of them. */
export interface NeetState {
  readonly data: Readonly<Record<Month, CohortData | null>>;
  readonly choices: NeetChoices;
  /** What this month's extract holds; null until there is one. */
  readonly profile: ExtractProfile | null;
  readonly comparators: Checked<Comparators>;
  /** Null until there is an extract. */
  readonly result: Result<CohortSummary> | null;
  /** The months that the workbook keeps, as they were last read; null until figures for the public asked for them. */
  readonly stored: readonly MonthRow[] | null;
  /** Whether they were not read yet, or sheets were built since, which keep a month more. */
  readonly areMonthsOld: boolean;
}

/** What the tab's parts may ask for. */
export interface NeetActions {
  takeSheet(month: Month): void;
  takePasted(month: Month, pasted: Pasted): void;
  takeFile(month: Month, file: File): void;
  /** The two invented extracts that lie beside the page, to try the tab with. */
  takeSample(): void;
  forget(month: Month): void;
  choose(choices: NeetChoices): void;
  /** A small table as it is typed or pasted; an empty one takes the comparators away. */
  compareWith(text: string): void;
  /** The figures as these months of the workbook allow them: counted again where public ones are bound otherwise. */
  besideMonths(months: readonly MonthRow[], job: Job): Promise<CohortSummary | null>;
}
