import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Keeps the page from going blank: a fault of ours becomes a sentence and a way on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="starting" role="alert">
        <h1>The workbench had to stop</h1>
        <p>It met a fault of its own. Your file on disk is as it was; what was not saved here is lost.</p>
        <button type="button" onClick={() => location.reload()}>
          Open the workbench again
        </button>
      </main>
    );
  }
}
