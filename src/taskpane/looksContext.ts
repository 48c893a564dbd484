import { createContext, useContext } from "react";
import { STATUS_LOOKS, type Status, type StatusLooks } from "../core";

/** How this workbook shows statuses: everything on the pane is shown so, as its sheets are. */
export const LooksContext = createContext<StatusLooks>(STATUS_LOOKS);

export function useLooks(): StatusLooks {
  return useContext(LooksContext);
}

/** What a status is called where there is room to say what it means: the council's own label, else our word for it. */
export function statusName(status: Status, looks: StatusLooks): string {
  const { label, meaning } = looks[status];
  return label === STATUS_LOOKS[status].label ? meaning : label;
}
