import { basename } from "node:path";
import {
  DEFAULT_REFRESH_SETTINGS,
  describeIssue,
  looksInRuleFile,
  parseRuleFile,
  toRefreshOptions,
  withLooks,
  type IsoDate,
  type RefreshOptions,
} from "../core";
import type { CommandArguments } from "./arguments";
import { CommandFailure } from "./commandFailure";
import { presetOption } from "./presetOption";
import { readInputFile } from "./readInput";

/** What to judge by, and how to show it: a preset, or a file of rules and labels that the pane's Settings exported. */
export type JudgingOptions = Pick<RefreshOptions, "asAt" | "preset" | "ruleSet" | "looks">;

/**
 * What `--preset` or `--rules` says.
 *
 * @throws CommandFailure exit code 2 where both are given, 1 where the file holds no rules or labels that can be used
 */
export async function judgingOptions(options: CommandArguments["options"], asAt: IsoDate): Promise<JudgingOptions> {
  const { preset, rules: path } = options;
  if (typeof path !== "string") return { asAt, preset: presetOption(preset) };
  if (preset !== undefined) throw new CommandFailure(2, "Give --preset or --rules, not both.");
  const text = new TextDecoder().decode((await readInputFile(path)).bytes);
  const [rules, looks] = [parseRuleFile(text), looksInRuleFile(text)];
  if (!rules.ok || !looks.ok) {
    const issues = [...(rules.ok ? [] : rules.issues), ...(looks.ok ? [] : looks.issues)];
    throw new CommandFailure(1, `${basename(path)}: ${issues.map(describeIssue).join(" ")}`);
  }
  const settings = { ...DEFAULT_REFRESH_SETTINGS, preset: rules.value.preset, ownRules: rules.value };
  return toRefreshOptions(looks.value === null ? settings : withLooks(settings, looks.value), asAt);
}
