/** A command that cannot go on: one sentence for stderr and the exit code (1 input, 2 wrong use). */
export class CommandFailure extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    sentence: string,
  ) {
    super(sentence);
  }
}
