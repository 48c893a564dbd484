import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { PaneErrorBoundary } from "../../../src/taskpane/components/PaneErrorBoundary";
import { WORDS } from "../../../src/taskpane/words";

let isBroken = true;

function Part(): ReactElement {
  if (isBroken) throw new TypeError("Jane Doe is not a function");
  return <p>All well</p>;
}

describe("PaneErrorBoundary", () => {
  it("says what happened without anything of the workbook, and shows the part again on request", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <FluentProvider theme={webLightTheme}>
        <PaneErrorBoundary>
          <Part />
        </PaneErrorBoundary>
      </FluentProvider>,
    );
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain(WORDS.crash.heading);
    expect(alert.textContent).toContain("TypeError");
    expect(alert.textContent).toContain("Part");
    expect(alert.textContent).not.toContain("Jane Doe");
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: WORDS.crash.again }));
    expect(screen.getByText("All well")).toBeTruthy();
    log.mockRestore();
  });
});
