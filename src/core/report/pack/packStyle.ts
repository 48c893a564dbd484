import { STATUS_LOOKS } from "../../rag/status";
import type { PackStyle } from "./types";

/** The style we ship. */
export const DEFAULT_PACK_STYLE: PackStyle = {
  councilName: "",
  logoText: "",
  logo: null,
  planTitle: "Action plan",
  classification: "OFFICIAL",
  headingFill: "#1F3A5F",
  headingFontColour: "#FFFFFF",
  statuses: STATUS_LOOKS,
};
