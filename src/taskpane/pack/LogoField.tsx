import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PackLogo } from "../../core";
import { FileButton } from "../components/FileButton";
import { usePaneStyles } from "../components/usePaneStyles";
import { PACK_WORDS } from "./packWords";
import { useLogoFile } from "./useLogoFile";

/** The council's logo on the cover: which it is, and how to choose another or none. */
export function LogoField({
  logo,
  onChange,
}: {
  logo: PackLogo | null;
  onChange: (logo: PackLogo | null) => void;
}): ReactElement {
  const styles = usePaneStyles();
  const { refusal, take } = useLogoFile(onChange);
  return (
    <div className={styles.tight}>
      <Text>{PACK_WORDS.logo}</Text>
      {logo !== null && (
        <img
          src={`data:image/${logo.kind};base64,${logo.base64}`}
          alt={PACK_WORDS.logoShown}
          style={{ maxWidth: "220px", maxHeight: "62px", alignSelf: "flex-start", background: "#FFFFFF" }}
        />
      )}
      <div className={styles.line}>
        <FileButton
          label={logo === null ? PACK_WORDS.chooseLogo : PACK_WORDS.otherLogo}
          accept=".png,.jpg,.jpeg"
          isBusy={false}
          size="small"
          onFile={take}
        />
        {logo !== null && (
          <Button size="small" onClick={() => onChange(null)}>
            {PACK_WORDS.noLogo}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {PACK_WORDS.logoHelp}
      </Text>
      {refusal !== "" && <Text role="alert">{refusal}</Text>}
    </div>
  );
}
