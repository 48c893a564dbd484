import { Button, Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import {
  DEFAULT_PACK_STYLE,
  packSheets,
  pageChoices,
  type IsoDate,
  type PackOptions,
  type PackPage,
  type RefreshReport,
} from "../../core";
import { BuildResult } from "../components/BuildResult";
import { DayField } from "../components/DayField";
import { usePaneStyles } from "../components/usePaneStyles";
import { useBuild } from "../hooks/useBuild";
import type { PaneState } from "../paneState";
import type { PlanActions } from "../planActions";
import type { WorkbookDoor } from "../workbookDoor";
import { CopyTexts } from "./CopyTexts";
import { MovementSection } from "./MovementSection";
import { PackDetails } from "./PackDetails";
import type { PackSettings } from "./packSettings";
import { PACK_WORDS } from "./packWords";
import { PageList } from "./PageList";
import { usePack, type PackState } from "./usePack";

/** The board pack: pages of the plan ready to print, built on sheets of their own. */
export function PackTab({
  door,
  today,
  state,
  actions,
}: {
  door: WorkbookDoor;
  today: IsoDate;
  state: PaneState;
  actions: PlanActions;
}): ReactElement {
  const styles = usePaneStyles();
  const pack = usePack(door, actions, { settings: state.settings, today });
  const isBusy = state.phase.kind === "working";
  const { report } = pack;
  return (
    <div className={styles.stack}>
      <h1 className={styles.heading}>{PACK_WORDS.heading}</h1>
      <Text>{PACK_WORDS.intro}</Text>
      {report !== null && report.items.length === 0 && <Text>{PACK_WORDS.noPlan}</Text>}
      <div className={styles.spread} style={{ alignItems: "center" }}>
        <Text>{report !== null && PACK_WORDS.read(report.items.length, sheetsOf(report))}</Text>
        <Button size="small" disabledFocusable={isBusy} onClick={pack.look}>
          {PACK_WORDS.lookAgain}
        </Button>
      </div>
      {report !== null && report.items.length > 0 && (
        <PackForm door={door} pack={pack} report={report} state={state} actions={actions} />
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
  report,
  state,
  actions,
}: {
  door: WorkbookDoor;
  pack: PackState;
  report: RefreshReport;
  state: PaneState;
  actions: PlanActions;
}): ReactElement {
  const builder = useBuild(door, actions);
  const [audience, setAudience] = useState<PackOptions["audience"]>("internal");
  const [ticked, setTicked] = useState<readonly PackPage[] | null>(null);
  const isBusy = state.phase.kind === "working";
  const options: PackOptions = {
    audience,
    style: styleOf(pack.settings),
    ...(pack.history === null ? {} : { history: pack.history }),
    ...(pack.settings.preparedBy === "" ? {} : { preparedBy: pack.settings.preparedBy }),
  };
  const choices = pageChoices(report, options).filter(
    ({ isForOfficers, page }) => page !== "neet" && (audience === "internal" || !isForOfficers),
  );
  const chosen = choices
    .filter(({ page, missing, isChosen }) => missing === null && (ticked?.includes(page) ?? isChosen))
    .map(({ page }) => page);
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
      <PackDetails settings={pack.settings} onChange={pack.change} />
      <PageList choices={choices} chosen={chosen} onChoose={setTicked} />
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() =>
          builder.build(async () => {
            await pack.keep();
            return packSheets(report, { ...options, pages: chosen });
          })
        }
      >
        {PACK_WORDS.build}
      </Button>
      {chosen.length === 0 && <Text>{PACK_WORDS.none}</Text>}
      <BuildResult builder={builder} isBusy={isBusy} onGoTo={(at) => void actions.goTo(at)} />
      <CopyTexts report={report} options={options} />
      <MovementSection pack={pack} report={report} isBusy={isBusy} onGoTo={(at) => void actions.goTo(at)} />
    </>
  );
}

function styleOf({ councilName, planTitle, classification }: PackSettings): NonNullable<PackOptions["style"]> {
  return {
    councilName,
    planTitle: planTitle || DEFAULT_PACK_STYLE.planTitle,
    classification: classification || DEFAULT_PACK_STYLE.classification,
  };
}
