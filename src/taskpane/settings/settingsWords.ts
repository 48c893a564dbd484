/** Words of the Settings tab. */
export const SETTINGS_WORDS = {
  heading: "Settings of this workbook",
  intro: "They travel with the workbook, so that everybody who refreshes it gets the same answer.",
  period: "The plan's period",
  periodHelp:
    'Leave empty and we look for it in the plan\'s title and milestones. It tells us which year "by March" means.',
  foundPeriod: (from: string, to: string): string => `Found in the plan: ${from} to ${to}.`,
  noPeriod: "Nothing found in the plan.",
  planStart: "First day",
  planEnd: "Last day",
  planDate: "Written or approved on",
  year: "How the plan counts its years",
  years: {
    auto: "Find out from the plan",
    academic: "Academic: September to August",
    financial: "Financial: April to March",
    calendar: "Calendar: January to December",
  },
  asAt: "Judge as at",
  asAtToday: "The day of the refresh",
  asAtFixed: "A fixed day",
  file: "These settings in another workbook",
  saveFile: "Save the settings as a file",
  loadFile: "Load settings from a file",
  wrongFile: "That file holds no settings of Action Plan RAG.",
  save: "Save in this workbook",
  unsaved: "Not saved yet.",
  undoNote: "Saving settings can clear Excel's undo list, so it is done only when you press the button.",
  wrongOrder: "The last day is before the first.",
  about: "About",
  version: (version: string): string => `Action Plan RAG ${version}`,
  licence: "Free to use and share under the MIT licence.",
  parts:
    "Built with React, Fluent UI, fflate, saxes, parse5, Papa Parse, mammoth and YALPS, each under its own free licence (MIT, ISC, BSD). Excel's own office.js comes from Microsoft.",
  privacy:
    "The plan never leaves your computer. Everything is worked out inside this pane; nothing is sent, counted or kept elsewhere.",
} as const;
