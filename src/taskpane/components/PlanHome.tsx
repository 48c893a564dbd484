import { Button, Tab, TabList } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { describeDate, withPreset, type CellRef, type History, type RefreshReport } from "../../core";
import type { ItemView, ListedItem } from "../arrangeItems";
import type { Fix } from "../fixes";
import type { Checks } from "../hooks/useChecks";
import { later } from "../later";
import { notedRows } from "../notedRows";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import { CHECK_WORDS } from "../words/checkWords";
import { MOVEMENT_WORDS } from "../words/movementWords";
import { WORDS } from "../words";
import { FoundLine } from "./FoundLine";
import { Help } from "./Help";
import { RefreshBar } from "./RefreshBar";
import { StatusChips } from "./StatusChips";
import { usePaneStyles } from "./usePaneStyles";

const CheckList = later(async () => (await import("./CheckList")).CheckList);
const IssueList = later(async () => (await import("./IssueList")).IssueList);
const ItemList = later(async () => (await import("./ItemList")).ItemList);
const MovementPanel = later(async () => (await import("./MovementPanel")).MovementPanel);
const JudgingChoices = later(async () => (await import("./JudgingChoices")).JudgingChoices, ChoicesSpace);

/** What stands on the tab; the item is named by its index in the report. */
export type PlanPlace =
  | { readonly kind: "home" | "mapping" | "preview" | "fixes" | "rows" }
  | { readonly kind: "item"; readonly index: number };

type Listing = "items" | "check" | "challenge" | "movement";
const LISTINGS: readonly Listing[] = ["items", "check", "challenge", "movement"];

interface HomeProps {
  readonly state: PaneState;
  readonly report: RefreshReport;
  readonly actions: PlanActions;
  readonly view: ItemView;
  readonly onView: (view: ItemView) => void;
  readonly listed: readonly ListedItem[];
  readonly checks: Checks;
  readonly lastOpened: number | null;
  /** False while the counts are to be shown before anything else. */
  readonly isWhole: boolean;
  /** Whether each edit judges its rows anew. */
  readonly isLive: boolean;
  readonly onLive: (isLive: boolean) => void;
  readonly onOpen: (index: number) => void;
  readonly onPlace: (place: PlanPlace) => void;
  readonly onUse: (fix: Fix) => void;
}

/** The first screen: what was found, how it is judged, what a refresh would do, and the lists. */
export function PlanHome(props: HomeProps): ReactElement {
  const { report, view, onView, onPlace } = props;
  const styles = usePaneStyles();
  const [listing, setListing] = useState<Listing>("items");
  return (
    <div className={styles.stack}>
      <FoundLine tables={report.reading.tables} onChange={() => onPlace({ kind: "mapping" })} />
      {props.isWhole ? <Judging {...props} /> : <ChoicesSpace />}
      <StatusChips
        counts={report.counts}
        chosen={view.statuses}
        onChoose={(statuses) => {
          setListing("items");
          onView({ ...view, statuses });
        }}
      />
      {props.isWhole && <Refreshing {...props} />}
      {props.checks.isWorkedOut && <Lists {...props} listing={listing} onListing={setListing} />}
    </div>
  );
}

/** Room for what says how the plan is judged, so that nothing moves when it comes. */
function ChoicesSpace(): ReactElement {
  return <div className={usePaneStyles().choicesSpace} />;
}

/** By which day and which rules the plan is judged. */
function Judging({ state, report, actions }: HomeProps): ReactElement {
  const { settings, savedSettings } = state;
  return (
    <JudgingChoices
      asAt={report.asAt}
      preset={settings.preset}
      ownRules={report.ruleSet.isOwn === true ? report.ruleSet : null}
      canKeep={settings !== savedSettings && JSON.stringify(settings) !== JSON.stringify(savedSettings)}
      onAsAt={(asAt) => void actions.choose({ ...settings, asAt })}
      onPreset={(preset) => void actions.choose(withPreset(settings, preset))}
      onKeep={() => void actions.save(settings)}
    />
  );
}

/** What a refresh would do, and the way back once it has been done. */
function Refreshing({ state, report, actions, onPlace, isLive, onLive }: HomeProps): ReactElement {
  return (
    <RefreshBar
      items={report.items.length}
      changes={report.changes.length}
      written={state.written}
      isBusy={state.phase.kind === "working"}
      isLive={isLive}
      onLive={onLive}
      onRefresh={() => void actions.refresh()}
      onSeeChanges={() =>
        void actions.look({ withMerges: true }).then((outcome) => outcome !== null && onPlace({ kind: "preview" }))
      }
      onRestore={() => void actions.restore(false)}
    />
  );
}

function Lists({
  listing,
  onListing,
  ...props
}: HomeProps & { listing: Listing; onListing: (listing: Listing) => void }): ReactElement {
  const { report, checks } = props;
  const styles = usePaneStyles();
  const labels: Readonly<Record<Listing, string>> = {
    items: WORDS.lists.items(report.items.length),
    check: WORDS.lists.check(checks.listed.length),
    challenge: WORDS.lists.challenge(checks.challenges.length),
    movement: movementLabel(report, props.state.recorded),
  };
  return (
    <>
      <div className={styles.headed}>
        <TabList
          size="small"
          style={{ flexWrap: "wrap", minWidth: 0 }}
          aria-label={WORDS.lists.label}
          selectedValue={listing}
          onTabSelect={(_, { value }) => onListing(LISTINGS.find((name) => name === value) ?? "items")}
        >
          {LISTINGS.map((name) => (
            <Tab key={name} value={name} id={`listing-${name}`} aria-controls="listing">
              {labels[name]}
            </Tab>
          ))}
        </TabList>
        <Help topic="lists" />
      </div>
      <div role="tabpanel" id="listing" aria-labelledby={`listing-${listing}`}>
        <Listed listing={listing} {...props} />
      </div>
    </>
  );
}

/** The way to the rows that are no items of their own, and why. */
function RowsLink({ noted, onPlace }: { noted: number; onPlace: HomeProps["onPlace"] }): ReactElement | null {
  if (noted === 0) return null;
  return (
    <Button size="small" appearance="subtle" data-opens="rows" onClick={() => onPlace({ kind: "rows" })}>
      {CHECK_WORDS.rowsLink(noted)}
    </Button>
  );
}

/** Names the board that is compared with, once it is known. */
function movementLabel({ asAt }: RefreshReport, recorded: History | null): string {
  const last = recorded?.snapshots.filter((snapshot) => snapshot.asAt < asAt).at(-1);
  return last === undefined ? MOVEMENT_WORDS.tab : MOVEMENT_WORDS.tabSince(describeDate(last.asAt));
}

function Listed({ listing, ...props }: HomeProps & { listing: Listing }): ReactElement {
  const { state, report, actions, view, onView, listed, checks, lastOpened, onOpen, onPlace, onUse } = props;
  const styles = usePaneStyles();
  const goTo = (at: CellRef): void => void actions.goTo(at);
  if (listing === "items") {
    return (
      <ItemList
        listed={listed}
        all={report.items.length}
        asAt={report.asAt}
        view={view}
        lastOpened={lastOpened}
        onView={onView}
        onOpen={onOpen}
        beside={<RowsLink noted={notedRows(report.reading.tables).length} onPlace={onPlace} />}
      />
    );
  }
  if (listing === "challenge") {
    return (
      <IssueList
        label={WORDS.lists.challenge(checks.challenges.length)}
        help={WORDS.lists.challengeHelp}
        none={WORDS.lists.noChallenges}
        listed={checks.challenges}
        onGoTo={goTo}
      />
    );
  }
  if (listing === "movement") {
    return (
      <MovementPanel
        report={report}
        recorded={state.recorded}
        isBusy={state.phase.kind === "working"}
        actions={actions}
      />
    );
  }
  return (
    <div className={styles.stack}>
      <CheckList
        listed={checks.listed}
        fixes={checks.fixes}
        isBusy={state.phase.kind === "working"}
        onGoTo={goTo}
        onUse={onUse}
        onLeave={checks.leave}
        onSeeAll={() => onPlace({ kind: "fixes" })}
      />
      {checks.left > 0 && (
        <div className={styles.line}>
          <span className={styles.quiet}>{CHECK_WORDS.left(checks.left)}</span>
          <Button size="small" onClick={checks.showLeft}>
            {CHECK_WORDS.showLeft}
          </Button>
        </div>
      )}
    </div>
  );
}
