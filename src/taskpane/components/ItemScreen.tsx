import { useMemo, type ReactElement } from "react";
import {
  itemHistories,
  planOverride,
  type CellRef,
  type History,
  type RefreshReport,
  type WorkbookGrids,
} from "../../core";
import type { ListedItem } from "../arrangeItems";
import { useReadHistory } from "../hooks/useReadHistory";
import type { PlanActions } from "../planActions";
import { ItemDetail } from "./ItemDetail";

/** One item of the list, with the way to those before and after it. */
export function ItemScreen({
  report,
  workbook,
  recorded,
  listed,
  index,
  follows,
  onFollow,
  isBusy,
  actions,
  onOpen,
  onBack,
}: {
  report: RefreshReport;
  workbook: WorkbookGrids;
  /** What earlier boards recorded; read once an item is opened. */
  recorded: History | null;
  /** The list as shown. */
  listed: readonly ListedItem[];
  /** The item's index in the report. */
  index: number;
  /** Whether the sheet's selection follows as the user moves on. */
  follows: boolean;
  onFollow: (follows: boolean) => void;
  isBusy: boolean;
  actions: PlanActions;
  onOpen: (index: number) => void;
  onBack: () => void;
}): ReactElement | null {
  useReadHistory(recorded, actions);
  const histories = useMemo(() => (recorded === null ? null : itemHistories(report, recorded)), [report, recorded]);
  const judged = report.items[index];
  if (judged === undefined) return null;
  const place = Math.max(
    0,
    listed.findIndex((item) => item.index === index),
  );
  return (
    <ItemDetail
      judged={judged}
      history={histories?.[index] ?? null}
      asAt={report.asAt}
      position={{ index: place, all: Math.max(1, listed.length) }}
      follows={follows}
      onFollow={onFollow}
      isBusy={isBusy}
      onBack={onBack}
      onOverride={(override) => {
        const { plan, undo, changes } = planOverride(workbook, report, index, override);
        if (changes.length > 0) void actions.fix(report, { plan, undo, cells: changes.length });
      }}
      onGoTo={() => void actions.goTo(placeOfItem(report, index))}
      onMove={(by) => {
        const to = listed[place + by]?.index;
        if (to === undefined) return;
        onOpen(to);
        if (follows) void actions.goTo(placeOfItem(report, to));
      }}
    />
  );
}

/** Where the sheet is to be shown for an item: its milestone, else the first cell of its row. */
function placeOfItem(report: RefreshReport, index: number): CellRef {
  const item = report.items[index]?.item;
  const at = { sheet: item?.sheet ?? "", row: item?.rows[0] ?? 0, column: 0 };
  return item?.milestone.at ?? at;
}
