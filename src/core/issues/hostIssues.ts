import type { IssueTexts } from "./issueTexts";

/** What Excel, a file or the browser refused. Nothing here may carry a cell's content. */
export interface HostIssueParams {
  "host.sheet-protected": { sheet: string };
  "host.cell-edit": Record<string, never>;
  /** The workbook itself may not be written to, though no sheet is protected. */
  "host.read-only": Record<string, never>;
  /** No sheet may be added, renamed or taken away. */
  "host.workbook-protected": Record<string, never>;
  "host.too-large": Record<string, never>;
  /** `rows` and `columns` are the size of what is used. */
  "host.sheet-too-large": { sheet: string; rows: number; columns: number };
  "host.sheet-gone": Record<string, never>;
  "host.others-writing": Record<string, never>;
  "host.merged-cells": Record<string, never>;
  "host.filtered-cells": Record<string, never>;
  "host.offline": Record<string, never>;
  "host.restart": Record<string, never>;
  "host.too-old": Record<string, never>;
  /** A write failed half-way and these sheets could not be put back. */
  "host.not-put-back": { sheets: readonly string[] };
  /** `code` is the host's own word for it, never its message. */
  "host.unknown": { code: string };
  "host.sheet-missing": { sheet: string };
  /** A formula, or an area that one formula fills, stands where we were to write. */
  "host.formula-in-the-way": { sheet: string; cell: string };
  /** The cell is covered by a merged one, so nobody would see what is written there. */
  "host.merged-cell": { sheet: string; cell: string };
  /** Changing a table's heading or total row would make Excel repair the file. */
  "host.table-heading": { sheet: string; cell: string };
  /** `limit` characters fit in a cell. */
  "host.text-too-long": { sheet: string; cell: string; limit: number };
  "file.unreadable": { name: string; why: string };
}

export const HOST_ISSUE_TEXTS: IssueTexts<HostIssueParams> = {
  "host.sheet-protected": {
    severity: "error",
    say: ({ sheet }) =>
      `Sheet '${sheet}' is protected, so nothing was written. Unprotect it (Review > Unprotect sheet) and refresh again.`,
  },
  "host.cell-edit": {
    severity: "error",
    say: () => "A cell is being edited. Press Enter or Esc in it, then try again.",
  },
  "host.sheet-missing": {
    severity: "error",
    say: ({ sheet }) => `There is no sheet '${sheet}' any more, so nothing was written. Read the workbook again.`,
  },
  "host.formula-in-the-way": {
    severity: "error",
    say: ({ sheet, cell }) =>
      `Cell ${cell} of '${sheet}' holds a formula, which is never overwritten; nothing was written.`,
  },
  "host.merged-cell": {
    severity: "error",
    say: ({ sheet, cell }) =>
      `Cell ${cell} of '${sheet}' is hidden under a merged cell; nothing was written. Unmerge it and refresh again.`,
  },
  "host.table-heading": {
    severity: "error",
    say: ({ sheet, cell }) =>
      `Cell ${cell} of '${sheet}' is a heading or total of an Excel table, which must not be changed; nothing was written.`,
  },
  "host.text-too-long": {
    severity: "error",
    say: ({ sheet, cell, limit }) =>
      `The text for cell ${cell} of '${sheet}' is longer than the ${limit} characters a cell can hold; nothing was written.`,
  },
  "host.read-only": {
    severity: "error",
    say: () =>
      "This workbook is open for reading only, so nothing was written. Press Edit, or save a copy, and try again.",
  },
  "host.workbook-protected": {
    severity: "error",
    say: () =>
      "The workbook's structure is protected, so no sheet can be added to it. Unprotect it (Review > Protect Workbook) and try again.",
  },
  "host.too-large": {
    severity: "error",
    say: () =>
      "That is more than Excel on the web takes at once, so nothing was written. Open the workbook in Excel on the desktop and try again.",
  },
  "host.sheet-too-large": {
    severity: "error",
    say: ({ sheet, rows, columns }) =>
      `Sheet '${sheet}' is used over ${rows} rows and ${columns} columns, more than a plan can be. Press Ctrl+End to find a stray entry far off, clear it, save, and try again.`,
  },
  "host.sheet-gone": {
    severity: "error",
    say: () => "The sheet was renamed, moved or deleted meanwhile. Go to the plan's sheet and refresh again.",
  },
  "host.others-writing": {
    severity: "error",
    say: () => "Somebody else was changing the workbook at the same moment, so nothing was written. Try again.",
  },
  "host.merged-cells": {
    severity: "error",
    say: () => "Merged cells are in the way, so nothing was written. Unmerge them beside the plan and try again.",
  },
  "host.filtered-cells": {
    severity: "error",
    say: () => "A filter is in the way, so nothing was written. Clear it (Data > Clear) and try again.",
  },
  "host.offline": {
    severity: "error",
    say: () => "Excel has lost its connection, so nothing was written. Try again when it is back.",
  },
  "host.restart": {
    severity: "error",
    say: () => "Excel asks to be restarted. Save the workbook, close it, open it and try again.",
  },
  "host.too-old": {
    severity: "error",
    say: () =>
      "This version of Excel is too old for that. Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
  },
  "host.not-put-back": {
    severity: "error",
    say: ({ sheets }) =>
      `Excel stopped half-way and did not let us put everything back on ${sheets.map((sheet) => `'${sheet}'`).join(", ")}. Press Undo (Ctrl+Z), then look at the RAG columns there.`,
  },
  "host.unknown": {
    severity: "error",
    say: ({ code }) =>
      `Excel could not do that, so nothing was written (it says: ${code}). Try again; if it stays, close and open the workbook.`,
  },
  "file.unreadable": { severity: "error", say: ({ name, why }) => `${name} could not be read: ${why}` },
};
