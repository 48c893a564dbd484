/** What manifest.xml asks for: the least that an Excel which opens the add-in has. */
export const MANIFEST_SETS: Readonly<Record<string, string>> = { ExcelApi: "1.9", SharedRuntime: "1.1" };
