import type { Audience, CohortOptions, IsoDate } from "../core";
import { dayOption, type CommandArguments, type OptionSpec } from "./arguments";
import { CommandFailure } from "./commandFailure";
import { rulesRequest, type RulesRequest } from "./rulesOption";
import { today } from "./today";

/** The options of `pack`. */
export const PACK_OPTIONS: OptionSpec = {
  "as-at": { type: "string" },
  preset: { type: "string" },
  rules: { type: "string" },
  cohort: { type: "string" },
  "period-end": { type: "string" },
  "previous-plan": { type: "string" },
  "previous-as-at": { type: "string" },
  "previous-cohort": { type: "string" },
  audience: { type: "string" },
  threshold: { type: "string" },
  title: { type: "string" },
  council: { type: "string" },
  classification: { type: "string" },
  "prepared-by": { type: "string" },
  logo: { type: "string" },
  out: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
};

/** A cohort to show beside the plan, with last month's where given. */
export interface CohortRequest extends CohortOptions {
  readonly file: string;
  readonly previousFile?: string;
}

/** What a pack is called and whose it is; what is absent is the pack's own. */
export interface HouseStyle {
  readonly planTitle?: string;
  readonly councilName?: string;
  readonly classification?: string;
  readonly preparedBy?: string;
  /** The logo's file. */
  readonly logoFile?: string;
}

/** What a pack is asked for. */
export interface PackRequest {
  readonly file: string;
  readonly asAt: IsoDate;
  readonly rules: RulesRequest;
  readonly audience: Audience;
  readonly previous: { readonly file: string; readonly asAt: IsoDate } | null;
  readonly cohort: CohortRequest | null;
  readonly style: HouseStyle;
  readonly out: string;
  readonly isForced: boolean;
}

type Options = CommandArguments["options"];

/**
 * The words of `pack` as what they ask for, checked before any file is read.
 *
 * @throws CommandFailure exit code 2, with one sentence, where an option is missing its fellow or is none of ours
 */
export function packRequest(file: string, options: Options): PackRequest {
  const out = textOption(options, "out");
  if (out === undefined) throw new CommandFailure(2, "pack needs --out FILE.xlsx.");
  const asAt = dayOption("as-at", options["as-at"]) ?? today();
  return {
    ...{ file, asAt, out, isForced: options["force"] === true },
    rules: rulesRequest(options),
    audience: audienceOption(options["audience"]),
    previous: previousOption(options, asAt),
    cohort: cohortOption(options),
    style: houseStyle(options),
  };
}

function houseStyle(options: Options): HouseStyle {
  const given = {
    planTitle: wordsOption(options, "title"),
    councilName: wordsOption(options, "council"),
    classification: wordsOption(options, "classification"),
    preparedBy: wordsOption(options, "prepared-by"),
    logoFile: textOption(options, "logo"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined));
}

/** As many characters as the edge of a printed page has room for, beside the others there. */
const MOST_WORDS_CHARS = 120;

/** Words that stand on a line of their own. */
function wordsOption(options: Options, name: string): string | undefined {
  const text = textOption(options, name)?.replace(/\s+/g, " ").trim();
  if (text === undefined || (text !== "" && text.length <= MOST_WORDS_CHARS)) return text;
  throw new CommandFailure(2, `--${name} takes a few words, ${MOST_WORDS_CHARS} characters at most.`);
}

function previousOption(options: Options, asAt: IsoDate): PackRequest["previous"] {
  const file = textOption(options, "previous-plan");
  const day = dayOption("previous-as-at", options["previous-as-at"]);
  if (file === undefined && day === undefined) return null;
  if (file === undefined || day === undefined) {
    throw new CommandFailure(2, "--previous-plan and --previous-as-at go together: last time's plan and its day.");
  }
  if (day > asAt) throw new CommandFailure(2, "--previous-as-at is later than --as-at.");
  return { file, asAt: day };
}

function cohortOption(options: Options): CohortRequest | null {
  const file = textOption(options, "cohort");
  const periodEnd = dayOption("period-end", options["period-end"]);
  const previousFile = textOption(options, "previous-cohort");
  const threshold = thresholdOption(options["threshold"]);
  if (file === undefined) {
    if (periodEnd === undefined && previousFile === undefined) return null;
    throw new CommandFailure(2, "--period-end and --previous-cohort need --cohort FILE.");
  }
  if (periodEnd === undefined) throw new CommandFailure(2, "--cohort needs --period-end as YYYY-MM-DD.");
  const audience = audienceOption(options["audience"]);
  return { ...{ file, periodEnd, audience, threshold }, ...(previousFile === undefined ? {} : { previousFile }) };
}

function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

function audienceOption(value: string | boolean | undefined): Audience {
  const audience = value ?? "internal";
  if (audience === "internal" || audience === "public") return audience;
  throw new CommandFailure(2, "--audience takes internal or public.");
}

/** As `neet` has it. */
const DEFAULT_THRESHOLD = 5;

function thresholdOption(value: string | boolean | undefined): number {
  if (value === undefined) return DEFAULT_THRESHOLD;
  if (typeof value === "string" && /^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new CommandFailure(2, "--threshold takes a whole number from 1 to 999.");
}
