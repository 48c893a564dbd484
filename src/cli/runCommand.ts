import { CommandFailure } from "./commandFailure";
import { USAGE } from "./usage";

/** What a command leaves: the result on stdout, or one sentence on stderr. */
export interface CommandOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

type Command = (words: readonly string[]) => Promise<string>;

/** Each command takes its words and gives what to print. Loaded when asked for: a start must not wait for the rest. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./readCommand")).readCommand,
  milestones: async () => (await import("./milestonesCommand")).milestonesCommand,
  progress: async () => (await import("./progressCommand")).progressCommand,
  refresh: async () => (await import("./refreshCommand")).refreshCommand,
  record: async () => (await import("./recordCommand")).recordCommand,
  neet: async () => (await import("./neetCommand")).neetCommand,
  pack: async () => (await import("./packCommand")).packCommand,
};

/** Runs one command; never throws. The one place where a failure becomes a sentence and an exit code. */
export async function runCommand([name, ...words]: readonly string[]): Promise<CommandOutcome> {
  try {
    if (name === "--help" || name === "help") return { exitCode: 0, stdout: USAGE, stderr: "" };
    const load = name === undefined ? undefined : COMMANDS[name];
    if (load === undefined) throw new CommandFailure(2, unknownCommand(name));
    const command = await load();
    return { exitCode: 0, stdout: await command(words), stderr: "" };
  } catch (failure) {
    if (failure instanceof CommandFailure)
      return { exitCode: failure.exitCode, stdout: "", stderr: `${failure.message}\n` };
    return { exitCode: 1, stdout: "", stderr: `${unexpected(failure)}\n` };
  }
}

function unknownCommand(name: string | undefined): string {
  const known = Object.keys(COMMANDS).join(", ");
  return name === undefined ? `Name a command: ${known}.` : `There is no command '${name}'. The commands are ${known}.`;
}

/** A bug of ours: its kind and no more, since a message could hold what stands in the file. */
function unexpected(failure: unknown): string {
  const kind = failure instanceof Error ? failure.name : "unknown";
  return `The command stopped on a fault of its own (${kind}). Nothing was written.`;
}
