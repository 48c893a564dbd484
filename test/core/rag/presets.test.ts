import { PRESETS, ruleSetOf, type PresetName } from "../../../src/core";

const NAMES = Object.keys(PRESETS) as PresetName[];

/** What anybody can look up: the published rules as data, in one place. Edges stand on the side that the numbers say. */
describe("the rules that we ship", () => {
  it.each(NAMES)("%s", (preset) => {
    const { title, summary, source, rules } = ruleSetOf(preset);
    const lines = rules.map(({ name, status, when }) => `${status} ${name}: ${JSON.stringify(when)}`);
    expect([title, summary, source, ...lines].join("\n")).toMatchSnapshot();
  });
});
