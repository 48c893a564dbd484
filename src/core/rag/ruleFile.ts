import { issue, type Issue, type Result } from "../issues/issue";
import { checkRuleSet } from "./checkRuleSet";
import { checkStatusLooks } from "./checkStatusLooks";
import { countCombinations, WORDS_OF_FACTS } from "./factSpace";
import { parseStatusLooks } from "./parseLooks";
import { PRESETS } from "./presets";
import { RULE_NAMES, type Bounds, type Condition, type NumberFacts, type Rule, type RuleSet } from "./ruleSet";
import { STATUS_ORDER, type StatusLooks } from "./status";
import type { PresetName } from "./types";

/** What a file of rules says it is, so that a file from elsewhere is not taken for one. */
const KIND = "action-plan-rag rules";
const VERSION = 1;
/** Enough for any rule set; a file beyond it is something else. */
const MOST_CHARS = 200_000;
const LONGEST_LINE = 240;
const MOST_RULES = 60;
/** Ours have up to 70,000; more than this could not be proved while somebody waits. */
const MOST_COMBINATIONS = 500_000;

/**
 * A rule set as the text of a file that {@link parseRuleFile} reads.
 *
 * @param looks the labels and colours that go with it, for {@link looksInRuleFile}; absent: the file says nothing of them
 */
export function ruleFileOf({ preset, title, summary, source, daysAre, rules }: RuleSet, looks?: StatusLooks): string {
  const file = { kind: KIND, version: VERSION, preset, title, summary, source, daysAre, rules, looks };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * The labels and colours in a file of rules, checked; null where it holds none, or is no such file.
 *
 * @issues `looks.*` - something is wrong with them, so none of them is taken
 */
export function looksInRuleFile(text: string): Result<StatusLooks | null> {
  const kept = text.length > MOST_CHARS ? null : parseJson(text);
  const looks = isRecord(kept) && kept["kind"] === KIND ? parseStatusLooks(kept["looks"]) : null;
  const issues = looks === null ? [] : checkStatusLooks(looks);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: looks, warnings: [] };
}

/**
 * Reads a rule set of somebody's own, and proves that it is whole: every item gets a status, none is green without a day.
 *
 * @issues rules.not-ours, rules.newer - a file from elsewhere, or of a later version; rules.bad-rule - a rule we cannot
 *         follow; rules.too-many; rules.gap, rules.green-without-day - it would judge wrongly; as warnings rules.overlap, rules.never-used
 */
export function parseRuleFile(text: string): Result<RuleSet> {
  const kept = text.length > MOST_CHARS ? null : parseJson(text);
  if (!isRecord(kept) || kept["kind"] !== KIND) return refused(issue("rules.not-ours", {}));
  if (kept["version"] !== VERSION) return refused(issue("rules.newer", {}));
  const listed: readonly unknown[] = Array.isArray(kept["rules"]) ? kept["rules"] : [];
  if (listed.length === 0 || listed.length > MOST_RULES) return refused(issue("rules.not-ours", {}));
  const rules = listed.map(parseRule);
  const daysAre = parseDaysAre(kept["daysAre"]);
  if (daysAre === null) return refused(issue("rules.not-ours", {}));
  const bad = rules.findIndex((rule) => rule === null);
  if (bad >= 0) return refused(issue("rules.bad-rule", { place: bad + 1 }));
  const good = rules.filter((rule) => rule !== null);
  if (countCombinations(good) > MOST_COMBINATIONS) return refused(issue("rules.too-many", {}));
  const { refusals, warnings } = issuesOf(good);
  if (refusals.length > 0) return { ok: false, issues: refusals };
  const preset = Object.keys(PRESETS).find((name) => name === kept["preset"]) ?? "strict";
  const words = {
    title: line(kept["title"]) || "Our own rules",
    summary: line(kept["summary"]),
    source: line(kept["source"]),
  };
  return {
    ok: true,
    value: { preset: preset as PresetName, isOwn: true, ...words, ...daysAre, rules: good },
    warnings,
  };
}

/** How days are counted; a word for it that we do not know would judge otherwise than its maker meant. */
function parseDaysAre(kept: unknown): Pick<RuleSet, "daysAre"> | null {
  if (kept === undefined) return {};
  return kept === "working" || kept === "calendar" ? { daysAre: kept } : null;
}

/** What stops a rule set from being used, and what its maker should know of it. */
function issuesOf(rules: readonly Rule[]): {
  readonly refusals: readonly Issue[];
  readonly warnings: readonly Issue[];
} {
  const { gaps, overlaps, neverUsed, greenWithoutDay } = checkRuleSet(rules);
  return {
    refusals: [
      ...(gaps.length > 0 ? [issue("rules.gap", {})] : []),
      ...greenWithoutDay.map((rule) => issue("rules.green-without-day", { rule })),
    ],
    warnings: [
      ...overlaps.map(({ first, second, at }) => issue("rules.overlap", { first, second, at })),
      ...neverUsed.map(({ name }) => issue("rules.never-used", { rule: name })),
    ],
  };
}

function refused(one: Issue): Result<never> {
  return { ok: false, issues: [one] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function parseRule(kept: unknown): Rule | null {
  if (!isRecord(kept) || !Array.isArray(kept["when"])) return null;
  const name = RULE_NAMES.find((known) => known === kept["name"]);
  const status = STATUS_ORDER.find((known) => known === kept["status"]);
  const when = kept["when"].map(parseCondition);
  if (name === undefined || status === undefined || when.includes(null)) return null;
  return { name, status, when: when.filter((condition) => condition !== null) };
}

function parseCondition(kept: unknown): Condition | null {
  if (!isRecord(kept)) return null;
  const { fact } = kept;
  if (Array.isArray(kept["in"])) return parseWords(fact, kept["in"]);
  const number = NUMBER_FACTS.find((known) => known === fact);
  const bounds = BOUNDS.filter((bound) => kept[bound] !== undefined).map((bound) => [bound, kept[bound]] as const);
  const isSound = bounds.length > 0 && bounds.every(([, edge]) => typeof edge === "number" && Number.isFinite(edge));
  return number === undefined || !isSound ? null : { fact: number, ...(Object.fromEntries(bounds) as Bounds) };
}

/** The words are among those of their fact, so the condition is one. */
function parseWords(fact: unknown, words: readonly unknown[]): Condition | null {
  const known = Object.entries(WORDS_OF_FACTS).find(([name]) => name === fact)?.[1] as readonly unknown[] | undefined;
  const isSound = words.length > 0 && known !== undefined && words.every((word) => known.includes(word));
  return isSound ? ({ fact, in: words } as Condition) : null;
}

const BOUNDS: readonly (keyof Bounds)[] = ["from", "over", "to", "under"];

const NUMBER_FACTS: readonly (keyof NumberFacts)[] = [
  "daysLate",
  "daysToReview",
  "forecastSlipDays",
  "earlierStepDaysLate",
  "redatedDays",
  "percentDone",
  "percentOfExpected",
];

function line(kept: unknown): string {
  return typeof kept === "string" ? kept.replace(/\s+/g, " ").trim().slice(0, LONGEST_LINE) : "";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
