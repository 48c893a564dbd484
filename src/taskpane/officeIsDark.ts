/** Whether Office's own theme is dark; null where the host does not say and the system's preference is to be followed. */
export function officeIsDark(theme: Pick<Office.OfficeTheme, "bodyBackgroundColor"> | undefined): boolean | null {
  const background = /^#?(?<red>[0-9a-f]{2})(?<green>[0-9a-f]{2})(?<blue>[0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? "",
  )?.groups;
  if (background === undefined) return null;
  const [red, green, blue] = [background["red"], background["green"], background["blue"]].map((part) =>
    Number.parseInt(part ?? "", 16),
  ) as [number, number, number];
  return red * LUMA.red + green * LUMA.green + blue * LUMA.blue < MIDDLE_GREY;
}

/** How bright each colour looks. @source ITU-R BT.601 */
const LUMA = { red: 0.299, green: 0.587, blue: 0.114 } as const;
const MIDDLE_GREY = 128;
