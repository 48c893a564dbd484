import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType, ReactElement } from "react";
import { PaneErrorBoundary } from "../../src/taskpane/components/PaneErrorBoundary";
import { later } from "../../src/taskpane/later";
import { WORDS } from "../../src/taskpane/words";

const Greeting = ({ name }: { name: string }): ReactElement => <p>Hello {name}</p>;
const Waiting = ({ name }: { name: string }): ReactElement => <p>{name} is coming</p>;

function show(Part: ComponentType<{ name: string }>): void {
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneErrorBoundary>
        <Part name="board" />
      </PaneErrorBoundary>
    </FluentProvider>,
  );
}

describe("later", () => {
  it("shows what stands meanwhile, then the part, and from then on the part at once", async () => {
    const Part = later(() => Promise.resolve(Greeting), Waiting);
    show(Part);
    expect(screen.getByText("board is coming")).toBeTruthy();
    expect(await screen.findByText("Hello board")).toBeTruthy();
    show(Part);
    expect(screen.getAllByText("Hello board")).toHaveLength(2);
  });

  it("says that it failed, and asks again on request", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const load = jest.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error("the network was gone"));
    show(later(load));
    await userEvent.click(await screen.findByRole("button", { name: WORDS.crash.again }));
    expect(await screen.findByText("Hello board")).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });
});
