import type { IssueTexts } from "./issueTexts";

/** What Excel, a file or the browser refused. Nothing here may carry a cell's content. */
export interface HostIssueParams {
  "host.sheet-protected": { sheet: string };
  "host.cell-edit": Record<string, never>;
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
  "file.unreadable": { severity: "error", say: ({ name, why }) => `${name} could not be read: ${why}` },
};
