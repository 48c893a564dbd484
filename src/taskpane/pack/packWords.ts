/** Words of the Board pack tab. */
export const PACK_WORDS = {
  heading: "Board pack",
  intro: "Pages ready to print, on sheets of their own. Your own sheets are not touched.",
  noPlan: "No action plan found on this sheet. Go to the sheet that holds the plan.",
  build: "Build the board pack",
} as const;
