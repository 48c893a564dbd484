import type { Issue, Result } from "../core";

/**
 * A file that cannot be read or written as asked. Thrown deep inside the adapter, caught once at its door by
 * {@link attempt}; `toIssues` is given the file's name, which only the door knows.
 */
export class Refusal extends Error {
  constructor(readonly toIssues: (name: string) => readonly Issue[]) {
    super("refused");
  }
}

/** Ends the work with an issue. */
export function refuse(toIssue: (name: string) => Issue): never {
  throw new Refusal((name) => [toIssue(name)]);
}

/** Ends the work where there are issues. */
export function refuseIfAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Refusal(() => issues);
}

/** The same as {@link attempt} for work that stops for breath. */
export function* attemptInSlices<T>(
  name: string,
  work: Generator<number, T, undefined>,
): Generator<number, Result<T>, undefined> {
  try {
    return { ok: true, value: yield* work, warnings: [] };
  } catch (failure) {
    if (failure instanceof Refusal) return { ok: false, issues: failure.toIssues(name) };
    throw failure;
  }
}

/** Runs `work` and gives its value, or the issues it was refused with. Our own faults are thrown on. */
export function attempt<T>(name: string, work: (warn: (issue: Issue) => void) => T): Result<T> {
  const warnings: Issue[] = [];
  try {
    return { ok: true, value: work((issue) => warnings.push(issue)), warnings };
  } catch (failure) {
    if (failure instanceof Refusal) return { ok: false, issues: failure.toIssues(name) };
    throw failure;
  }
}
