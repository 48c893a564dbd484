import { readOneSheet, type ReadOptions, type SheetReading } from "./readOneSheet";

/** The active sheet as it is now; see {@link readOneSheet}. */
export async function readActiveSheet(options: ReadOptions): Promise<SheetReading> {
  return Excel.run((context) => readOneSheet(context, (sheets) => sheets.getActiveWorksheet(), options));
}
