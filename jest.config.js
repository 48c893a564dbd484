process.env.TZ ??= "Europe/London";

const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

/** The grid's packages as the pages load them; their other builds need modules that jest cannot read. */
const gridPackages = {
  "^@univerjs/([^/]+)$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/index.js",
  "^@univerjs/([^/]+)/facade$": "<rootDir>/node_modules/@univerjs/$1/lib/umd/facade.js",
};

const common = {
  transform,
  rootDir: __dirname,
  transformIgnorePatterns: ["/node_modules/(?!(parse5|entities)/)"],
  // Inside jest every look at Math goes through its sandbox, which makes arithmetic several times slower.
  sandboxInjectedGlobals: ["Math"],
};

module.exports = {
  // A busy machine is no fault in the code.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{assets,cases,cli,core,manifest,paste,xlsx}/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "office",
      testEnvironment: "jsdom",
      moduleNameMapper: gridPackages,
      setupFiles: ["<rootDir>/test/support/jsdomSetup.ts"],
      testMatch: [
        "<rootDir>/test/{adapters,commands,excel,functions,html,support,taskpane,workbench}/**/*.test.{ts,tsx}",
      ],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
