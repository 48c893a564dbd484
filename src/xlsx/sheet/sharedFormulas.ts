/** The formulas that cells of one sheet share. */
export interface SharedFormulas {
  /** The formula of a cell that shares number `index`; `written` is empty in all but the first. */
  textAt(index: string, written: string, at: { row: number; column: number }): string;
}

/** Starts with none. A formula is kept when its first cell is met. */
export function sharedFormulas(): SharedFormulas {
  const masters = new Map<string, string>();
  return {
    textAt(index, written) {
      if (written !== "") masters.set(index, written);
      return written === "" ? (masters.get(index) ?? "") : written;
    },
  };
}
