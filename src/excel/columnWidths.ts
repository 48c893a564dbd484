import type { ColumnState } from "./knownSheets";
import type { Operation } from "./operation";

/** What to ask of a column. */
const WANTED: Excel.ColumnPropertiesLoadOptions = { columnHidden: true, format: { columnWidth: true } };

/** Asks for the columns of a range; the answer is there after the next sync. */
export function askColumns(range: Excel.Range): OfficeExtension.ClientResult<Excel.ColumnProperties[]> {
  return range.getColumnProperties(WANTED);
}

/** The columns of an answered {@link askColumns}, by 0-based place on the sheet. */
export function toColumnStates(
  answered: readonly Excel.ColumnProperties[],
  firstColumn: number,
): Map<number, ColumnState> {
  return new Map(
    answered.map(({ columnHidden, format }, index) => [
      firstColumn + index,
      { isHidden: columnHidden ?? false, widthPoints: format?.columnWidth ?? 0 },
    ]),
  );
}

/** Measures the columns that width operations name: one sync for all. */
export async function measureColumns(
  context: Excel.RequestContext,
  operations: readonly Operation[],
): Promise<Map<string, Map<number, ColumnState>>> {
  const asked = operations.flatMap((operation) => {
    if (operation.kind !== "width") return [];
    const { sheet, width } = operation;
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, width.column, 1, 1);
    return [{ sheet, column: width.column, answer: askColumns(cell) }];
  });
  await context.sync();
  const columns = new Map<string, Map<number, ColumnState>>();
  for (const { sheet, column, answer } of asked) {
    columns.set(sheet, new Map([...(columns.get(sheet) ?? []), ...toColumnStates(answer.value, column)]));
  }
  return columns;
}
