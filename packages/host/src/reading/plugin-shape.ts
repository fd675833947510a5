import valid from "semver/functions/valid.js";
import validRange from "semver/ranges/valid.js";
import { type Field, fields, kinds } from "../kinds.ts";
import { elementsOf } from "./dense-list.ts";

/** Something in a list of `contributes`, before it is copied. */
export interface Listed {
  readonly id: string;
  readonly item: object;
}

/** A plugin whose outer form is right: all that is needed to know what is whose. */
export interface PluginShape {
  readonly name: string;
  readonly version: string;
  readonly host: string;
  readonly requires: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<Field, readonly Listed[]>;
  /** Fields of `contributes` that no host of this version knows. */
  readonly unknownFields: readonly string[];
}

/** Places that do not have the form of a plugin, such as `version` or `contributes.plans[0]`. */
export interface ShapeFaults {
  /** What the plugin calls itself, if it has a name at all. */
  readonly name: string | undefined;
  readonly faults: readonly string[];
  /** What a getter threw, if one did. */
  readonly cause: unknown;
}

/** Collects the places that are wrong while a plugin is read. */
interface Reading {
  readonly faults: Set<string>;
  cause: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const object = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** Longer than any name, and short enough to stand in a sentence. */
const longest = 300;

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= longest ? value : undefined;

const version = (value: unknown): string | undefined =>
  typeof value === "string" && valid(value) !== null ? value : undefined;

const range = (value: unknown): string | undefined =>
  typeof value === "string" && validRange(value) !== null ? value : undefined;

/** Reads the outer form of what should be a plugin, each field once, and never throws. */
export function readShape(value: unknown): PluginShape | ShapeFaults {
  const reading: Reading = { faults: new Set(), cause: undefined };
  const plugin = attempt(reading, "plugin", () => object(value));
  const name = plugin && attempt(reading, "name", () => text(plugin.name));
  const outer = plugin && {
    version: attempt(reading, "version", () => version(plugin.version)),
    host: attempt(reading, "host", () => range(plugin.host)),
    requires: attempt(reading, "requires", () => requirements(plugin.requires)),
    contributes: attempt(reading, "contributes", () => object(plugin.contributes)),
  };
  const inner = outer?.contributes && {
    lists: readLists(outer.contributes, reading),
    unknownFields: attempt(reading, "contributes", () => unknownFieldsOf(outer.contributes)),
  };
  if (reading.faults.size > 0) return { name, faults: [...reading.faults], cause: reading.cause };
  return { name, ...outer, ...inner } as PluginShape;
}

/** What `read` answers. If it throws or answers `undefined`, the place is wrong. */
function attempt<Value>(reading: Reading, place: string, read: () => Value | undefined): Value | undefined {
  try {
    const value = read();
    if (value === undefined) reading.faults.add(place);
    return value;
  } catch (cause) {
    reading.faults.add(place);
    reading.cause ??= cause;
    return undefined;
  }
}

/** By name, so that the order in which they are written says nothing. */
function requirements(requires: unknown): ReadonlyMap<string, string> | undefined {
  if (requires === undefined) return new Map();
  const entries = Object.entries(object(requires) ?? { "": undefined });
  if (!entries.every(isRequirement)) return undefined;
  return new Map(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const isRequirement = (entry: [string, unknown]): entry is [string, string] =>
  text(entry[0]) !== undefined && range(entry[1]) !== undefined;

const unknownFieldsOf = (contributes: Fields = {}): readonly string[] =>
  Object.keys(contributes).filter((key) => !Object.hasOwn(kinds, key));

function readLists(contributes: Fields, reading: Reading): ReadonlyMap<Field, readonly Listed[]> {
  return new Map(fields.map((field) => [field, readList(contributes, field, reading)]));
}

function readList(contributes: Fields, field: Field, reading: Reading): readonly Listed[] {
  const place = `contributes.${field}`;
  const items = attempt(reading, place, () => {
    const list = contributes[field];
    if (list === undefined) return [];
    return Array.isArray(list) ? elementsOf(list) : undefined;
  });
  return (items ?? []).flatMap((value, index) => {
    const listed = attempt(reading, `${place}[${index}]`, () => readListed(value));
    return listed ? [listed] : [];
  });
}

function readListed(value: unknown): Listed | undefined {
  const item = object(value);
  const id = item && text(item.id);
  return item && id !== undefined ? { id, item } : undefined;
}
