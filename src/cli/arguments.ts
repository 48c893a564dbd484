import { parseArgs, type ParseArgsConfig } from "node:util";
import { parseIsoDate, type IsoDate } from "../core";
import { CommandFailure } from "./commandFailure";

export type OptionSpec = NonNullable<ParseArgsConfig["options"]>;

/** The words of one command, taken apart. */
export interface CommandArguments {
  readonly file: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * Takes a command's words apart: exactly one FILE and only options it knows.
 *
 * @throws CommandFailure exit code 2, with one sentence
 */
export function parseCommandArguments(command: string, words: readonly string[], spec: OptionSpec): CommandArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: spec,
      allowPositionals: true,
      strict: true,
    });
    const [file, ...rest] = positionals;
    if (file === undefined) throw new CommandFailure(2, `${command} needs a FILE.`);
    if (rest.length > 0) throw new CommandFailure(2, `${command} takes one FILE; ${rest.length + 1} were given.`);
    return { file, options: values as CommandArguments["options"] };
  } catch (failure) {
    if (failure instanceof CommandFailure) throw failure;
    const [why] = String((failure as { message?: unknown }).message).split(". ");
    throw new CommandFailure(2, `${why}.`.replace(/\.\.$/, "."));
  }
}

/**
 * An option's day, or undefined where it was not given.
 *
 * @throws CommandFailure exit code 2 where it is no day of the form YYYY-MM-DD
 */
export function dayOption(name: string, value: string | boolean | undefined): IsoDate | undefined {
  if (value === undefined) return undefined;
  const day = typeof value === "string" ? parseIsoDate(value) : null;
  if (day === null) throw new CommandFailure(2, `--${name} takes a day as YYYY-MM-DD.`);
  return day;
}
