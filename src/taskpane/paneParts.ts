/** The parts of the pane, in the order of their tabs. */
export const PARTS = ["plan", "neet", "pack", "settings"] as const;

export type Part = (typeof PARTS)[number];

/** Tells of a part asked for elsewhere (the ribbon's button); returns how to stop. */
export type PartNews = (listener: (part: Part) => void) => () => void;

const EVENT = "action-plan-rag.part";

let waiting: Part | null = null;

/** Asks the pane, which stands on the same page, to show a part: now, or as soon as it is there. */
export function askForPart(part: Part): void {
  waiting = part;
  window.dispatchEvent(new Event(EVENT));
}

/** Hears which part is asked for, also where that was before anybody listened. */
export const onPartAsked: PartNews = (listener) => {
  const hear = (): void => {
    if (waiting === null) return;
    const part = waiting;
    waiting = null;
    listener(part);
  };
  hear();
  window.addEventListener(EVENT, hear);
  return () => window.removeEventListener(EVENT, hear);
};
