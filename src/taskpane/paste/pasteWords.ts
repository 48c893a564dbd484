/** Words of beginning with a plan that is not on the sheet yet. */
export const PASTE_WORDS = {
  heading: "Begin with a plan",
  paste: "Paste a plan",
  help: "Copy the table in Word, Outlook or a web page, click in this box and press Ctrl+V. Or drop a .docx, .html, .csv or .xlsx file on it.",
  file: "Choose a file",
  fileKinds: ".docx,.html,.htm,.csv,.tsv,.txt,.xlsx,.xlsm",
  pasted: "Pasted plan",
  found: (items: number, tables: number): string =>
    `${items} ${items === 1 ? "item" : "items"} read from ${tables} ${tables === 1 ? "table" : "tables"}. They go on a new sheet as one clean table.`,
  more: (n: number): string => `and ${n} more`,
  none: "No action plan was found in it. We looked for a table with a heading such as Action, Lead or Milestone.",
  put: "Put it on a new sheet",
  other: "Paste another",
  sample: "Open the sample plan",
  template: "Start from a template",
  noSample: "it could not be loaded. Start from the template instead.",
  templateName: "Action plan",
  templateLine: [
    "1",
    "Your priority",
    "What will be done: type over this line",
    "Who answers for it, by role",
    "By 30 June 2027",
    "Not started",
    "",
  ],
} as const;
