import { parseIsoDate, type IsoDate } from "../dates/isoDate";
import type { PlanContext } from "../milestone/types";
import type { ColumnChoice, MappingChoice, PlanField } from "../plan/types";
import { DEFAULT_LOOKS, withNewLooks, type LooksInUse } from "../rag/looksInUse";
import { parseLooksInUse } from "../rag/parseLooks";
import { ruleSetOf } from "../rag/presets";
import { parseRuleFile, ruleFileOf } from "../rag/ruleFile";
import { DEFAULT_RULE_NUMBERS, NUMBERS_OF_PRESET, type RuleNumbers } from "../rag/ruleNumbers";
import type { RuleSet } from "../rag/ruleSet";
import type { StatusLooks } from "../rag/status";
import type { PresetName } from "../rag/types";
import type { RefreshOptions } from "./types";

/** What a workbook remembers of how its plan is refreshed. Plain JSON. */
export interface RefreshSettings {
  readonly preset: PresetName;
  /** Null: judge as at the day of the refresh. */
  readonly asAt: IsoDate | null;
  /** What the user says of the plan's dates; empty where we are to find them. */
  readonly context: PlanContext;
  /** Column mappings a person changed, at most one for each sheet and header row. */
  readonly choices: readonly MappingChoice[];
  /** Days and per cents of the user's own in the place of the preset's. */
  readonly numbers?: Partial<RuleNumbers>;
  /** True where days before and after due are counted in working days of England. */
  readonly workingDays?: boolean;
  /** Rules of the user's own, which outrank the preset. */
  readonly ownRules?: RuleSet;
  /** Labels, letters, shapes and colours of the user's own; absent: those that we ship. */
  readonly looks?: LooksInUse;
}

/** What a workbook without settings gets. */
export const DEFAULT_REFRESH_SETTINGS: RefreshSettings = { preset: "strict", asAt: null, context: {}, choices: [] };

/** Every rule set by name, in the order they are offered. */
export const PRESET_NAMES: readonly PresetName[] = [
  "strict",
  "one-month",
  "one-week-one-month",
  "per-cent",
  "expected-progress",
  "recovery-plan",
  "state-first",
];

/** What a column can be, in the order it is offered. */
export const PLAN_FIELDS: readonly PlanField[] = [
  "ref",
  "priority",
  "action",
  "outcome",
  "lead",
  "partners",
  "milestone",
  "startDate",
  "reviewDate",
  "progress",
  "percentComplete",
  "statedRag",
  "costs",
];

/**
 * Reads what a workbook kept, whoever wrote it: each part that is not understood is as if it had not been kept, so
 * that a setting of another version never stops a refresh.
 */
export function parseRefreshSettings(kept: unknown): RefreshSettings {
  if (!isRecord(kept)) return DEFAULT_REFRESH_SETTINGS;
  return {
    preset: PRESET_NAMES.find((name) => name === kept["preset"]) ?? DEFAULT_REFRESH_SETTINGS.preset,
    asAt: parseDay(kept["asAt"]),
    context: parseContext(kept["context"]),
    choices: Array.isArray(kept["choices"]) ? kept["choices"].flatMap(parseChoice) : [],
    ...parseNumbers(kept["numbers"]),
    ...(kept["workingDays"] === true ? { workingDays: true } : {}),
    ...parseOwnRules(kept["ownRules"]),
    ...(isRecord(kept["looks"]) ? { looks: parseLooksInUse(kept["looks"]) } : {}),
  };
}

/** What to refresh with; `today` stands in where the workbook has no as-at date of its own. */
export function toRefreshOptions(settings: RefreshSettings, today: IsoDate): RefreshOptions {
  const { preset, asAt, context, choices, looks } = settings;
  const ruleSet = ruleSetFor(settings);
  return {
    ...{ asAt: asAt ?? today, preset, context, choices },
    ...(ruleSet.isOwn === true ? { ruleSet } : {}),
    ...(looks === undefined ? {} : { looks }),
  };
}

/** The rules these settings judge by: somebody's own, the preset with numbers of their own, or as we ship it. */
export function ruleSetFor({ preset, numbers = {}, workingDays, ownRules }: RefreshSettings): RuleSet {
  if (ownRules !== undefined) return ownRules;
  if (workingDays === true) return { ...ruleSetOf(preset, numbers, "working"), isOwn: true };
  const isChanged = NUMBERS_OF_PRESET[preset].some((name) => (numbers[name] ?? null) !== null);
  return isChanged ? { ...ruleSetOf(preset, numbers), isOwn: true } : ruleSetOf(preset);
}

/** The same settings with a preset as we ship it: numbers and rules of somebody's own are left aside, labels are not. */
export function withPreset({ asAt, context, choices, looks }: RefreshSettings, preset: PresetName): RefreshSettings {
  return { preset, asAt, context, choices, ...(looks === undefined ? {} : { looks }) };
}

/**
 * The same settings with these labels and colours. Those they take the place of are remembered, so that the next
 * refresh knows its own ratings and writes them anew. `STATUS_LOOKS` goes back to those we ship.
 */
export function withLooks(settings: RefreshSettings, looks: StatusLooks): RefreshSettings {
  return { ...settings, looks: withNewLooks(settings.looks ?? DEFAULT_LOOKS, looks) };
}

/** The same settings with this choice in the place of an earlier one for the same table. */
export function withMappingChoice(settings: RefreshSettings, choice: MappingChoice): RefreshSettings {
  const others = settings.choices.filter(
    ({ sheet, headerRow }) => sheet !== choice.sheet || headerRow !== choice.headerRow,
  );
  return { ...settings, choices: [...others, choice] };
}

/** Whole numbers that make sense as days or per cents; others are as if they had not been kept. */
const LARGEST_NUMBER = 999;

function parseNumbers(kept: unknown): Pick<RefreshSettings, "numbers"> {
  if (!isRecord(kept)) return {};
  const numbers = Object.keys(DEFAULT_RULE_NUMBERS).flatMap((name) => {
    const number = kept[name];
    const isSound = typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= LARGEST_NUMBER;
    return isSound ? [[name, number] as const] : [];
  });
  return numbers.length === 0 ? {} : { numbers: Object.fromEntries(numbers) };
}

/** Rules kept in the workbook are proved as a file of them is: somebody may have edited either by hand. */
function parseOwnRules(kept: unknown): Pick<RefreshSettings, "ownRules"> {
  if (!isRecord(kept)) return {};
  const { preset, title, summary, source, daysAre, rules } = kept;
  const read = parseRuleFile(ruleFileOf({ preset, title, summary, source, daysAre, rules } as RuleSet));
  return read.ok ? { ownRules: read.value } : {};
}

function parseContext(kept: unknown): PlanContext {
  if (!isRecord(kept)) return {};
  const days = (["planDate", "planStart", "planEnd"] as const).flatMap((key) => {
    const day = parseDay(kept[key]);
    return day === null ? [] : [[key, day] as const];
  });
  const style = (["academic", "financial", "calendar"] as const).find((name) => name === kept["yearStyle"]);
  return { ...Object.fromEntries(days), ...(style === undefined ? {} : { yearStyle: style }) };
}

function parseChoice(kept: unknown): MappingChoice[] {
  if (!isRecord(kept) || !Array.isArray(kept["columns"])) return [];
  const { sheet, headerRow, columns } = kept;
  if (typeof sheet !== "string" || typeof headerRow !== "number") return [];
  return [{ sheet, headerRow, columns: columns.flatMap(parseColumnChoice) }];
}

function parseColumnChoice(kept: unknown): ColumnChoice[] {
  if (!isRecord(kept)) return [];
  const { column, header, field } = kept;
  const found = field === null ? null : PLAN_FIELDS.find((name) => name === field);
  if (typeof column !== "number" || typeof header !== "string" || found === undefined) return [];
  return [{ column, header, field: found }];
}

function parseDay(kept: unknown): IsoDate | null {
  return typeof kept === "string" ? parseIsoDate(kept) : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
