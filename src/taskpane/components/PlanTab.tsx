import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { withMappingChoice, type RefreshReport, type WorkbookGrids } from "../../core";
import { arrangeItems, EVERYTHING } from "../arrangeItems";
import type { Fix } from "../fixes";
import { useChecks } from "../hooks/useChecks";
import { usePainted } from "../hooks/usePainted";
import { later } from "../later";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import { PlanHome, type PlanPlace } from "./PlanHome";

// Everything but the first screen comes when it is asked for.
const ChangePreview = later(async () => (await import("./ChangePreview")).ChangePreview);
const ColumnMapping = later(async () => (await import("./ColumnMapping")).ColumnMapping);
const FixPreview = later(async () => (await import("./FixPreview")).FixPreview);
const ItemScreen = later(async () => (await import("./ItemScreen")).ItemScreen);
const RowsScreen = later(async () => (await import("./RowsScreen")).RowsScreen);

const HOME: PlanPlace = { kind: "home" };

/** The plan as found: its counts, what a refresh would do, its items and what to check. */
export function PlanTab({
  state,
  report,
  workbook,
  actions,
  isLive,
  onLive,
}: {
  state: PaneState;
  report: RefreshReport;
  workbook: WorkbookGrids;
  actions: PlanActions;
  isLive: boolean;
  onLive: (isLive: boolean) => void;
}): ReactElement {
  const [place, setPlace] = useState<PlanPlace>(HOME);
  const [view, setView] = useState(EVERYTHING);
  // Typing is never held up by the list, which follows a moment later.
  const listedView = useDeferredValue(view);
  const listed = useMemo(() => arrangeItems(report.items, listedView, report.looks.now), [report, listedView]);
  const [lastOpened, setLastOpened] = useState<number | null>(null);
  const [follows, setFollows] = useState(true);
  const opener = useFocusOnReturn(place);
  // The counts are shown before all that stands around them is made, and before the lists under them are worked out.
  const isPainted = usePainted();
  const settled = useDeferredValue(isPainted ? report : null, null);
  const checks = useChecks(settled, workbook);
  const isBusy = state.phase.kind === "working";
  const goHome = (): void => setPlace(HOME);
  const openItem = useCallback((index: number): void => {
    setLastOpened(index);
    setPlace({ kind: "item", index });
  }, []);
  const putIn = (fixes: readonly Fix[]): void => {
    goHome();
    void import("../fixes").then(({ planFixes }) => actions.fix(report, planFixes(fixes, workbook)));
  };
  const screen = (): ReactElement => {
    if (place.kind === "mapping") {
      return (
        <ColumnMapping
          tables={report.reading.tables}
          workbook={workbook}
          isBusy={isBusy}
          onBack={goHome}
          onUse={(choices) => {
            goHome();
            void actions.save(choices.reduce(withMappingChoice, state.settings));
          }}
        />
      );
    }
    if (place.kind === "preview") {
      return (
        <ChangePreview
          report={report}
          isBusy={isBusy}
          onBack={goHome}
          onApply={(chosen) =>
            void actions.apply(report, chosen).then((outcome) => outcome?.kind === "changed-meanwhile" || goHome())
          }
        />
      );
    }
    if (place.kind === "fixes") {
      return <FixPreview fixes={[...checks.fixes.values()]} isBusy={isBusy} onBack={goHome} onApply={putIn} />;
    }
    if (place.kind === "rows") {
      return <RowsScreen tables={report.reading.tables} onBack={goHome} onGoTo={(at) => void actions.goTo(at)} />;
    }
    if (place.kind === "item" && report.items[place.index] !== undefined) {
      return (
        <ItemScreen
          report={report}
          workbook={workbook}
          recorded={state.recorded}
          listed={listed}
          index={place.index}
          follows={follows}
          onFollow={setFollows}
          isBusy={isBusy}
          actions={actions}
          onOpen={openItem}
          onBack={goHome}
        />
      );
    }
    return (
      <div ref={opener}>
        <PlanHome
          state={state}
          report={report}
          actions={actions}
          view={view}
          onView={setView}
          listed={listed}
          checks={checks}
          lastOpened={lastOpened}
          isWhole={isPainted}
          isLive={isLive}
          onLive={onLive}
          onOpen={openItem}
          onPlace={setPlace}
          onUse={(fix) => putIn([fix])}
        />
      </div>
    );
  };
  return screen();
}

/** Gives the focus back to what was pressed, once the list is shown again. */
function useFocusOnReturn(place: PlanPlace): React.RefObject<HTMLDivElement | null> {
  const home = useRef<HTMLDivElement>(null);
  const last = useRef<PlanPlace>(place);
  useEffect(() => {
    if (place.kind === "home" && last.current.kind !== "home") {
      const name =
        last.current.kind === "item" ? `[data-item="${last.current.index}"]` : `[data-opens="${last.current.kind}"]`;
      const target =
        home.current?.querySelector<HTMLElement>(name) ?? home.current?.querySelector<HTMLElement>("button");
      target?.focus();
    }
    last.current = place;
  }, [place]);
  return home;
}
