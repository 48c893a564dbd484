/** The parts of the pane, in the order of their tabs. */
export const PARTS = ["plan", "neet", "pack", "settings"] as const;

export type Part = (typeof PARTS)[number];

/** Tells of a part asked for elsewhere (the ribbon's button); returns how to stop. */
export type PartNews = (listener: (part: Part) => void) => () => void;
