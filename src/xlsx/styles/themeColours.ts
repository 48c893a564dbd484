import type { Package } from "../package/openPackage";
import { childOf } from "../xml/readXmlElement";

/** The theme's colours as `RRGGBB`, in the order in which styles number them. */
export type ThemeColours = readonly (string | null)[];

/**
 * Styles number the theme's colours with light and dark swapped against the order in the theme part.
 *
 * @source ECMA-376 part 1, 18.8.3 (bgColor, attribute theme)
 */
const STYLE_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

/** Excel's own theme since 2013, for workbooks without one. */
const OFFICE_THEME: ThemeColours = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Reads the theme's colours. */
export function readThemeColours(opened: Package, part: string | null): ThemeColours {
  if (part === null) return OFFICE_THEME;
  const scheme = childOf(childOf(opened.xml(part), "themeElements"), "clrScheme");
  return STYLE_ORDER.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0];
    return colour?.attributes["lastClr"] ?? colour?.attributes["val"] ?? OFFICE_THEME[index] ?? null;
  });
}
