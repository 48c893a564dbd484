import { CollectionModel } from "./collectionModel";
import type { RangeModel } from "./rangeModel";
import type { Part } from "./shape";

/** A comment of a cell, as Office.js's `Comment`. */
export class CommentModel implements Part<Excel.Comment, "id" | "getLocation"> {
  static readonly scalars = ["id"];
  constructor(
    readonly id: string,
    private readonly cell: RangeModel,
  ) {}
  getLocation(): RangeModel {
    return this.cell;
  }
}

/** All comments of a workbook. */
export class CommentsModel extends CollectionModel<CommentModel> implements Part<Excel.CommentCollection, "getCount"> {
  readonly items: readonly CommentModel[];
  constructor(cells: readonly RangeModel[]) {
    super();
    this.items = cells.map((cell, index) => new CommentModel(`C${index + 1}`, cell));
  }
  protected keys(item: CommentModel): readonly string[] {
    return [item.id];
  }
}
