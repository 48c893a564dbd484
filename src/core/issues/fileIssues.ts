import type { IssueTexts } from "./issueTexts";

/**
 * Why a workbook file was not read. `name` is the file's name, "" where it has none; `part` the part of the file that
 * shows it, "" where it is the file as a whole. Nothing here may carry a cell's content.
 */
export interface FileIssueParams {
  "file.empty": { name: string };
  "file.encrypted": { name: string };
  /** The binary format of Excel 97-2003. */
  "file.old-excel": { name: string };
  /** .xlsb. */
  "file.binary-workbook": { name: string };
  /** .ods and its kin. */
  "file.open-document": { name: string };
  /** The one-file XML of Excel 2003. */
  "file.spreadsheet-xml": { name: string };
  "file.web-page": { name: string };
  "file.plain-text": { name: string };
  "file.not-a-workbook": { name: string };
  "file.damaged": { name: string; part: string };
  "file.unsafe-xml": { name: string; part: string };
  "file.too-large": { name: string; part: string };
}

const SAVE_AS_XLSX = "Open it in Excel, save it as an Excel Workbook (.xlsx) and use that";

export const FILE_ISSUE_TEXTS: IssueTexts<FileIssueParams> = {
  "file.empty": {
    severity: "error",
    say: ({ name }) => `${fileOf(name)} is empty: it holds no bytes at all. Look for an earlier copy.`,
  },
  "file.encrypted": {
    severity: "error",
    say: ({ name }) =>
      `${fileOf(name)} is locked with a password. Open it in Excel, take the password off (File > Info > Protect Workbook) and save a copy.`,
  },
  "file.old-excel": {
    severity: "error",
    say: ({ name }) => `${fileOf(name)} is in the old .xls format of Excel 97-2003. ${SAVE_AS_XLSX}.`,
  },
  "file.binary-workbook": {
    severity: "error",
    say: ({ name }) => `${fileOf(name)} is a binary workbook (.xlsb). ${SAVE_AS_XLSX}.`,
  },
  "file.open-document": {
    severity: "error",
    say: ({ name }) => `${fileOf(name)} is an OpenDocument file. ${SAVE_AS_XLSX}.`,
  },
  "file.spreadsheet-xml": {
    severity: "error",
    say: ({ name }) => `${fileOf(name)} is an XML spreadsheet of Excel 2003. ${SAVE_AS_XLSX}.`,
  },
  "file.web-page": {
    severity: "error",
    say: ({ name }) =>
      `${fileOf(name)} is a web page with the name of a workbook. ${SAVE_AS_XLSX}, or give it the ending .html.`,
  },
  "file.plain-text": {
    severity: "error",
    say: ({ name }) =>
      `${fileOf(name)} is plain text with the name of a workbook. ${SAVE_AS_XLSX}, or give it the ending .csv or .tsv.`,
  },
  "file.not-a-workbook": {
    severity: "error",
    say: ({ name }) => `${fileOf(name)} is not an Excel workbook (.xlsx or .xlsm).`,
  },
  "file.damaged": {
    severity: "error",
    say: ({ name, part }) =>
      `${fileOf(name)} is damaged or was cut short${partOf(part)}. Excel may be able to repair it; else use an earlier copy.`,
  },
  "file.unsafe-xml": {
    severity: "error",
    say: ({ name, part }) =>
      `${fileOf(name)} declares its own XML entities${partOf(part)}, which no workbook of Excel does, so it was not read. ${SAVE_AS_XLSX}.`,
  },
  "file.too-large": {
    severity: "error",
    say: ({ name, part }) =>
      `${fileOf(name)} is too large to read safely${partOf(part)}. Copy the plan's sheet to a workbook of its own and use that.`,
  },
};

function fileOf(name: string): string {
  return name === "" ? "The file" : name;
}

function partOf(part: string): string {
  return part === "" ? "" : ` (in its part ${part})`;
}
