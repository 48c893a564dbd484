/** Words of the labels and colours of the statuses. */
export const LOOKS_WORDS = {
  heading: "Labels and colours",
  scheme: "Scheme",
  own: "Your own",
  preview: "As they look",
  inGrey: "Printed in grey",
  change: "Change words and colours",
  label: "Word",
  letter: "Letter",
  fill: "Ground",
  fontColour: "Text",
  contrast: (ratio: number): string => `Contrast ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1; 4.5 is the least.`,
  usual: "Back to the usual words and colours",
} as const;
