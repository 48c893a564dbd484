import type { Severity } from "./issue";
import type { StatusNames } from "./statusNames";

/** For each code of a domain: how bad it is, and its one sentence. A code without both does not compile. */
export type IssueTexts<Params> = {
  readonly [Code in keyof Params]: {
    readonly severity: Severity;
    /** `names`: what the statuses are called where the sentence speaks of them. */
    readonly say: (params: Params[Code], names: StatusNames) => string;
  };
};
