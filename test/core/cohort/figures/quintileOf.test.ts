import { quintileOf } from "../../../../src/core/cohort/figures/quintileOf";

/** Upper bounds of the first four fifths of authorities, July 2025, per cent. */
const BOUNDS = { combined: [3.5, 4.3, 5.5, 6.7], neet: [2.1, 2.8, 3.8, 4.7], notKnown: [0.5, 0.8, 1.6, 2.7] };

describe("quintileOf", () => {
  // Kent's NEET of 3.8 and Surrey's are printed on a bound; Kent was placed above it by its unrounded rate.
  it.each([
    ["Kent", 8.1, null, 4.2, 5, null, 5],
    ["Hampshire", 5.5, 3.5, 2.0, 3, 3, 4],
    ["Lancashire", 6.4, 3.9, 2.5, 4, 4, 4],
    ["Derby", 7.9, 7.6, 0.3, 5, 5, 1],
    ["Leeds", 8.8, 4.9, 3.9, 5, 5, 5],
    ["Rutland", 1.3, 0.7, 0.6, 1, 1, 2],
    ["Surrey", 5.7, 2.0, 3.8, 4, 1, 5],
  ])("places %s as published in 2025", (_, combined, neet, notKnown, ofCombined, ofNeet, ofNotKnown) => {
    expect(quintileOf(combined, BOUNDS.combined)).toBe(ofCombined);
    if (neet !== null) expect(quintileOf(neet, BOUNDS.neet)).toBe(ofNeet);
    expect(quintileOf(notKnown, BOUNDS.notKnown)).toBe(ofNotKnown);
  });

  // Lower bounds of participation, July 2025, per cent.
  it.each([
    ["Kent", 89.2, 5],
    ["Hampshire", 90.8, 4],
    ["Lancashire", 90.9, 4],
    ["Derby", 87.5, 5],
    ["Rutland", 97.3, 1],
    ["Surrey", 93.5, 2],
  ])("of %s's participation more is better", (_, rate, fifth) => {
    expect(quintileOf(rate, [95.4, 93.2, 91.4, 89.7], true)).toBe(fifth);
  });
});
