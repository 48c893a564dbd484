import { issue, type Issue } from "../core";

/** Why the workbench's grid did not do what it was asked; the sheet's name is the only fact it carries. */
export type RefusalKind = "protected" | "no-sheet" | "no-workbook" | "refused";

/** Thrown by the workbench's adapter, and turned into an issue by its door. */
export class GridRefusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly sheet: string,
  ) {
    super(`The grid refused (${kind}).`);
    this.name = "GridRefusal";
  }
}

/** A refusal in words; anything else that went wrong is named as the grid's. */
export function toGridIssue(failure: unknown): Issue {
  if (!(failure instanceof GridRefusal)) return issue("host.unknown", { code: "grid" });
  switch (failure.kind) {
    case "protected":
      return issue("host.sheet-protected", { sheet: failure.sheet });
    case "no-sheet":
      return issue("host.sheet-missing", { sheet: failure.sheet });
    default:
      return issue("host.unknown", { code: failure.kind });
  }
}
