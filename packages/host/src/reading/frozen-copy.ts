import { elementsOf } from "./dense-list.ts";
import { Malformed } from "./malformed.ts";

/** Deeper than any plan or rule, shallower than the stack. */
const deepest = 200;

interface Copying {
  /** Where the copying is. It stays there when it fails. */
  readonly path: string[];
  /** Each object → its copy; `undefined` as long as the copying is inside it. */
  readonly copies: Map<object, unknown>;
}

/**
 * A deeply frozen copy of plain data: what a plugin changes later does not reach the host. A part that stands in
 * several places is copied once, so that small data cannot become large.
 *
 * @throws {@link Malformed} for a function, an instance of a class, a cycle, a hole in a list, a getter that
 * throws, or data deeper than any rule.
 */
export function frozenCopy(value: unknown): unknown {
  const copying: Copying = { path: [], copies: new Map() };
  try {
    return copyOf(value, copying);
  } catch (cause) {
    throw new Malformed(copying.path, { cause });
  }
}

function copyOf(value: unknown, copying: Copying): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object") throw new TypeError(`A ${typeof value} is not plain data.`);
  if (copying.copies.has(value)) return finishedCopy(value, copying);
  if (copying.path.length > deepest) throw new RangeError("The data is too deep.");
  copying.copies.set(value, undefined);
  const copy = Object.freeze(
    Array.isArray(value) ? copiedElements(value, copying) : copiedFields(value, copying),
  );
  copying.copies.set(value, copy);
  return copy;
}

function finishedCopy(value: object, { copies }: Copying): unknown {
  const copy = copies.get(value);
  if (copy === undefined) throw new TypeError("The data contains itself.");
  return copy;
}

function copiedElements(value: readonly unknown[], copying: Copying): readonly unknown[] {
  return elementsOf(value).map((element, index) => copyAt(String(index), () => element, copying));
}

function copiedFields(value: object, copying: Copying): object {
  if (!isPlain(value)) throw new TypeError("An instance of a class is not plain data.");
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(fields).map((key) => [key, copyAt(key, () => fields[key], copying)]));
}

/** Copies what `read` answers; if that or the copying throws, the path still ends with `key`. */
function copyAt(key: string, read: () => unknown, copying: Copying): unknown {
  copying.path.push(key);
  const copy = copyOf(read(), copying);
  copying.path.pop();
  return copy;
}

/** True for objects without a prototype or with that of a plain object, of whatever realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
