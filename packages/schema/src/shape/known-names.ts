import * as z from "zod";

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
  return [...new Set(schemas.flatMap((schema) => Object.keys(shapeOf(schema))))];
}

/** The keys that an object cannot do without. */
export function requiredKeys(schema: Schema): readonly string[] {
  const fields = Object.entries(shapeOf(schema));
  return fields.filter(([, field]) => field._zod.optin === undefined).map(([key]) => key);
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "object" ? def.shape : {};
}

/**
 * The name of a schema, such as `CivilDate`; the words for a form go by it. A schema that was only described
 * anew keeps the name of the one it was made from.
 */
export function schemaName(schema: Schema): string | undefined {
  for (let one: Schema | undefined = schema; one !== undefined; one = one._zod.parent) {
    const id = z.globalRegistry.get(one)?.id;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The name of the form of text that some schemas ask for, or `text` where any text will do. */
export function formatOf(schemas: readonly Schema[]): string {
  for (const schema of schemas) {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    const name = def.type === "string" ? schemaName(schema) : undefined;
    if (name !== undefined) return name;
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
