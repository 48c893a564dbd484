/** Whether this Excel has a later part of the API than the manifest asks for (ExcelApi 1.9). */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
