import fc from "fast-check";

/** One seed for every run, so that only a change can make a property fail; `PROPERTY_SEED=7` tries other examples. */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });

export { fc };
