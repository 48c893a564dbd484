import { Button, Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { describeIssue } from "../../core";
import type { Fix } from "../fixes";
import { CHECK_WORDS } from "../words/checkWords";
import { describeContent, placeOf, WORDS } from "../words";
import { Screen } from "./Screen";
import { usePaneStyles } from "./usePaneStyles";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px" },
  card: { contentVisibility: "auto", containIntrinsicSize: "auto 110px" },
});

/** Every suggested wording with the cell as it is, and the choice of which to use. */
export function FixPreview({
  fixes,
  isBusy,
  onApply,
  onBack,
}: {
  fixes: readonly Fix[];
  isBusy: boolean;
  onApply: (fixes: readonly Fix[]) => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fixes.filter(({ key }) => !left.has(key));
  const tick = (key: string, isTicked: boolean): void =>
    setLeft(new Set(isTicked ? [...left].filter((other) => other !== key) : [...left, key]));
  return (
    <Screen heading={CHECK_WORDS.heading} help="fixes" back={WORDS.item.back} onBack={onBack}>
      <Text size={200} className={shared.quiet}>
        {CHECK_WORDS.intro}
      </Text>
      <Checkbox
        label={WORDS.preview.all}
        checked={chosen.length === fixes.length ? true : chosen.length === 0 ? false : "mixed"}
        onChange={(_, { checked }) => setLeft(checked === true ? new Set() : new Set(fixes.map(({ key }) => key)))}
      />
      <ul className={`${shared.plainList} ${styles.list}`} aria-label={CHECK_WORDS.heading}>
        {fixes.map((fix) => (
          <li key={fix.key} className={`${styles.card} ${shared.card} ${shared.tight}`}>
            <Checkbox
              label={`${placeOf(fix.at, false)}: ${fix.before || WORDS.preview.empty} → ${describeContent(fix.after)}`}
              checked={!left.has(fix.key)}
              onChange={(_, { checked }) => tick(fix.key, checked === true)}
            />
            <Text size={200} className={shared.wrap}>
              {WORDS.preview.why}: {describeIssue(fix.finding.issue)}
            </Text>
          </li>
        ))}
      </ul>
      <div className={shared.stickyBar}>
        <Button appearance="primary" disabledFocusable={isBusy || chosen.length === 0} onClick={() => onApply(chosen)}>
          {CHECK_WORDS.apply(chosen.length)}
        </Button>
        <Button onClick={onBack}>{WORDS.preview.cancel}</Button>
      </div>
    </Screen>
  );
}
