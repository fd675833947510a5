import { nearest } from "@mangnon/schema/nearest";
import { found } from "../codes.ts";
import { type Contribution, named, pathOf, type UsedPlugin } from "../contribution.ts";
import { HostError } from "../errors.ts";
import { type Field, fields, isNamedInRules, kinds } from "../kinds.ts";
import type { Fields } from "./form.ts";
import { frozenCopy } from "./frozen-copy.ts";
import { Malformed } from "./malformed.ts";
import { type Listed, type PluginShape, readShape } from "./plugin-shape.ts";
import { referencesOf } from "./references.ts";

/**
 * Reads a plugin once and copies what it contributes. What is wrong inside one contribution makes that one
 * unavailable and nothing else.
 *
 * @throws {@link HostError} `host/not-a-plugin` when it cannot be told whose something is, or what.
 */
export function readPlugin(value: unknown): UsedPlugin {
  const shape = readShape(value);
  if ("faults" in shape) {
    const { name, faults, cause } = shape;
    throw new HostError("host/not-a-plugin", { plugin: name, faults }, cause === undefined ? {} : { cause });
  }
  const { name, version, host, requires, lists } = shape;
  const contributions = fields.flatMap((field) =>
    (lists.get(field) ?? []).map((listed) => readContribution(name, field, listed)),
  );
  return { name, version, host, requires, contributions, warnings: warningsOf(shape) };
}

const warningsOf = ({ name, unknownFields }: PluginShape) =>
  unknownFields.map((field) =>
    found("host/unknown-kind", [name, field], { plugin: name, field, nearest: nearest(field, fields) }),
  );

function readContribution(plugin: string, field: Field, { id, item }: Listed): Contribution {
  const what = { plugin, field, kind: kinds[field], id };
  try {
    return {
      ...what,
      ...(what.kind === "source" ? sourceOf(item) : dataOf(item, { ...what, kind: what.kind })),
    };
  } catch (cause) {
    if (!(cause instanceof Malformed)) throw cause;
    const fault = found("host/malformed", pathOf(what), { ...named(what), place: cause.place });
    return { ...what, item: undefined, references: [], fault };
  }
}

type Content = Pick<Contribution, "item" | "references" | "fault">;

/** A source is code: it stays the object it is. */
function sourceOf(item: object): Content {
  try {
    if (!("read" in item) || typeof item.read !== "function")
      throw new TypeError("There is nothing to call.");
  } catch (cause) {
    throw new Malformed(["read"], { cause });
  }
  return { item, references: [], fault: undefined };
}

type Named = Pick<Contribution, "plugin" | "field" | "id"> & {
  kind: Exclude<Contribution["kind"], "source">;
};

function dataOf(item: object, what: Named): Content {
  const copy = frozenCopy(item) as Fields;
  if (copy.id !== what.id) throw new Malformed(["id"]);
  return { item: copy, references: referencesOf(what.kind, copy), fault: reservedFault(what) };
}

/** `fact.` and `parameter.` stand before other names in rules, so that no name of its own may begin with them. */
function reservedFault(what: Named): Contribution["fault"] {
  const prefix = ["fact", "parameter"].find((word) => what.id === word || what.id.startsWith(`${word}.`));
  if (prefix === undefined || !isNamedInRules(what.kind)) return undefined;
  return found("host/reserved-id", pathOf(what), { ...named(what), prefix });
}
