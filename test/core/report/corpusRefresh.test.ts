import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildReport, type PresetName, PRESETS, type RefreshReport } from "../../../src/core";
import { gridsFromDelimited } from "../../../src/paste/gridsFromDelimited";
import { day } from "../../support/judgingFacts";

/** Real published plans, kept outside the project; without them there is nothing to try. */
const PLANS = resolve(__dirname, "../../../../shared/corpus/plans");
const describeWithCorpus = existsSync(PLANS) ? describe : describe.skip;

function refresh(plan: string, asAt: string, preset: PresetName = "strict"): RefreshReport {
  const read = gridsFromDelimited(new Uint8Array(readFileSync(resolve(PLANS, `${plan}.tsv`))), `${plan}.tsv`);
  if (!read.ok) throw new Error(`${plan} cannot be read`);
  return buildReport(read.value, { asAt: day(asAt), preset });
}

describeWithCorpus("buildReport on published plans", () => {
  it.each([
    ["worcestershire", "2018-03-31", 29],
    ["kent", "2016-01-31", 108],
    ["leeds", "2011-09-30", 16],
    ["wolverhampton", "2010-01-31", 13],
    ["derby", "2014-01-31", 0],
  ])("gives each item of %s a status and a reason under every preset", (plan, asAt, count) => {
    for (const preset of Object.keys(PRESETS) as PresetName[]) {
      const { items } = refresh(plan, asAt, preset);
      expect(items).toHaveLength(count);
      for (const { judgement } of items) expect(judgement.reason).toMatch(/^(Complete|Red|Amber|Green|Grey): \S/);
    }
  });

  it.each([
    ["worcestershire", "2018-03-31"],
    ["kent", "2016-01-31"],
  ])("has no green item of %s without a due day or a review day", (plan, asAt) => {
    const undated = refresh(plan, asAt).items.filter(({ judgement, review }) => {
      const isReviewed = review.due !== null || review.start !== null || /^\d\d/.test(review.recurrence ?? "");
      return judgement.status === "green" && judgement.due === null && !isReviewed;
    });
    expect(undated).toEqual([]);
  });

  it("takes a plan's years from its own milestones where no title gives them", () => {
    const { items } = refresh("kent", "2016-01-31");
    const dues = new Map(items.map(({ item, judgement }) => [item.milestone.text, judgement.due]));
    expect(dues.get("October")).toBe("2015-10-31");
    expect(dues.get("30 Nov")).toBe("2015-11-30");
    expect(dues.get("Runs all through academic year")).toBe("2016-08-31");
  });
});
