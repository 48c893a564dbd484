import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import {
  DEFAULT_PACK_STYLE,
  packProperties,
  packSheets,
  pageChoices,
  sheetsNotForPublic,
  type IsoDate,
  type PackOptions,
  type PackPage,
  type PageChoice,
  type RefreshReport,
  type SheetNotForPublic,
} from "../../core";
import { BuildResult } from "../components/BuildResult";
import { DayField } from "../components/DayField";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { useBuild, type MakeSheets } from "../hooks/useBuild";
import type { PackNotes } from "../hooks/usePackNotes";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import { saveText } from "../saveText";
import type { WorkbookDoor } from "../workbookDoor";
import { CopyTexts } from "./CopyTexts";
import { LeadQuestions } from "./LeadQuestions";
import { MovementSection } from "./MovementSection";
import { AuditFindings } from "../neet/AuditFindings";
import type { CountedCohort } from "../neet/countedCohort";
import { NotForPublic } from "../neet/NotForPublic";
import { neetForPack, type NeetForPack } from "./neetForPack";
import { PackDetails } from "./PackDetails";
import { NO_PACK_SETTINGS, type PackSettings } from "./packSettings";
import { PACK_WORDS } from "./packWords";
import { PageList } from "./PageList";
import { usePack, type PackState } from "./usePack";

/** The board pack: pages of the plan ready to print, built on sheets of their own. */
export function PackTab({
  door,
  today,
  state,
  actions,
  notes,
  cohort,
}: {
  door: WorkbookDoor;
  today: IsoDate;
  state: PaneState;
  actions: PlanActions;
  /** What stands on its pages; the Settings tab shows the same. */
  notes: PackNotes;
  /** What the NEET tab holds; null where it holds nothing. */
  cohort: CountedCohort | null;
}): ReactElement {
  const styles = usePaneStyles();
  const pack = usePack(door, actions, { settings: state.settings, today });
  const { load } = notes;
  useEffect(() => void load(), [load]);
  const isBusy = state.phase.kind === "working";
  const { report } = pack;
  return (
    <div className={styles.stack}>
      <Headed level={1} topic="pack">
        {PACK_WORDS.heading}
      </Headed>
      <Text>{PACK_WORDS.intro}</Text>
      {report !== null && report.items.length === 0 && <Text>{PACK_WORDS.noPlan}</Text>}
      <div className={styles.spread} style={{ alignItems: "center" }}>
        <Text>{report !== null && PACK_WORDS.read(report.items.length, sheetsOf(report))}</Text>
        <Button size="small" disabledFocusable={isBusy} onClick={pack.look}>
          {PACK_WORDS.lookAgain}
        </Button>
      </div>
      {report !== null && report.items.length > 0 && (
        <PackForm
          door={door}
          pack={pack}
          notes={notes}
          report={report}
          state={state}
          actions={actions}
          cohort={cohort}
        />
      )}
    </div>
  );
}

function sheetsOf({ reading }: RefreshReport): number {
  return new Set(reading.tables.map(({ sheet }) => sheet)).size;
}

function PackForm({
  door,
  pack,
  notes,
  report,
  state,
  actions,
  cohort,
}: {
  door: WorkbookDoor;
  pack: PackState;
  notes: PackNotes;
  report: RefreshReport;
  state: PaneState;
  actions: PlanActions;
  cohort: CountedCohort | null;
}): ReactElement {
  const builder = useBuild(door, actions);
  const [audience, setAudience] = useState<PackOptions["audience"]>("internal");
  const [ticked, setTicked] = useState<readonly PackPage[] | null>(null);
  const [notForPublic, setNotForPublic] = useState<readonly SheetNotForPublic[]>([]);
  /** Why the NEET pages were left out of the last build after all. */
  const [changed, setChanged] = useState<string | null>(null);
  const isBusy = state.phase.kind === "working";
  const neet = useMemo(() => neetForPack(cohort, audience), [cohort, audience]);
  const options: PackOptions = {
    audience,
    style: styleOf(notes.settings),
    ...(neet === null ? {} : { neet: neet.sheets }),
    ...(pack.history === null ? {} : { history: pack.history }),
    ...(notes.settings.preparedBy === "" ? {} : { preparedBy: notes.settings.preparedBy }),
    leads: notes.settings.leads,
  };
  const isSensitive = audience === "internal" && neet !== null;
  const choices = choicesOf(pageChoices(report, options), audience, neet);
  const chosen = choices
    .filter(({ page, missing, isChosen }) => missing === null && (ticked?.includes(page) ?? isChosen))
    .map(({ page }) => page);
  const make: MakeSheets = async (job) => {
    await notes.keep();
    const now = await pack.readAll(job);
    const pages = neetForPack(cohort, audience, now.months);
    setChanged(chosen.includes("neet") ? (pages?.missing ?? null) : null);
    const neetPages = pages === null ? {} : { neet: pages.sheets };
    const sheets = packSheets(now.report, { ...options, ...neetPages, history: now.history, pages: chosen });
    setNotForPublic(
      audience === "public"
        ? sheetsNotForPublic(
            now.grids,
            sheets.flatMap(({ mark }) => mark ?? []),
          )
        : [],
    );
    return sheets;
  };
  const saveAsPage = (): void =>
    void actions.run("building", async (job) => {
      job.offerCancel(true);
      const sheets = await make(job);
      const { sheetsHtml } = await import("../../html/sheetsHtml");
      job.signal.throwIfAborted();
      saveText(sheetsHtml(sheets, packProperties(report, options)), PACK_WORDS.pageFile, "text/html");
      return { kind: "went" };
    });
  return (
    <>
      <DayField
        label={PACK_WORDS.boardDate}
        day={report.asAt}
        onChange={(asAt) => asAt !== null && void actions.choose({ ...state.settings, asAt })}
      />
      <Field label={PACK_WORDS.audience}>
        <RadioGroup
          value={audience}
          onChange={(_, { value }) => setAudience(value === "public" ? "public" : "internal")}
        >
          <Radio value="internal" label={PACK_WORDS.internal} />
          <Radio value="public" label={PACK_WORDS.public} />
        </RadioGroup>
      </Field>
      <details>
        <summary>{PACK_WORDS.details}</summary>
        <PackDetails
          settings={notes.settings}
          usual={{
            ...NO_PACK_SETTINGS,
            planTitle: DEFAULT_PACK_STYLE.planTitle,
            classification: isSensitive ? PACK_WORDS.sensitive : DEFAULT_PACK_STYLE.classification,
          }}
          onChange={notes.change}
        />
      </details>
      <LeadQuestions
        report={report}
        leads={notes.settings.leads}
        onChange={(leads) => notes.change({ ...notes.settings, leads })}
      />
      <PageList choices={choices} chosen={chosen} onChoose={setTicked} />
      {audience === "public" && cohort !== null && <AuditFindings summary={cohort.summary} />}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() => builder.build(make)}
      >
        {PACK_WORDS.build}
      </Button>
      <Button size="small" disabledFocusable={isBusy || chosen.length === 0} onClick={saveAsPage}>
        {PACK_WORDS.saveAsPage}
      </Button>
      {chosen.length === 0 && <Text>{PACK_WORDS.none}</Text>}
      {changed !== null && <Text role="alert">{changed}</Text>}
      <NotForPublic sheets={notForPublic} onGoTo={(at) => void actions.goTo(at)} />
      <BuildResult builder={builder} isBusy={isBusy} onGoTo={(at) => void actions.goTo(at)} />
      <CopyTexts report={report} options={options} />
      <MovementSection pack={pack} report={report} isBusy={isBusy} onGoTo={(at) => void actions.goTo(at)} />
    </>
  );
}

/** What this audience may choose from; no NEET pages where the NEET tab holds nothing. */
function choicesOf(
  choices: readonly PageChoice[],
  audience: PackOptions["audience"],
  neet: NeetForPack | null,
): readonly PageChoice[] {
  return choices.flatMap((choice): PageChoice[] => {
    if (audience === "public" && choice.isForOfficers) return [];
    if (choice.page !== "neet") return [choice];
    return neet === null ? [] : [{ ...choice, holds: neet.holds, missing: neet.missing }];
  });
}

/** What is typed; a classification that nobody wrote is the pack's own affair, which knows what it holds. */
function styleOf({ councilName, planTitle, classification, logo }: PackSettings): NonNullable<PackOptions["style"]> {
  return {
    ...{ councilName, logo },
    planTitle: planTitle || DEFAULT_PACK_STYLE.planTitle,
    ...(classification === "" ? {} : { classification }),
  };
}
