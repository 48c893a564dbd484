/** What Excel's runtime gives to custom functions: errors with a sentence, and a place to hand the functions over. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The functions as handed over, by their id. */
export const associated = new Map<string, (...args: unknown[]) => unknown>();

const runtime = {
  associate(id: string, work: (...args: unknown[]) => unknown): void {
    associated.set(id, work);
  },
  Error: CellError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
};

/** Asking for what this runtime lacks is an error instead of undefined. */
Object.assign(globalThis, {
  CustomFunctions: new Proxy(runtime, {
    get(target, name, receiver) {
      if (typeof name === "string" && !(name in target))
        throw new Error(`The custom functions' runtime has no ${name}.`);
      return Reflect.get(target, name, receiver) as unknown;
    },
  }),
});
