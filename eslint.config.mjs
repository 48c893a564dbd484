import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The clock enters at the entry points, as asAt.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The clock enters at the entry points, as asAt.",
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Same input, same output." },
  { selector: "MemberExpression[property.name=/^toLocale/]", message: "No locale: the same words on every machine." },
  { selector: "MemberExpression[object.name='Intl']", message: "No locale: the same words on every machine." },
  { selector: "NewExpression[callee.name='Date']", message: "Core keeps no Date values: use dates/isoDate." },
];

/** Import bans that hold the direction of dependencies: entry points -> adapters -> core. */
const bans = (...folders) => ({
  "no-restricted-imports": [
    "error",
    {
      patterns: folders.map((folder) => ({
        group: [`**/${folder}/**`],
        message: `This folder must not import ${folder}/.`,
      })),
    },
  ],
});

const ENTRIES = ["taskpane", "commands", "functions", "cli", "workbench"];
const ADAPTERS = ["excel", "html", "xlsx", "paste"];
const others = (list, own) => list.filter((folder) => folder !== own);

export default tseslint.config(
  { ignores: ["dist", "node_modules", "test/bench/node_modules", "coverage"] },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": "off",
      "@typescript-eslint/max-params": ["error", { max: 4 }],
    },
  },
  {
    files: ["src/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...NO_CLOCK], ...bans(...ENTRIES, ...ADAPTERS) },
  },
  ...ADAPTERS.map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: bans(...ENTRIES, ...others(ADAPTERS, folder)),
  })),
  ...ENTRIES.filter((folder) => folder !== "workbench").map((folder) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: bans(...others(ENTRIES, folder)),
  })),
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/functions/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
