import { STATUS_LOOKS, type StatusLooks } from "./status";

/** Ready looks to choose from; each passes {@link checkStatusLooks}. */
export interface LookScheme {
  readonly name: "blue" | "black" | "green";
  /** What it is called in a list. */
  readonly title: string;
  readonly looks: StatusLooks;
}

const { complete, green } = STATUS_LOOKS;

/**
 * The schemes in the order they are offered. Blue comes first; some councils rate what is complete black (the B of
 * BRAG), others in a darker green than what is on track, which is then light so that the two differ on grey paper too.
 *
 * @source published rating keys of councils: complete is blue, black or green in about that order
 */
export const LOOK_SCHEMES: readonly LookScheme[] = [
  { name: "blue", title: "Blue for complete", looks: STATUS_LOOKS },
  {
    name: "black",
    title: "Black for complete (BRAG)",
    looks: { ...STATUS_LOOKS, complete: { ...complete, label: "Black", letter: "B", fill: "#000000" } },
  },
  {
    name: "green",
    title: "Dark green for complete, light green for on track",
    looks: {
      ...STATUS_LOOKS,
      complete: { ...complete, fill: "#00401F" },
      green: { ...green, fill: "#7FCB8F", fontColour: "#000000" },
    },
  },
];
