/** Words of the tabs, apart from the others because they are shown before anything else is loaded. */
export const TAB_WORDS = {
  label: "Parts of the pane",
  plan: "Plan",
  neet: "NEET",
  pack: "Board pack",
  settings: "Settings",
  loading: "Opening",
} as const;
