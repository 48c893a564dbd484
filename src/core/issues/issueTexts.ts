import type { Severity } from "./issue";

/** For each code of a domain: how bad it is, and its one sentence. A code without both does not compile. */
export type IssueTexts<Params> = {
  readonly [Code in keyof Params]: {
    readonly severity: Severity;
    readonly say: (params: Params[Code]) => string;
  };
};
