import type { Reference } from "../contribution.ts";

/**
 * The variables, facts and parameters that a rule names, in the order of reading. `{"var": ""}`, the element of
 * `some`, `all` and `none`, is no name. Whether the rule is a right one is for `@mangnon/rules` to say.
 */
export function namesInRule(rule: unknown): readonly Reference[] {
  const found: Reference[] = [];
  collect(rule, { found, seen: new Set() });
  return found;
}

interface Collecting {
  readonly found: Reference[];
  /** A part that stands in several places is read once. */
  readonly seen: Set<object>;
}

function collect(part: unknown, collecting: Collecting): void {
  if (typeof part !== "object" || part === null || collecting.seen.has(part)) return;
  collecting.seen.add(part);
  if (!Array.isArray(part) && Object.hasOwn(part, "var")) {
    const operand = (part as { readonly var: unknown }).var;
    const name: unknown = Array.isArray(operand) ? operand[0] : operand;
    if (typeof name === "string" && name !== "") collecting.found.push(referenceOf(name));
  }
  for (const inner of Object.values(part)) collect(inner, collecting);
}

function referenceOf(name: string): Reference {
  if (name.startsWith("fact.")) return { kind: "fact", id: name.slice("fact.".length) };
  if (name.startsWith("parameter.")) return { kind: "parameter", id: name.slice("parameter.".length) };
  return { kind: "variable", id: name };
}
