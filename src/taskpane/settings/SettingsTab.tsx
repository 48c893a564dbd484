import { Button, Text } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import {
  checkStatusLooks,
  STATUS_LOOKS,
  withLooks,
  withPreset,
  type IsoDate,
  type PlanContext,
  type RefreshSettings,
  type StatusLooks,
  type WorkbookGrids,
} from "../../core";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import type { PackNotes } from "../hooks/usePackNotes";
import { PackDetails } from "../pack/PackDetails";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import { About } from "./About";
import { AsAtChoice } from "./AsAtChoice";
import { LooksEditor } from "./LooksEditor";
import { PeriodFields } from "./PeriodFields";
import { PrivacyStatement } from "./PrivacyStatement";
import { RuleEditor } from "./RuleEditor";
import { RuleTrial } from "./RuleTrial";
import { SettingsFile } from "./SettingsFile";
import { SETTINGS_WORDS } from "./settingsWords";

/** What this workbook remembers. Kept only when the button is pressed: keeping settings can clear Excel's undo list. */
export function SettingsTab({
  state,
  actions,
  today,
  notes,
}: {
  state: PaneState;
  actions: PlanActions;
  today: IsoDate;
  /** What stands on the pack's cover; the Board pack tab shows the same. */
  notes: PackNotes;
}): ReactElement {
  const { savedSettings, report, workbook, phase } = state;
  const { load } = notes;
  useEffect(() => void load(), [load]);
  const save = async (settings: RefreshSettings): Promise<void> => {
    if (settings !== savedSettings) await actions.save(settings);
    if (notes.isKept) return;
    await actions.run("saving", async () => {
      await notes.keep();
      return { kind: "saved" };
    });
  };
  return (
    <SettingsForm
      // What was saved elsewhere meanwhile takes the place of what stands here.
      key={JSON.stringify(savedSettings)}
      settings={savedSettings}
      notes={notes}
      found={report?.context ?? {}}
      workbook={workbook}
      today={today}
      isBusy={phase.kind === "working"}
      onSave={(settings) => void save(settings)}
    />
  );
}

function SettingsForm({
  settings,
  notes,
  found,
  workbook,
  today,
  isBusy,
  onSave,
}: {
  settings: RefreshSettings;
  notes: PackNotes;
  /** What is known of the plan's dates as it was last read. */
  found: PlanContext;
  /** The plan to try rules on; null where none was read. */
  workbook: WorkbookGrids | null;
  today: IsoDate;
  isBusy: boolean;
  onSave: (settings: RefreshSettings) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const [draft, setDraft] = useState(settings);
  // Kept apart until they are saved: each look that was ever kept is remembered as one of ours.
  const [looks, setLooks] = useState(looksOf(settings));
  const now = isSame(looks, looksOf(draft)) ? draft : withLooks(draft, looks);
  const isUnsaved = !isSame(now, settings) || !notes.isKept;
  const { planStart, planEnd } = draft.context;
  const isBackwards = planStart !== undefined && planEnd !== undefined && planEnd < planStart;
  const isWrong = isBackwards || checkStatusLooks(looks).length > 0;
  return (
    <div className={styles.stack}>
      <Headed level={1} topic="settings">
        {SETTINGS_WORDS.heading}
      </Headed>
      <Text>{SETTINGS_WORDS.intro}</Text>
      <PeriodFields context={draft.context} found={found} onChange={(context) => setDraft({ ...draft, context })} />
      {isBackwards && <Text role="alert">{SETTINGS_WORDS.wrongOrder}</Text>}
      <AsAtChoice asAt={draft.asAt} today={today} onChange={(asAt) => setDraft({ ...draft, asAt })} />
      <RuleEditor settings={draft} looks={looks} onChange={setDraft} onLooks={setLooks} />
      {workbook !== null && (
        <RuleTrial
          workbook={workbook}
          settings={draft}
          today={today}
          onChoose={(preset) => setDraft(withPreset(draft, preset))}
        />
      )}
      <LooksEditor looks={looks} onChange={setLooks} />
      <section className={styles.stack}>
        <Headed topic="council">{SETTINGS_WORDS.council}</Headed>
        <PackDetails settings={notes.settings} usual={notes.settings} onChange={notes.change} />
      </section>
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || isWrong || !isUnsaved}
          onClick={() => onSave(isSame(now, settings) ? settings : now)}
        >
          {SETTINGS_WORDS.save}
        </Button>
        {isUnsaved && <Text size={200}>{SETTINGS_WORDS.unsaved}</Text>}
      </div>
      <Text size={200} className={styles.quiet}>
        {SETTINGS_WORDS.undoNote}
      </Text>
      <SettingsFile
        settings={now}
        notes={notes}
        onLoad={(loaded) => {
          setDraft({ ...loaded, choices: settings.choices });
          setLooks(looksOf(loaded));
        }}
      />
      <PrivacyStatement />
      <About />
    </div>
  );
}

function looksOf({ looks }: RefreshSettings): StatusLooks {
  return looks?.now ?? STATUS_LOOKS;
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
