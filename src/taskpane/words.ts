import {
  cellAddress,
  type CellContent,
  columnLetters,
  describeDate,
  describeDays,
  type OwnRole,
  type PlanField,
  type PlanTable,
  type RowNote,
} from "../core";

/** Every word of the pane that is not the user's own. Problems have theirs in core's catalogue of issues. */
export const WORDS = {
  appName: "Action Plan RAG",
  help: (about: string): string => `Help: ${about}`,

  found: {
    heading: "Action plan",
    place: (table: PlanTable): string => `Sheet "${table.sheet}", ${rowsOf([table.firstRow, table.lastRow])}`,
    more: (count: number): string => `and ${count} more ${count === 1 ? "table" : "tables"}`,
    change: "Change",
    changeLabel: "Change which column is what",
  },

  empty: {
    heading: "No action plan here yet",
    lookedFor: "No action plan found on this sheet. We looked for a heading such as Action, Lead or Milestone.",
    next: "Go to the sheet that holds the plan: the pane follows you. If it is this sheet, see that each column has a heading, then look again.",
    lookAgain: "Look again",
  },

  choices: {
    asAt: "As at",
    asAtHint: "For example 31/3/2026",
    asAtWrong: "Write a day as day, month, year: 31/3/2026 or 31 Mar 2026.",
    pickDay: "Pick a day",
    rules: "Rules",
    own: (title: string): string => `${title} (own)`,
    source: "Where these rules come from",
    keep: "Keep for this workbook",
    kept: "Kept in this workbook.",
  },

  chips: {
    label: "Show only",
    chip: (count: number, meaning: string): string => `${count} ${meaning}`,
  },

  refresh: {
    button: "Refresh RAG",
    again: "Look again",
    itemsAndCells: (items: number, cells: number): string =>
      `${count(items, "item")} · ${cells === 0 ? "nothing would change" : `${count(cells, "cell")} would change`}`,
    seeChanges: "See changes",
    live: "Judge each row as I edit it",
    liveOn: "Live: each row you edit is judged at once.",
    restore: "Restore",
    restoreOthers: (cells: number): string => `Put back the other ${count(cells, "cell")}`,
    dismiss: "Close this message",
  },

  working: {
    looking: "Reading the sheet",
    refreshing: "Refreshing the RAG columns",
    writing: (cells: number): string => `Writing ${count(cells, "cell")}`,
    restoring: "Putting the cells back",
    saving: "Keeping the settings in the workbook",
    going: "Going to the row",
    fixing: "Putting the wordings in",
    reading: "Reading the workbook",
    counting: "Counting the records",
    building: "Building the sheets",
    recording: "Recording the position",
    share: (words: string, { done, total }: { done: number; total: number }): string =>
      `${words}, ${Math.floor((100 * done) / Math.max(1, total))} %`,
    cancel: "Cancel",
  },

  outcome: {
    found: (items: number): string => `${count(items, "item")} found.`,
    nothingFound: "No action plan found on this sheet.",
    written: (cells: number): string => `${count(cells, "cell")} written.`,
    writtenOn: (cells: number, day: string): string => `${count(cells, "cell")} written on ${day}.`,
    notKept: "Restore works until this pane is loaded again.",
    cancelled: "Stopped. Nothing was written.",
    built: (sheets: number, edited: number): string =>
      edited > 0
        ? `${count(edited, "sheet")} of ours ${edited === 1 ? "was" : "were"} edited by hand, so nothing was built yet.`
        : `${count(sheets, "sheet")} built. Nothing else was changed.`,
    upToDate: "Everything is up to date, so nothing was written.",
    restored: (cells: number): string => `${count(cells, "cell")} put back.`,
    restoredBut: (cells: number, left: number): string =>
      `${count(cells, "cell")} put back. ${count(left, "cell")} changed since and ${left === 1 ? "was" : "were"} left alone.`,
    nothingToRestore: "Every cell was changed after we wrote it, so nothing was put back.",
    conflict: (cells: string, changed: number): string =>
      `${count(changed, "cell")} changed after we wrote ${changed === 1 ? "it" : "them"} (${cells}). Nothing has been put back yet.`,
    changedMeanwhile:
      "The sheet changed while you were looking, so nothing was written. Here is what would change now.",
    saved: "Settings kept in this workbook.",
  },

  list: {
    heading: "Items",
    search: "Search the items",
    sort: "Sort by",
    sorts: {
      urgent: "Most urgent",
      due: "Due date",
      lead: "Lead",
      priority: "Priority",
      sheet: "Order on the sheet",
    },
    none: "No item matches. Clear the search or show every status.",
    showAll: "Show all items",
    due: (day: string): string => `due ${day}`,
    noDue: "no due date",
    noLead: "no lead",
    overdue: (days: number): string => `${describeDays(days)}`,
    inDays: (days: number): string => (days === 0 ? "due today" : `due in ${describeDays(days)}`),
    shown: (shown: number, all: number): string => (shown === all ? count(all, "item") : `${shown} of ${all} items`),
    noAction: "(no action written)",
    overridden: "override",
  },

  item: {
    back: "Back to the list",
    previous: "Previous",
    next: "Next",
    position: (index: number, all: number): string => `${index + 1} of ${all}`,
    goTo: (rows: readonly [number, number]): string => `Go to ${rowsOf(rows)}`,
    follow: "Select its row on the sheet as I move on",
    reason: "Why",
    milestone: "Milestone as written",
    noMilestone: "The plan has none for this item.",
    reading: "In our words",
    parts: "Its parts",
    part: (text: string, due: string | null): string => (due === null ? `${text}: no date` : `${text}: ${due}`),
    due: "Due",
    overdue: "Overdue",
    next_: "Next date",
    lead: "Lead",
    partners: "Partners",
    priority: "Priority",
    outcomes: "Outcomes",
    progress: "Progress as written",
    stated: "Rating in the plan",
    problems: "To check",
    none: "None",
    hidden: "Its rows are hidden or filtered away on the sheet.",
    struck: "Its text is struck through. Withdrawn?",
    review: "Review",
  },

  lists: {
    check: (n: number): string => `Check (${n})`,
    challenge: (n: number): string => `Challenge (${n})`,
    items: (n: number): string => `Items (${n})`,
    label: "What to list",
    checkHelp: "What we could not read, or had to assume. Most harmful first.",
    challengeHelp: "What a board would ask before this is published.",
    noChecks: "Nothing to check: every milestone was read.",
    noChallenges: "Nothing a board would ask about.",
    row: (rows: readonly [number, number]): string => rowsOf(rows),
    sheet: "Whole sheet",
    severity: { error: "Must be put right", warning: "Look at this", note: "Worth knowing" },
  },

  preview: {
    heading: "What would change",
    summary: (chosen: number, all: number): string => `${chosen} of ${count(all, "cell")} ticked`,
    all: "Tick all",
    cell: "Cell",
    before: "Before",
    after: "After",
    why: "Why",
    empty: "(empty)",
    header: "Our own heading",
    headers: "Headings of our columns",
    apply: (cells: number): string => `Write ${count(cells, "cell")}`,
    cancel: "Cancel",
    ownOnly: "Only these cells are written. Nothing that a person typed is written over.",
    nothing: "Nothing would change: the columns are up to date.",
  },

  mapping: {
    heading: "Which column is what",
    intro: "This is how we read each column. Change any that is wrong, then use these columns.",
    header: (column: number, header: string): string => `Column ${columnLetters(column)}: ${header || "no heading"}`,
    sure: (share: number): string => `${Math.round(share * 100)} % sure`,
    sample: "For example",
    noSample: "Nothing written in it",
    ignored: "Not part of the plan",
    use: "Use these columns",
    cancel: "Back",
    own: (columns: readonly string[]): string => `Ours, never read as the plan's: ${columns.join(", ")}`,
    rowsJoined: (n: number): string => `Rows joined (${n})`,
    rowsLeftOut: (n: number): string => `Rows left out (${n})`,
    noRows: "None",
    noHeaders:
      "This table has no headings of its own, so its columns cannot be changed here. Add a heading row to the sheet.",
    table: (index: number, place: string): string => `Table ${index + 1}: ${place}`,
  },

  fields: {
    ref: "Reference",
    priority: "Priority",
    action: "Action",
    outcome: "Outcome",
    lead: "Lead",
    partners: "Partners",
    milestone: "Milestone",
    startDate: "Start date",
    reviewDate: "Review date",
    progress: "Progress",
    percentComplete: "Per cent complete",
    statedRag: "RAG rating",
    costs: "Costs",
  } satisfies Record<PlanField, string>,

  ownRoles: {
    rag: "RAG",
    reason: "Reason",
    due: "Due date",
    days: "Days overdue",
    override: "Override",
    overrideReason: "Override reason",
    overrideBy: "Override by",
    overrideUntil: "Override until",
  } satisfies Record<OwnRole, string>,

  copy: {
    copied: "Copied",
    notCopied: "This window does not allow copying. Select the text and press Ctrl+C.",
  },

  crash: {
    heading: "This part of the pane stopped",
    what: "Your workbook was not touched by it. Show it again; if it stops again, send the details below to whoever looks after this add-in. They hold nothing of your workbook.",
    again: "Show it again",
    details: "Details",
    copy: "Copy the details",
  },

  outside: {
    noOffice:
      "Excel's own part of this pane (office.js) could not be loaded. Check that this computer can reach appsforoffice.microsoft.com, then close the pane and open it again.",
    notExcel: "This page is a pane of Excel. Open it from Excel's Home tab, under Action plan.",
  },
} as const;

/** Why a row is no item of its own. Rows are shown 1-based. */
export function describeRowNote({ kind, row, joinedTo }: RowNote): string {
  const place = `Row ${row + 1}`;
  const why: Record<RowNote["kind"], string> = {
    "repeated-header": "the headings again, at the top of a page",
    rule: "a line of dashes",
    spacer: "empty",
    section: "a section heading",
    joined: `carries on row ${(joinedTo ?? row) + 1}, cut by a page break`,
    total: "a total",
    note: "a note",
    unread: "text that is no action and belongs to none",
  };
  return `${place}: ${why[kind]}`;
}

/** Sheet rows as people see them; `rows` are 0-based, both included. */
export function rowsOf([first, last]: readonly [number, number]): string {
  return first === last ? `row ${first + 1}` : `rows ${first + 1}-${last + 1}`;
}

/** A cell's address, with its sheet only where several are in play. */
export function placeOf(cell: { sheet: string; row: number; column: number }, withSheet: boolean): string {
  const address = cellAddress(cell.row, cell.column);
  return withSheet ? `${cell.sheet}!${address}` : address;
}

/** What a cell will hold, as the sheet will show it. */
export function describeContent(content: CellContent): string {
  if (content === null || content === "") return WORDS.preview.empty;
  if (typeof content === "object") return describeDate(content.date);
  return typeof content === "boolean" ? (content ? "Yes" : "No") : String(content);
}

/** `1 cell`, `31 cells`. */
function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
