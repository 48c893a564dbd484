import { Button, Text, Title3 } from "@fluentui/react-components";
import { Component, type ErrorInfo, type ReactNode } from "react";
import { WORDS } from "../words";
import { CopyButton } from "./CopyButton";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly details: string | null;
}

/** Keeps a fault in one part of the pane from blanking the rest. React offers this only as a class. */
export class PaneErrorBoundary extends Component<Props, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: nameOf(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.setState({ details: `${nameOf(error)}\n${componentNames(info.componentStack ?? "")}` });
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return (
      <div role="alert" style={{ padding: 12, display: "flex", flexDirection: "column", gap: 12 }}>
        <Title3 as="h1">{WORDS.crash.heading}</Title3>
        <Text>{WORDS.crash.what}</Text>
        <Button appearance="primary" onClick={() => this.setState({ details: null })}>
          {WORDS.crash.again}
        </Button>
        <details>
          <summary>{WORDS.crash.details}</summary>
          <pre style={{ overflow: "auto" }}>{details}</pre>
          <CopyButton text={details} label={WORDS.crash.copy} />
        </details>
      </div>
    );
  }
}

/** The kind of fault alone: its message may hold what stands in a cell. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Which components it went through, without addresses of files. */
function componentNames(stack: string): string {
  return [...stack.matchAll(/\bat (?<name>\w+)/g)].map((match) => match.groups?.["name"] ?? "").join(" < ");
}
