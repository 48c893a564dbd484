/** Words of the list of what to check, and of what puts it right. */
export const CHECK_WORDS = {
  written: "Written",
  suggested: "Suggested",
  use: "Use this",
  takeFor: (place: string, wording: string): string => `Use this in ${place}: ${wording}`,
  leave: "Leave",
  leaveFor: (place: string): string => `Leave ${place} as it is`,
  seeAll: (n: number): string => `See all ${n} suggestions`,
  leaveAll: "Leave all",
  heading: "Suggested wordings",
  intro: "Each is put in the plan's own cell. Untick what should stay as it is. Restore puts them back.",
  apply: (n: number): string => `Use ${n} ${n === 1 ? "wording" : "wordings"}`,
  left: (n: number): string => `${n} left as ${n === 1 ? "it is" : "they are"}`,
  showLeft: "Show again",
  rowsHeading: "Rows that are no item of their own",
  rowsIntro: "Nothing is dropped silently: each row of the table that is not an item is here, with the reason.",
  rowsLink: (n: number): string => `${n} ${n === 1 ? "row is" : "rows are"} not items: see why`,
} as const;
