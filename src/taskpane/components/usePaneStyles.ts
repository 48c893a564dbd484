import { makeStyles, tokens } from "@fluentui/react-components";

/** What several parts of the pane share: gaps, quiet text, rows that wrap when the pane is narrow or zoomed. */
export const usePaneStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  tight: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  spread: { display: "flex", flexWrap: "wrap", gap: "8px", justifyContent: "space-between", alignItems: "start" },
  line: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  /** Something with its "?" beside it, however narrow the pane, and what that says below both. */
  headed: {
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) auto",
    justifyContent: "start",
    alignItems: "center",
    columnGap: "6px",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrap: { overflowWrap: "anywhere", whiteSpace: "pre-line" },
  plainList: { listStyleType: "none", margin: 0, padding: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px 10px",
  },
  /** Lies over the end of a long list, so that what is to be done with it is always in sight. */
  stickyBar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  /** As high as the choices that load a moment later, so that nothing jumps. */
  choicesSpace: { minHeight: "82px" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
