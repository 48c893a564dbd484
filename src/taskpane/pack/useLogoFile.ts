import { useState } from "react";
import { describeIssue, type PackLogo } from "../../core";
import { logoFromFile } from "./logoFromFile";

/** Taking a logo from a file: why the last one could not be, as a sentence, and how to take one. */
export function useLogoFile(onLogo: (logo: PackLogo) => void): {
  readonly refusal: string;
  take(file: File): void;
} {
  const [refusal, setRefusal] = useState("");
  const take = (file: File): void =>
    void logoFromFile(file).then((read) => {
      setRefusal(read.ok ? "" : read.issues.map((one) => describeIssue(one)).join(" "));
      if (read.ok) onLogo(read.value);
    });
  return { refusal, take };
}
