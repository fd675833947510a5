import type * as z from "zod";

type Schema = z.core.$ZodType;

/** The schemas that a value at a path may have, by walking the schema of the whole document. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, step) => schemas.flatMap((one) => childrenOf(one, step)),
    unwrap(schema),
  );
}

/** Every key that the objects among some schemas know. */
export function knownKeys(schemas: readonly Schema[]): readonly string[] {
  const keys = schemas.flatMap((schema) => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    return def.type === "object" ? Object.keys(def.shape) : [];
  });
  return [...new Set(keys)];
}

/** The `id` of a schema's description, such as `CivilDate`; the words for a format go by it. */
export function formatOf(schemas: readonly Schema[], idOf: (schema: Schema) => string | undefined): string {
  for (const schema of schemas) {
    const id = idOf(schema);
    if (id !== undefined) return id;
  }
  return "text";
}

function childrenOf(schema: Schema, step: PropertyKey): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "object") {
    const child = Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
    return child ? unwrap(child) : [];
  }
  if (def.type === "array") return unwrap(def.element);
  if (def.type === "record") return unwrap(def.valueType);
  return [];
}

/** Looks through optional, default and union to the schemas that hold the keys. */
function unwrap(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "default" || def.type === "nullable") {
    return unwrap(def.innerType);
  }
  if (def.type === "union") return def.options.flatMap(unwrap);
  return [schema];
}
