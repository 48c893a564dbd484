import { auditProofs, describeAudit } from "../../../../src/core/cohort/suppress/auditProofs";
import { disclosureModelBuilder } from "../../../../src/core/cohort/suppress/disclosureModel";
import { protectFigures } from "../../../../src/core/cohort/suppress/protectFigures";
import { countsOf } from "./countsOf";

/** Two parts of a whole of 10: 3 is small and hidden; so is 7 where said. */
const twoParts = (isPartnerHidden: boolean) => {
  const builder = disclosureModelBuilder();
  const small = builder.add({ truth: 3, cost: 1, isHidden: true });
  const partner = builder.add({ truth: 7, cost: 1, isHidden: isPartnerHidden });
  const whole = builder.add({ truth: 10, cost: 1, isHidden: false });
  builder.relate(
    [
      [small, 1],
      [partner, 1],
      [whole, -1],
    ],
    "zero",
  );
  return {
    small,
    partner,
    modelled: { model: builder.build(), rows: [], sensitive: [small], past: new Set<number>(), named: [] },
  };
};
const AUDIT = { givenAway: 0, relations: 9, months: 1, narrowed: [] };
const world = (...changes: [number, number][]) => ({ changed: new Map(changes), toHide: [], cost: 0 });

describe("auditProofs", () => {
  it("passes a small count that a possible world makes large", () => {
    const { small, partner, modelled } = twoParts(true);
    const proofs = new Map([[small, [world([small, 5], [partner, 5])]]]);
    expect(auditProofs(modelled, proofs, 5)).toMatchObject({ checked: 1, notProved: 0 });
  });

  it("passes one whose worlds have every small value", () => {
    const { small, partner, modelled } = twoParts(true);
    const worlds = [1, 2, 4].map((value) => world([small, value], [partner, 10 - value]));
    expect(auditProofs(modelled, new Map([[small, worlds]]), 5).notProved).toBe(0);
    expect(auditProofs(modelled, new Map([[small, worlds.slice(1)]]), 5).notProved).toBe(1);
  });

  it.each([
    ["changes what is shown", false, [5, 5]],
    ["does not add up", true, [5, 6]],
    ["has less than nobody", true, [11, -1]],
    ["keeps the count small", true, [4, 6]],
  ] as const)("does not pass on a world that %s", (_, isPartnerHidden, [one, other]) => {
    const { small, partner, modelled } = twoParts(isPartnerHidden);
    const proofs = new Map([[small, [world([small, one], [partner, other])]]]);
    expect(auditProofs(modelled, proofs, 5).notProved).toBe(1);
  });

  it("does not pass without a proof", () => {
    expect(auditProofs(twoParts(true).modelled, new Map(), 5).notProved).toBe(1);
  });

  it("counts the cells of a protected county", () => {
    const { audit } = protectFigures(countsOf({ A: [100, 3], B: [90, 20], C: [80, 9] }), null, 5);
    expect(audit).toMatchObject({ checked: 1, notProved: 0, givenAway: 0, cells: 8, hidden: 2, small: 1 });
    expect(audit).toMatchObject({ relations: 2, months: 1, narrowed: [] });
    expect(describeAudit(audit, 5)).toMatch(/no count under 5 .* 2 of 8 cells hidden/);
  });

  it("says what is not for publication", () => {
    const audit = { ...AUDIT, checked: 4, notProved: 1, cells: 8, hidden: 8, small: 4 };
    expect(describeAudit(audit, 5)).toMatch(/^Not for publication: 1 small count of 4 /);
  });
});
