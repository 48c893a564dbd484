import { Tab, TabList } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { withMappingChoice, type CellRef, type RefreshReport, type WorkbookGrids } from "../../core";
import { arrangeItems, type ItemView, type ListedItem } from "../arrangeItems";
import { listChallenges, listChecks } from "../listIssues";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import { WORDS } from "../words";
import { ChangePreview } from "./ChangePreview";
import { ColumnMapping } from "./ColumnMapping";
import { FoundLine } from "./FoundLine";
import { IssueList } from "./IssueList";
import { ItemDetail } from "./ItemDetail";
import { ItemList } from "./ItemList";
import { JudgingChoices } from "./JudgingChoices";
import { RefreshBar } from "./RefreshBar";
import { StatusChips } from "./StatusChips";
import { usePaneStyles } from "./usePaneStyles";

/** What stands on the tab; the item is named by its index in the report. */
type Place = { kind: "home" } | { kind: "mapping" } | { kind: "preview" } | { kind: "item"; index: number };

const HOME: Place = { kind: "home" };
const EVERYTHING: ItemView = { statuses: [], search: "", sort: "urgent" };

/** The plan as found: its counts, what a refresh would do, and its items. */
export function PlanTab({
  state,
  report,
  workbook,
  actions,
}: {
  state: PaneState;
  report: RefreshReport;
  workbook: WorkbookGrids;
  actions: PlanActions;
}): ReactElement {
  const [place, setPlace] = useState<Place>(HOME);
  const [view, setView] = useState(EVERYTHING);
  // Typing is never held up by the list, which follows a moment later.
  const listedView = useDeferredValue(view);
  const listed = useMemo(() => arrangeItems(report.items, listedView), [report, listedView]);
  const [lastOpened, setLastOpened] = useState<number | null>(null);
  const opener = useFocusOnReturn(place);
  const isBusy = state.phase.kind === "working";
  const goHome = (): void => setPlace(HOME);
  const openItem = (index: number): void => {
    setLastOpened(index);
    setPlace({ kind: "item", index });
  };

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
  const judged = place.kind === "item" ? report.items[place.index] : undefined;
  if (place.kind === "item" && judged !== undefined) {
    const index = Math.max(
      0,
      listed.findIndex((item) => item.index === place.index),
    );
    return (
      <ItemDetail
        judged={judged}
        asAt={report.asAt}
        position={{ index, all: Math.max(1, listed.length) }}
        onBack={goHome}
        onGoTo={() => void actions.goTo(placeOfItem(report, place.index))}
        onMove={(by) => openItem(listed[index + by]?.index ?? place.index)}
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
        lastOpened={lastOpened}
        onOpen={openItem}
        onPlace={setPlace}
      />
    </div>
  );
}

/** Where the sheet is to be shown for an item: its milestone, else the first cell of its row. */
function placeOfItem(report: RefreshReport, index: number): CellRef {
  const item = report.items[index]?.item;
  const at = { sheet: item?.sheet ?? "", row: item?.rows[0] ?? 0, column: 0 };
  return item?.milestone.at ?? at;
}

/** Gives the focus back to the row that was opened, once the list is shown again. */
function useFocusOnReturn(place: Place): React.RefObject<HTMLDivElement | null> {
  const home = useRef<HTMLDivElement>(null);
  const last = useRef<Place>(place);
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

type Listing = "items" | "check" | "challenge";
const LISTINGS: readonly Listing[] = ["items", "check", "challenge"];

function PlanHome({
  state,
  report,
  actions,
  view,
  onView,
  listed,
  lastOpened,
  onOpen,
  onPlace,
}: {
  state: PaneState;
  report: RefreshReport;
  actions: PlanActions;
  view: ItemView;
  onView: (view: ItemView) => void;
  listed: readonly ListedItem[];
  lastOpened: number | null;
  onOpen: (index: number) => void;
  onPlace: (place: Place) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [listing, setListing] = useState<Listing>("items");
  const checks = useMemo(() => listChecks(report), [report]);
  const challenges = useMemo(() => listChallenges(report), [report]);
  const { settings, savedSettings } = state;
  const goTo = (at: CellRef): void => void actions.goTo(at);
  const counts = { items: report.items.length, check: checks.length, challenge: challenges.length };
  return (
    <div className={styles.stack}>
      <FoundLine tables={report.reading.tables} onChange={() => onPlace({ kind: "mapping" })} />
      <JudgingChoices
        asAt={report.asAt}
        preset={settings.preset}
        canKeep={settings !== savedSettings && JSON.stringify(settings) !== JSON.stringify(savedSettings)}
        onAsAt={(asAt) => void actions.choose({ ...settings, asAt })}
        onPreset={(preset) => void actions.choose({ ...settings, preset })}
        onKeep={() => void actions.save(settings)}
      />
      <StatusChips
        counts={report.counts}
        chosen={view.statuses}
        onChoose={(statuses) => {
          setListing("items");
          onView({ ...view, statuses });
        }}
      />
      <RefreshBar
        items={report.items.length}
        changes={report.changes.length}
        written={state.written}
        isBusy={state.phase.kind === "working"}
        onRefresh={() => void actions.refresh()}
        onSeeChanges={() =>
          void actions.look({ withMerges: true }).then((outcome) => outcome !== null && onPlace({ kind: "preview" }))
        }
        onRestore={() => void actions.restore(false)}
      />
      <TabList
        size="small"
        style={{ flexWrap: "wrap" }}
        aria-label={WORDS.lists.label}
        selectedValue={listing}
        onTabSelect={(_, { value }) => setListing(LISTINGS.find((name) => name === value) ?? "items")}
      >
        {LISTINGS.map((name) => (
          <Tab key={name} value={name} id={`listing-${name}`} aria-controls="listing">
            {WORDS.lists[name](counts[name])}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="listing" aria-labelledby={`listing-${listing}`}>
        {listing === "items" && (
          <ItemList
            listed={listed}
            all={report.items.length}
            asAt={report.asAt}
            view={view}
            lastOpened={lastOpened}
            onView={onView}
            onOpen={onOpen}
          />
        )}
        {listing === "check" && (
          <IssueList
            label={WORDS.lists.check(checks.length)}
            help={WORDS.lists.checkHelp}
            none={WORDS.lists.noChecks}
            listed={checks}
            onGoTo={goTo}
          />
        )}
        {listing === "challenge" && (
          <IssueList
            label={WORDS.lists.challenge(challenges.length)}
            help={WORDS.lists.challengeHelp}
            none={WORDS.lists.noChallenges}
            listed={challenges}
            onGoTo={goTo}
          />
        )}
      </div>
    </div>
  );
}
