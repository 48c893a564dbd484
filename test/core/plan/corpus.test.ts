import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPlan } from "../../../src/core/plan/readPlan";
import type { Item } from "../../../src/core/plan/types";
import { gridsFromDelimited } from "../../../src/paste/gridsFromDelimited";
import { gridsFromHtml } from "../../../src/paste/gridsFromHtml";

const folder = path.resolve(__dirname, "../../../../shared/corpus/plans");
const corpus = existsSync(folder);
const whenCorpus = corpus ? describe : describe.skip;

interface Expected {
  readonly priority: string;
  readonly ref?: string;
  readonly action: string;
  readonly outcomes: readonly string[];
  readonly lead: string;
  readonly milestone: string;
  readonly partners?: string;
  readonly reviewDate?: string;
  readonly progress?: string;
  readonly milestones?: readonly { label: string; outcome: string; milestone: string }[];
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

function read(file: string): readonly Item[] {
  const bytes = readFileSync(path.join(folder, file));
  const grids = file.endsWith(".html")
    ? gridsFromHtml(bytes.toString(), file)
    : gridsFromDelimited(new Uint8Array(bytes), file);
  if (!grids.ok) throw new Error(`${file} did not decode`);
  return readPlan(grids.value).items;
}

function expected(name: string): readonly Expected[] {
  return JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), "utf8")) as readonly Expected[];
}

/** The fields of an item as the expected files write them. */
function fieldsOf(item: Item): Record<string, string> {
  return {
    priority: item.priority,
    action: item.action,
    lead: item.lead,
    milestone: squeeze(item.milestone.text),
    partners: item.partners,
    reviewDate: squeeze(item.reviewDate.text),
    progress: squeeze(item.progress.text),
    outcomes: item.outcomes.join(" / "),
    ref: item.ref ?? "",
  };
}

function fieldsOfExpected(want: Expected): Record<string, string> {
  return {
    priority: want.priority,
    action: want.action,
    lead: want.lead,
    milestone: squeeze(want.milestone),
    partners: want.partners ?? "",
    reviewDate: want.reviewDate ?? "",
    progress: want.progress ?? "",
    outcomes: want.outcomes.join(" / "),
    ref: want.ref ?? "",
  };
}

whenCorpus(`published plans (${corpus ? "corpus found" : "no corpus beside the checkout"})`, () => {
  it.each(["worcestershire.tsv", "kent.tsv", "leeds.tsv", "leeds.html", "wolverhampton.tsv"])(
    "reads %s field by field",
    (file) => {
      const want = expected(file.replace(/\.\w+$/, ""));
      const got = read(file);
      expect(got.map(fieldsOf)).toEqual(want.map(fieldsOfExpected));
      expect(got.map((item) => item.milestones)).toEqual(
        want.map((one) =>
          (one.milestones ?? []).map(({ label, outcome, milestone }) => ({ label, outcome, milestone })),
        ),
      );
    },
  );

  it.each(["worcestershire", "kent", "leeds"])("reads %s with its markup still in the cells", (name) => {
    const judged = (fields: Record<string, string>) => [
      fields["priority"],
      fields["action"],
      fields["lead"],
      fields["milestone"],
    ];
    expect(read(`${name}.raw.tsv`).map((item) => judged(fieldsOf(item)))).toEqual(
      expected(name).map((one) => judged(fieldsOfExpected(one))),
    );
  });

  it.each(["derby.tsv", "kent.nonplan.tsv", "worcestershire.nonplan.tsv"])("finds no action in %s", (file) => {
    expect(read(file)).toEqual([]);
  });
});
