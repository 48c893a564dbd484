import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { PackPage, PageChoice } from "../../core";
import { Headed } from "../components/Headed";
import { usePaneStyles } from "../components/usePaneStyles";
import { PACK_WORDS } from "./packWords";

const useStyles = makeStyles({
  holds: {
    marginInlineStart: "32px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Each page with a tick box and what it will hold, or why it cannot be made. */
export function PageList({
  choices,
  chosen,
  onChoose,
}: {
  choices: readonly PageChoice[];
  chosen: readonly PackPage[];
  onChoose: (pages: readonly PackPage[]) => void;
}): ReactElement {
  const styles = useStyles();
  const shared = usePaneStyles();
  const id = useId();
  return (
    <section className={shared.tight}>
      <Headed topic="packPages">{PACK_WORDS.pages}</Headed>
      <ul className={shared.plainList}>
        {choices.map(({ page, label, holds, missing, isForOfficers }) => (
          <li key={page}>
            <Checkbox
              label={isForOfficers ? `${label} (${PACK_WORDS.forOfficers})` : label}
              aria-describedby={`${id}-${page}`}
              disabled={missing !== null}
              checked={chosen.includes(page)}
              onChange={(_, { checked }) =>
                onChoose(checked === true ? [...chosen, page] : chosen.filter((other) => other !== page))
              }
            />
            <div id={`${id}-${page}`} className={styles.holds}>
              {missing ?? holds}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
