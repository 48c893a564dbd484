import type { NewPicture } from "../../../sheet/spec";
import type { PackStyle } from "../types";
import type { PackLogo } from "./readLogo";

/** The room of a logo on the cover: about as wide and high as on a letter. Our choice. */
const [MOST_WIDTH_POINTS, MOST_HEIGHT_POINTS] = [220, 62];
/** A picture is never shown larger than it is on a screen of 96 dots to the inch. */
const POINTS_PER_PIXEL = 0.75;

/** The logo in the corner of the cover, in proportion and as large as there is room. */
export function logoPicture(logo: PackLogo, { councilName }: Pick<PackStyle, "councilName">): NewPicture {
  const { kind, base64, widthPixels, heightPixels } = logo;
  const scale = Math.min(POINTS_PER_PIXEL, MOST_WIDTH_POINTS / widthPixels, MOST_HEIGHT_POINTS / heightPixels);
  return {
    ...{ kind, base64, row: 0, column: 0 },
    altText: councilName === "" ? "The council's logo" : `The logo of ${councilName}`,
    widthPoints: Math.max(1, Math.round(widthPixels * scale)),
    heightPoints: Math.max(1, Math.round(heightPixels * scale)),
  };
}
