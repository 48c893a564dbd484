/** A part of the pane that the ribbon can ask for. */
export type AskedPart = "plan" | "pack";

const EVENT = "action-plan-rag.part";

let waiting: AskedPart | null = null;

/** Asks the pane, which stands on the same page, to show a part: now, or as soon as it is there. */
export function askForPart(part: AskedPart): void {
  waiting = part;
  window.dispatchEvent(new Event(EVENT));
}

/** Hears which part is asked for, also where that was before anybody listened; returns how to stop. */
export function onPartAsked(listener: (part: AskedPart) => void): () => void {
  const hear = (): void => {
    if (waiting === null) return;
    const part = waiting;
    waiting = null;
    listener(part);
  };
  hear();
  window.addEventListener(EVENT, hear);
  return () => window.removeEventListener(EVENT, hear);
}
