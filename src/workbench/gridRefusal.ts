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
