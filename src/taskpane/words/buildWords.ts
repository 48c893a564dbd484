/** Words of sheets that are built, wherever that is asked for. */
export const BUILD_WORDS = {
  undoNote: "In Excel on a computer, building sheets clears the undo list.",
  built: (names: readonly string[]): string =>
    `${names.length} ${names.length === 1 ? "sheet" : "sheets"} built. Nothing else was changed.`,
  edited: (sheets: readonly string[]): string =>
    `Edited by hand since we made ${sheets.length === 1 ? "it" : "them"}, so left as ${sheets.length === 1 ? "it is" : "they are"}: ${sheets.join(", ")}.`,
  replace: "Replace them too",
  keep: "Keep the edits",
  goTo: (name: string): string => `Show ${name}`,
} as const;
