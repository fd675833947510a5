import { Malformed } from "./malformed.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** A field's own value: what an object inherits is not said by it. */
const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** True when the field is there. */
export const has = (fields: Fields, key: string): boolean => own(fields, key) !== undefined;

export function anyAt(fields: Fields, key: string): unknown {
  const value = own(fields, key);
  if (value === undefined) throw new Malformed([key]);
  return value;
}

export function textAt(fields: Fields, key: string): string {
  const value = own(fields, key);
  if (typeof value !== "string") throw new Malformed([key]);
  return value;
}

export function oneOfAt<Word extends string>(fields: Fields, key: string, words: readonly Word[]): Word {
  const value = words.find((word) => word === own(fields, key));
  if (value === undefined) throw new Malformed([key]);
  return value;
}

export function textsAt(fields: Fields, key: string): readonly string[] {
  return listAt(fields, key).map((value, index) => {
    if (typeof value !== "string") throw new Malformed([key, String(index)]);
    return value;
  });
}

/** What `read` makes of each object in a list; what is wrong in one is named with the list and its place there. */
export function eachAt<Value>(
  fields: Fields,
  key: string,
  read: (element: Fields) => Value,
): readonly Value[] {
  return listAt(fields, key).map((element, index) =>
    within([key, String(index)], () => read(objectOf(element))),
  );
}

/** What `read` makes of an object in a field. */
export const insideAt = <Value>(fields: Fields, key: string, read: (inner: Fields) => Value): Value =>
  within([key], () => read(objectOf(own(fields, key))));

function listAt(fields: Fields, key: string): readonly unknown[] {
  const value = own(fields, key);
  if (!Array.isArray(value)) throw new Malformed([key]);
  return value;
}

function objectOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Malformed([]);
  return value as Fields;
}

function within<Value>(path: readonly string[], read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    throw new Malformed([...path, ...cause.path], { cause });
  }
}
