import type { CohortSummary } from "../../core";

const count = (n: number, noun: string): string => `${n.toLocaleString("en-GB")} ${noun}${n === 1 ? "" : "s"}`;

/** Words of the NEET tab. */
export const NEET_WORDS = {
  heading: "NEET summary",
  intro: "From the cohort extract to district sheets. Nothing leaves this computer, and no person's details are kept.",
  dataStep: "1. The extract",
  thisSheet: "Use the sheet in front",
  file: "Choose a file",
  fileKinds: ".csv,.tsv,.txt,.xlsx,.xlsm",
  paste: "Paste here",
  pasteHelp: "Copy the extract, click in this box and press Ctrl+V. Or drop a .csv, .tsv or .xlsx file on it.",
  dropped: "Drop it here",
  got: (name: string, rows: number): string => `${name}: ${count(rows, "row")}`,
  forget: "Forget this data",
  forgetBefore: "Forget last month's data",
  before: "Last month's extract",
  beforeHelp: "For joiners and leavers. You can do without.",
  addBefore: "Add last month's extract",
  onSheet:
    "The extract lies in this workbook, so whoever gets the workbook gets it. Build the sheets, then delete the extract before you share the workbook.",
  foundStep: "2. What we found",
  people: (n: number): string => `${count(n, "young person")}`.replace("persons", "people"),
  cohort: (cohort: string, districts: number): string => `${cohort} in the cohort, ${count(districts, "district")}`,
  toCheck: (n: number): string => `${count(n, "thing")} to look at`,
  choicesStep: "3. Choices",
  periodEnd: "Period ends on",
  periodHelp: "The last day of the month the extract is for.",
  audience: "For",
  internal: "Our own use: small numbers are shown",
  public: "Publication: small numbers are hidden",
  threshold: "Hide counts below",
  thresholdHelp: "5 is usual. Counts that would give a hidden one away are hidden too.",
  previewStep: "4. Preview",
  district: "District",
  total: "Total",
  hidden: "hidden",
  unknown: "not told",
  table: "Figures by district",
  build: "Build the NEET sheets",
  none: "Nothing to show yet: give the extract first.",
  hiddenCells: ({ districts, total }: CohortSummary): string => {
    const cells = [...districts, total].reduce((sum, row) => sum + row.suppressed.length, 0);
    return `${count(cells, "figure")} hidden in this table's rows.`;
  },
} as const;
