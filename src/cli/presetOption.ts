import { PRESETS, type PresetName } from "../core";
import { CommandFailure } from "./commandFailure";

/**
 * The preset that `--preset` names; strict where it was not given.
 *
 * @throws CommandFailure exit code 2 where it is none of ours
 */
export function presetOption(value: string | boolean | undefined): PresetName {
  const name = value ?? "strict";
  if (typeof name === "string" && Object.hasOwn(PRESETS, name)) return name as PresetName;
  throw new CommandFailure(2, `--preset takes one of ${Object.keys(PRESETS).join(", ")}.`);
}
