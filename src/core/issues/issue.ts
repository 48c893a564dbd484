import type { CellRef } from "../sheet/grid";
import type { IssueParams } from "./issueParams";

/** The name of a kind of problem, such as `date.ambiguous`; every code has one sentence in `messages.ts`. */
export type IssueCode = keyof IssueParams;

/** One problem with its facts and its place. Prose is made of it in `messages.ts` alone. */
export interface IssueOf<C extends IssueCode> {
  readonly code: C;
  readonly params: IssueParams[C];
  /** The cell it concerns; absent where it concerns the whole file or sheet. */
  readonly at?: CellRef;
}

export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];

/** Error: something could not be read or done. Warning: done, but look at it. Note: an assumption worth knowing. */
export type Severity = "error" | "warning" | "note";

/** One thing: it worked, perhaps with warnings, or it did not. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Many things: what could be read, and what was wrong with the rest. */
export interface Checked<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** Makes an issue; `at` only where a cell is known. */
export function issue<C extends IssueCode>(code: C, params: IssueParams[C], at?: CellRef): IssueOf<C> {
  return at === undefined ? { code, params } : { code, params, at };
}
