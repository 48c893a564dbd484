import { CollectionModel } from "./collectionModel";
import { badArgument } from "./hostError";
import type { Part } from "./shape";

type PictureMember =
  | ("id" | "name" | "type" | "delete")
  | ("left" | "top" | "width" | "height" | "lockAspectRatio" | "altTextDescription");

/** A picture, as Office.js's `Shape`. A size is kept in proportion while the aspect ratio is locked, as Excel does. */
export class PictureModel implements Part<Excel.Shape, PictureMember> {
  static readonly scalars = ["id", "name", "left", "top", "width", "height", "lockAspectRatio", "type"];
  readonly type = "Image";
  name = "";
  left = 0;
  top = 0;
  lockAspectRatio = true;
  altTextDescription = "";
  private size = { width: 96, height: 96 };
  constructor(
    readonly id: string,
    readonly base64: string,
    private readonly remove: (picture: PictureModel) => void,
  ) {}
  get width(): number {
    return this.size.width;
  }
  set width(width: number) {
    if (!(width >= 0)) throw badArgument();
    const { size } = this;
    this.size = { width, height: this.lockAspectRatio ? (size.height * width) / size.width : size.height };
  }
  get height(): number {
    return this.size.height;
  }
  set height(height: number) {
    if (!(height >= 0)) throw badArgument();
    const { size } = this;
    this.size = { height, width: this.lockAspectRatio ? (size.width * height) / size.height : size.width };
  }
  delete(): void {
    this.remove(this);
  }
}

/** What lies over a sheet besides its charts. */
export class PicturesModel
  extends CollectionModel<PictureModel>
  implements Part<Excel.ShapeCollection, "addImage" | "getCount" | "getItem" | "getItemAt">
{
  readonly items: PictureModel[] = [];
  private last = 0;
  protected keys(item: PictureModel): readonly string[] {
    return [item.id, item.name];
  }
  /** PNG and JPEG files only, as Excel says. */
  addImage(base64: string): PictureModel {
    if (!/^(?:iVBORw0KGgo|\/9j\/)[\w+/]*=*$/.test(base64)) throw badArgument();
    this.last += 1;
    const made = new PictureModel(`{S${this.last}}`, base64, (gone) => this.items.splice(this.items.indexOf(gone), 1));
    this.items.push(made);
    return made;
  }
}
