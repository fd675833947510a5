import type { Expression, Issue } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { contentOf } from "./content.ts";
import { kindOfJson, shortened } from "./kind-of-json.ts";
import type { Reading } from "./reading.ts";

/**
 * `{"var": name}`: a variable, `fact.` with a fact's name, `parameter.` with a parameter's, or `""` for the
 * element that an iterator looks at. A default turns absence into a value: it is refused but where data is checked.
 */
export function readReference(
  given: readonly unknown[],
  path: Issue["path"],
  reading: Reading,
): Expression | undefined {
  const [written] = given;
  if (typeof written !== "string") {
    const kind = contentOf(written, 0).kind === "unreadable" ? "unreadable object" : kindOfJson(written);
    return reading.refuse("rules/var-not-a-name", path, { given: kind });
  }
  const name = shortened(written);
  if (given.length > 1 && reading.scope.seesAbsence === undefined) {
    return reading.refuse("rules/var-default", path, { name });
  }
  if (name === "" || reading.inside?.has(name)) return readElement(name, path, reading);
  if (name.startsWith("parameter.")) return readParameter(name.slice("parameter.".length), path, reading);
  if (reading.inside !== undefined) return reading.refuse("rules/outer-variable", path, { name });
  if (name.startsWith("fact.")) return readFact(name.slice("fact.".length), path, reading);
  return readVariable(name, path, reading);
}

function readElement(name: string, path: Issue["path"], { inside, refuse }: Reading): Expression | undefined {
  const type = inside?.get(name);
  if (type === undefined) return refuse("rules/element-outside", path, {});
  const role = name === "current" || name === "accumulator" ? name : "element";
  return { kind: "element", role, id: 0, type, path };
}

function readVariable(name: string, path: Issue["path"], { scope, refuse }: Reading): Expression | undefined {
  const type = scope.variables.get(name);
  if (type !== undefined) return { kind: "variable", name, id: 0, type, path };
  return refuse("rules/unknown-variable", path, { name, nearest: nearest(name, scope.variables.keys()) });
}

function readFact(name: string, path: Issue["path"], { scope, refuse }: Reading): Expression | undefined {
  const type = scope.typeOfFact(name);
  if (type !== undefined) return { kind: "fact", name, id: 0, type, path };
  if (scope.factNames.includes(name)) return undefined;
  return refuse("rules/unknown-fact", path, { name, nearest: nearest(name, scope.factNames) });
}

function readParameter(
  name: string,
  path: Issue["path"],
  { scope, refuse }: Reading,
): Expression | undefined {
  const type = scope.parameters.get(name);
  if (type !== undefined) return { kind: "parameter", name, id: 0, type, path };
  return refuse("rules/unknown-parameter", path, { name, nearest: nearest(name, scope.parameters.keys()) });
}
