import type * as z from "zod";
import type { Issue } from "../finding.ts";
import { fault, nameOf } from "../issue.ts";
import { nearest } from "../nearest.ts";
import { choice, given } from "./choice.ts";
import { formatOf, knownKeys, schemasAt } from "./known-names.ts";
import { unionIssues } from "./union-issues.ts";
import { kindOf, kindOfZod, shown } from "./value-kind.ts";

type Raw = z.core.$ZodIssue;
type Path = Issue["path"];
type Of<Code extends Raw["code"]> = Extract<Raw, { code: Code }>;
type Translate<Code extends Raw["code"]> = (raw: Of<Code>, path: Path, place: Place) => readonly Issue[];

/** Where an issue was found: the schema that refused, and the path that leads to what it refused. */
export interface Place {
  readonly schema: z.core.$ZodType;
  readonly path: Path;
}

/** Our issues for one of Zod's: with the known names at that place, and "did you mean". */
export function documentIssues(raw: Raw, place: Place): readonly Issue[] {
  const path = [...place.path, ...raw.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const translate = translations[raw.code] as (raw: Raw, path: Path, place: Place) => readonly Issue[];
  return translate(raw, path, place);
}

const limited =
  (code: "schema/too-small" | "schema/too-big") =>
  (raw: Of<"too_small"> | Of<"too_big">, path: Path): readonly Issue[] => {
    const limit = Number(raw.code === "too_small" ? raw.minimum : raw.maximum);
    return [fault(path, code, { name: nameOf(path), of: kindOfZod(raw.origin), limit })];
  };

const translations: { readonly [Code in Raw["code"]]: Translate<Code> } = {
  invalid_type: typeIssues,
  invalid_value: (raw, path) => [
    fault(path, "schema/invalid-value", choice(path, raw.values.map(String), raw.input)),
  ],
  unrecognized_keys: keyIssues,
  invalid_format: (raw, path, { schema }) => [
    fault(path, "schema/invalid-format", {
      name: nameOf(path),
      format: formatOf(schemasAt(schema, raw.path)),
      value: shown(raw.input) ?? "",
    }),
  ],
  invalid_key: (raw, path, { schema }) => [
    fault(path, "schema/invalid-key", {
      name: nameOf(path.slice(0, -1)),
      format: formatOf(keySchemas(schemasAt(schema, raw.path.slice(0, -1)))),
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

function typeIssues(raw: Of<"invalid_type">, path: Path, { schema }: Place): readonly Issue[] {
  const kind = kindOfZod(raw.expected);
  const expected = kind === "text" ? formatOf(schemasAt(schema, raw.path)) : kind;
  const data = { name: nameOf(path), expected, received: kindOf(raw.input), ...given(raw.input) };
  return [fault(path, "schema/invalid-type", data)];
}

function keyIssues(raw: Of<"unrecognized_keys">, path: Path, { schema }: Place): readonly Issue[] {
  const refusing = schemasAt(schema, raw.path).filter(knowsNoneOf(raw.keys));
  const known = knownKeys(refusing);
  return raw.keys.map((key) => {
    const near = nearest(key, known);
    const where = [...path, key];
    const data = { name: nameOf(where), known, ...(near === undefined ? {} : { nearest: near }) };
    return fault(where, "schema/unrecognized-keys", data);
  });
}

/** Of several forms at one place, the one that refused a key is none of those that know it. */
const knowsNoneOf =
  (keys: readonly string[]) =>
  (schema: z.core.$ZodType): boolean =>
    !knownKeys([schema]).some((key) => keys.includes(key));

function keySchemas(records: readonly z.core.$ZodType[]): readonly z.core.$ZodType[] {
  return records.flatMap((schema) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    return def.type === "record" ? [def.keyType] : [];
  });
}
