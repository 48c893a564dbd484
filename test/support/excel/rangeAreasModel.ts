import type { Block } from "../../../src/core";
import type { SheetState } from "./book";
import { FormatModel, LookWindow } from "./formatModel";
import type { Part } from "./shape";

interface Area {
  readonly block: Block;
  readonly address: string;
}

/** Several rectangles of a sheet, as Office.js's `RangeAreas`. */
export class RangeAreasModel implements Part<Excel.RangeAreas, "address" | "areaCount" | "areas" | "format"> {
  static readonly scalars = ["address", "areaCount"];
  readonly format: FormatModel;
  constructor(
    sheet: SheetState,
    private readonly ranges: readonly Area[],
  ) {
    this.format = new FormatModel(
      new LookWindow(
        sheet,
        ranges.map(({ block }) => block),
      ),
    );
  }
  get areas(): { readonly items: readonly Area[] } {
    return { items: this.ranges };
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get address(): string {
    return this.ranges.map(({ address }) => address).join(",");
  }
}
