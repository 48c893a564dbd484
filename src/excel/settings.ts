/**
 * A setting kept in the workbook, as JSON; null where there is none or where it is not JSON. Costs one sync.
 */
export async function readSetting(key: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : parse(setting.value);
  });
}

/**
 * Keeps a setting in the workbook; null takes it away. It is saved with the file. Do not call it at every change: on
 * desktop Excel it may clear the user's undo (office-js #3141).
 */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, JSON.stringify(value));
    await context.sync();
  });
}

/** Somebody may have edited the file by hand; what cannot be read counts as not there. */
function parse(text: unknown): unknown {
  if (typeof text !== "string") return text ?? null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
