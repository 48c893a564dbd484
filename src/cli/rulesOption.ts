import { basename } from "node:path";
import {
  DEFAULT_REFRESH_SETTINGS,
  describeIssue,
  looksInRuleFile,
  parseRuleFile,
  withLooks,
  type PresetName,
  type RefreshOptions,
} from "../core";
import type { CommandArguments } from "./arguments";
import { CommandFailure } from "./commandFailure";
import { presetOption } from "./presetOption";
import { readInputFile } from "./readInput";

/** A preset, or a file of rules and labels as the pane's Settings export it. */
export type RulesRequest = { readonly preset: PresetName } | { readonly rulesFile: string };

/** What to judge by, and how to show it. */
export type Judging = Pick<RefreshOptions, "preset" | "ruleSet" | "looks">;

/**
 * What `--preset` or `--rules` says; the strict preset where neither is given.
 *
 * @throws CommandFailure exit code 2 where both are given, or a preset that is none of ours
 */
export function rulesRequest({ preset, rules }: CommandArguments["options"]): RulesRequest {
  if (typeof rules !== "string") return { preset: presetOption(preset) };
  if (preset !== undefined) throw new CommandFailure(2, "Give --preset or --rules, not both.");
  return { rulesFile: rules };
}

/** @throws CommandFailure exit code 1 where the file holds no rules, or labels that cannot be used */
export async function readRules(request: RulesRequest): Promise<Judging> {
  if ("preset" in request) return request;
  const { rulesFile: path } = request;
  const text = new TextDecoder().decode((await readInputFile(path)).bytes);
  const [rules, looks] = [parseRuleFile(text), looksInRuleFile(text)];
  if (!rules.ok || !looks.ok) {
    const issues = [...(rules.ok ? [] : rules.issues), ...(looks.ok ? [] : looks.issues)];
    throw new CommandFailure(1, `${basename(path)}: ${issues.map(describeIssue).join(" ")}`);
  }
  const { preset } = rules.value;
  if (looks.value === null) return { preset, ruleSet: rules.value };
  const inUse = withLooks(DEFAULT_REFRESH_SETTINGS, looks.value).looks;
  return { preset, ruleSet: rules.value, ...(inUse === undefined ? {} : { looks: inUse }) };
}
