import fc from "fast-check";
import { expect, test } from "vitest";
import { indicator, plan } from "../situations/plan.ts";
import { checkShape } from "./check-shape.ts";
import { datasetSchema } from "./dataset.ts";
import { definitionSchema } from "./definition.ts";
import type { Issue } from "./finding.ts";
import { indicatorSchema } from "./indicator.ts";
import { en } from "./locales/en.ts";
import { vi } from "./locales/vi.ts";
import { planSchema } from "./plan.ts";

const seed = 20_261_125;

const sentences = ({ code, data }: Issue): readonly string[] =>
  [en, vi].map((catalogue) => catalogue[code as keyof typeof en](data as never));

/** Any value that JSON can hold, and a few that it cannot. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, 10n, new Date(0), Symbol("x"), new Map()),
);

const schemas = [planSchema, datasetSchema, definitionSchema, indicatorSchema] as const;

test("any value either fits or has issues, each of which has a sentence in both languages", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...schemas), (anything, schema) => {
      const { value: seen, issues } = checkShape(schema, anything);
      expect(seen === undefined).toBe(issues.length > 0);
      for (const sentence of issues.flatMap(sentences)) expect(sentence).toMatch(/^\S.*[.?]$/su);
    }),
    { seed, numRuns: 500 },
  );
});

const places = (inner: unknown, path: Issue["path"] = []): readonly Issue["path"][] => [
  path,
  ...(typeof inner === "object" && inner !== null
    ? Object.entries(inner).flatMap(([key, next]) =>
        places(next, [...path, Array.isArray(inner) ? Number(key) : key]),
      )
    : []),
];

function spoil(inner: unknown, path: Issue["path"], anything: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return anything;
  if (Array.isArray(inner)) return inner.map((one, at) => (at === step ? spoil(one, rest, anything) : one));
  const known = inner as Record<string, unknown>;
  return { ...known, [step]: spoil(known[step], rest, anything) };
}

test.each([
  ["plan", planSchema, plan()],
  ["indicator", indicatorSchema, indicator],
] as const)("a %s spoilt in one place has its issues there", (_, schema, sound) => {
  fc.assert(
    fc.property(fc.constantFrom(...places(sound)), value, (path, anything) => {
      for (const issue of checkShape(schema, spoil(sound, path, anything)).issues) {
        expect(issue.path.slice(0, path.length)).toEqual(path);
      }
    }),
    { seed, numRuns: 500 },
  );
});
