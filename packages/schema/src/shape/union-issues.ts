import type * as z from "zod";
import type { Issue } from "../finding.ts";
import { fault, nameOf } from "../issue.ts";
import { nearest } from "../nearest.ts";
import { bestBranch, tellingKeys } from "./best-branch.ts";
import { choice } from "./choice.ts";
import { documentIssues, type Place } from "./document-issues.ts";
import { schemaName, schemasAt } from "./known-names.ts";
import { kindOf, kindOfZod } from "./value-kind.ts";

type Path = Issue["path"];
type Union = Extract<z.core.$ZodIssue, { code: "invalid_union" }>;

/** A union tells most when the branch that was meant can be guessed: then its issues are told, not the union's. */
export function unionIssues(raw: Union, path: Path, { schema }: Place): readonly Issue[] {
  if ("options" in raw && Array.isArray(raw.options)) {
    return [fault(path, "schema/invalid-value", choice(path, raw.options.map(String), discriminatorOf(raw)))];
  }
  const schemas = schemasAt(schema, raw.path);
  const { input } = raw as { input?: unknown };
  if (!schemas.every(isMapping)) {
    const expected = [...new Set(schemas.flatMap(formsOf))];
    return [fault(path, "schema/invalid-union", choice(path, expected, input))];
  }
  if (kindOf(input) !== "mapping") {
    const data = { name: nameOf(path), expected: "mapping", received: kindOf(input) };
    return [fault(path, "schema/invalid-type", data)];
  }
  const branch = bestBranch(raw, schemas);
  if (branch) return branch.issues.flatMap((inner) => documentIssues(inner, { schema: branch.schema, path }));
  return [variantIssue(path, tellingKeys(schemas), Object.keys(input as object))];
}

function variantIssue(path: Path, keys: readonly string[], given: readonly string[]): Issue {
  const near = given
    .map((key) => nearest(key, keys))
    .find((key) => key !== undefined && !given.includes(key));
  return fault(path, "schema/no-variant", {
    name: nameOf(path),
    keys,
    ...(near === undefined ? {} : { nearest: near }),
  });
}

const isMapping = (schema: z.core.$ZodType): boolean =>
  (schema as z.core.$ZodTypes)._zod.def.type === "object";

function formsOf(schema: z.core.$ZodType): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "literal") return def.values.map(String);
  return [schemaName(schema) ?? kindOfZod(def.type)];
}

/** Zod gives a union without a match the whole object; the value meant is that of its discriminator. */
function discriminatorOf(raw: Union): unknown {
  const { input, discriminator = "" } = raw as { input?: unknown; discriminator?: string };
  const isObject = typeof input === "object" && input !== null && Object.hasOwn(input, discriminator);
  return isObject ? (input as Record<string, unknown>)[discriminator] : undefined;
}
