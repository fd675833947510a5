/** Something in what should be plain data that is none, and where. */
export class NotPlainData extends Error {
  override readonly name = "NotPlainData";
  readonly place: string;

  constructor(path: readonly string[]) {
    super(`No plain data at \`${path.join(".")}\`.`);
    this.place = path.join(".");
  }
}

/** Deeper than any plan or rule, shallower than the stack. */
const deepest = 200;

/** A deeply frozen copy of plain data: what a plugin changes later does not reach the host. */
export function frozenCopy(value: unknown, path: readonly string[] = []): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || path.length > deepest) throw new NotPlainData(path.slice(0, 8));
  if (Array.isArray(value)) {
    return Object.freeze(value.map((element, index) => frozenCopy(element, [...path, String(index)])));
  }
  if (!isPlain(value)) throw new NotPlainData(path);
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, field]) => [key, frozenCopy(field, [...path, key])])),
  );
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
