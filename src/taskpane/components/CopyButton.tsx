import { Button, Text } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { WORDS } from "../words";

/** Copies a text, says that it did, and where the window forbids it, how else. */
export function CopyButton({ text, label, name }: { text: string; label: string; name?: string }): ReactElement {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    setSaid(isCopied ? WORDS.copy.copied : WORDS.copy.notCopied);
  };
  return (
    <>
      <Button size="small" {...(name === undefined ? {} : { "aria-label": name })} onClick={() => void copy()}>
        {label}
      </Button>
      <Text size={200} role="status">
        {said}
      </Text>
    </>
  );
}

/** Office's panes may withhold the clipboard; whether it took the text. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
