import * as z from "zod";
import type { Issue } from "../finding.ts";
import { fault, nameOf } from "../issue.ts";
import { nearest } from "../nearest.ts";
import { bestBranch } from "./best-branch.ts";
import { formatOf, knownKeys, schemasAt } from "./known-names.ts";
import { kindOf, kindOfZod, shown } from "./value-kind.ts";

type Raw = z.core.$ZodIssue;
type Of<Code extends Raw["code"]> = Extract<Raw, { code: Code }>;

/** Where an issue was found: the schema that refused, and the path that leads to what it refused. */
interface Place {
  readonly schema: z.core.$ZodType;
  readonly path: Issue["path"];
}

/** Our issues for one of Zod's: with the known names at that place, and "did you mean". */
export function documentIssues(raw: Raw, place: Place): readonly Issue[] {
  const path = [...place.path, ...raw.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const translate = translations[raw.code] as (
    raw: Raw,
    path: Issue["path"],
    place: Place,
  ) => readonly Issue[];
  return translate(raw, path, place);
}

const limited =
  (code: "schema/too-small" | "schema/too-big") =>
  (raw: Of<"too_small"> | Of<"too_big">, path: Issue["path"]): readonly Issue[] => {
    const limit = Number(raw.code === "too_small" ? raw.minimum : raw.maximum);
    return [fault(path, code, { name: nameOf(path), of: kindOfZod(raw.origin), limit })];
  };

const translations: {
  readonly [Code in Raw["code"]]: (raw: Of<Code>, path: Issue["path"], place: Place) => readonly Issue[];
} = {
  invalid_type: (raw, path) => [
    fault(path, "schema/invalid-type", {
      name: nameOf(path),
      expected: kindOfZod(raw.expected),
      received: kindOf(raw.input),
      ...given(raw.input),
    }),
  ],
  invalid_value: (raw, path) => [
    fault(path, "schema/invalid-value", oneOf(path, raw.values.map(String), raw.input)),
  ],
  unrecognized_keys: (raw, path, { schema }) => {
    const known = knownKeys(schemasAt(schema, raw.path));
    return raw.keys.map((key) => {
      const near = nearest(key, known);
      const name = nameOf([...path, key]);
      return fault([...path, key], "schema/unrecognized-keys", {
        name,
        known,
        ...(near === undefined ? {} : { nearest: near }),
      });
    });
  },
  invalid_format: (raw, path, { schema }) => [
    fault(path, "schema/invalid-format", {
      name: nameOf(path),
      format: formatOf(schemasAt(schema, raw.path), descriptionId),
      value: shown(raw.input) ?? "",
    }),
  ],
  invalid_key: (raw, path, { schema }) => [
    fault(path, "schema/invalid-key", {
      name: nameOf(path.slice(0, -1)),
      format: keyFormat(schemasAt(schema, raw.path.slice(0, -1))),
      value: shown(String(path.at(-1))) ?? "",
    }),
  ],
  invalid_union: unionIssues,
  too_small: limited("schema/too-small"),
  too_big: limited("schema/too-big"),
  not_multiple_of: ({ divisor }, path) => [
    fault(path, "schema/not-multiple-of", { name: nameOf(path), divisor }),
  ],
  invalid_element: (raw, path, place) =>
    raw.issues.flatMap((inner) => documentIssues(inner, { ...place, path })),
  custom: ({ message }, path) => [fault(path, "schema/custom", { name: nameOf(path), why: message })],
};

/** A union tells most when the branch that was meant can be guessed: then its issues are told, not the union's. */
function unionIssues(raw: Of<"invalid_union">, path: Issue["path"], { schema }: Place): readonly Issue[] {
  const options = "options" in raw && Array.isArray(raw.options) ? raw.options.map(String) : [];
  const branch = options.length > 0 ? undefined : bestBranch(raw, schemasAt(schema, raw.path));
  if (branch) return branch.issues.flatMap((inner) => documentIssues(inner, { schema: branch.schema, path }));
  return [fault(path, "schema/invalid-union", oneOf(path, options, valueOfUnion(raw)))];
}

/** Zod gives a union without a match the whole object; the value meant is that of its discriminator. */
function valueOfUnion(raw: Of<"invalid_union">): unknown {
  const { input, discriminator } = raw as { input?: unknown; discriminator?: string };
  if (discriminator === undefined) return input;
  const isObject = typeof input === "object" && input !== null && Object.hasOwn(input, discriminator);
  return isObject ? (input as Record<string, unknown>)[discriminator] : undefined;
}

function oneOf(path: Issue["path"], expected: readonly string[], value: unknown) {
  const near = typeof value === "string" ? nearest(value, expected) : undefined;
  return { name: nameOf(path), expected, ...given(value), ...(near === undefined ? {} : { nearest: near }) };
}

function given(value: unknown): { value?: string } {
  const text = shown(value);
  return text === undefined ? {} : { value: text };
}

const descriptionId = (schema: z.core.$ZodType): string | undefined => z.globalRegistry.get(schema)?.id;

function keyFormat(records: readonly z.core.$ZodType[]): string {
  const keys = records.flatMap((schema) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    return def.type === "record" ? [def.keyType as z.core.$ZodType] : [];
  });
  return formatOf(keys, descriptionId);
}
