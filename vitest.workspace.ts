// One project per kind of proof (`long` is not part of `npm test`); vitest.config.ts hands this list to Vitest.
import type { TestProjectConfiguration } from "vitest/config";

const source = { conditions: ["@mangnon/source"] };
const on = { resolve: source, ssr: { resolve: source } };

export default [
  {
    ...on,
    test: {
      name: "unit",
      include: ["*.test.ts", "packages/*/src/**/*.test.ts", "examples/*/*.test.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  {
    ...on,
    test: { name: "property", include: ["packages/*/src/**/*.test-prop.ts"], testTimeout: 120_000 },
  },
  {
    ...on,
    test: { name: "long", include: ["packages/*/src/**/*.test-long.ts"], testTimeout: 600_000 },
  },
  {
    ...on,
    test: {
      name: "types",
      include: [],
      typecheck: {
        enabled: true,
        only: true,
        include: ["packages/*/src/**/*.test-d.ts"],
        tsconfig: "./tsconfig.json",
      },
    },
  },
] satisfies TestProjectConfiguration[];
