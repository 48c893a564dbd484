import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RefreshReport, Status } from "../../core";
import { statusName, useLooks } from "../looksContext";
import { WORDS } from "../words";
import { Help } from "./Help";
import { StatusMark } from "./StatusMark";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "32px",
    padding: "2px 10px 2px 4px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "6px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&[aria-pressed='true']": {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
      fontWeight: tokens.fontWeightSemibold,
      "@media (forced-colors: active)": { outline: "2px solid Highlight" },
    },
  },
});

/** Best known first in the order of the colours, as people say them. */
const CHIP_ORDER: readonly Status[] = ["red", "amber", "green", "complete", "grey"];

/** How many items have each status; pressing one lists only those. */
export function StatusChips({
  counts,
  chosen,
  onChoose,
}: {
  counts: RefreshReport["counts"];
  chosen: readonly Status[];
  onChoose: (statuses: readonly Status[]) => void;
}): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  const toggle = (status: Status): void =>
    onChoose(chosen.includes(status) ? chosen.filter((other) => other !== status) : [...chosen, status]);
  return (
    <div role="group" aria-label={WORDS.chips.label} className={styles.group}>
      {CHIP_ORDER.map((status) => (
        <button
          key={status}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(status)}
          onClick={() => toggle(status)}
        >
          <StatusMark status={status} />
          {WORDS.chips.chip(counts[status], statusName(status, looks))}
        </button>
      ))}
      <Help topic="counts" />
    </div>
  );
}
