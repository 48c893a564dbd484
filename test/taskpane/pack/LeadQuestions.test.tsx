import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import { LeadQuestions } from "../../../src/taskpane/pack/LeadQuestions";
import { PACK_WORDS } from "../../../src/taskpane/pack/packWords";
import { reportOf } from "../../core/report/pack/planOf";

const rowOf = (ref: string, lead: string) => [ref, "Access", `Action ${ref}`, lead, "31 December 2026", ""] as const;
const REPORT = reportOf(
  {
    Plan: [
      rowOf("1", "Early Help Service"),
      rowOf("2", "EHS"),
      rowOf("3", "Early Help Servise"),
      rowOf("4", "Skills Lead"),
    ],
  },
  "2026-03-31",
);
const ONE_LEAD = reportOf({ Plan: [rowOf("1", "Skills Lead")] }, "2026-03-31");

const given: Readonly<Record<string, string>>[] = [];

function Asking({
  report,
  leads = {},
}: {
  report: typeof REPORT;
  leads?: Readonly<Record<string, string>>;
}): ReactElement {
  const [now, setNow] = useState(leads);
  given.push(now);
  return (
    <FluentProvider theme={webLightTheme}>
      <LeadQuestions report={report} leads={now} onChange={setNow} />
    </FluentProvider>
  );
}

beforeEach(() => {
  given.length = 0;
});

describe("LeadQuestions", () => {
  it("asks whether ways of writing are one lead, and counts nothing together until it is told", () => {
    render(<Asking report={REPORT} leads={{ other: "Somebody" }} />);
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox", { hidden: true });
    expect(boxes.map(({ checked }) => checked)).toEqual([false]);
    for (const word of ["EHS", "Servise"]) expect(boxes[0]?.labels?.[0]?.textContent).toContain(word);
    fireEvent.click(boxes[0] as HTMLElement);
    expect(given.at(-1)).toEqual({
      ...{ other: "Somebody", EHS: "Early Help Service", "Early Help Servise": "Early Help Service" },
    });
    expect(screen.getByText(PACK_WORDS.leads(1, 1))).toBeTruthy();
    fireEvent.click(boxes[0] as HTMLElement);
    expect(given.at(-1)).toEqual({ other: "Somebody" });
  });

  it("asks nothing where leads are told apart", () => {
    const { container } = render(<Asking report={ONE_LEAD} />);
    expect(container.querySelector("details")).toBeNull();
  });
});
