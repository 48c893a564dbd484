import type { CellRef } from "../core";

/** Shows a cell's sheet and selects the cell: one sync. */
export async function goTo({ sheet, row, column }: CellRef): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(row, column).select();
    await context.sync();
  });
}
