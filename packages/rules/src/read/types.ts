import type { ValueType } from "@mangnon/schema";

export const boolean: ValueType = { kind: "boolean" };
export const text: ValueType = { kind: "text" };
export const date: ValueType = { kind: "date" };
export const number = (integer: boolean, unit?: string): ValueType =>
  unit === undefined ? { kind: "number", integer } : { kind: "number", integer, unit };
export const code = (codes: string): ValueType => ({ kind: "code", codes });
export const list = (of: ValueType): ValueType => ({ kind: "list", of });

/** A type in the words of an issue: "number (hours per week)", "list of code (vn.jobs)". */
export function nameOfType(type: ValueType): string {
  if (type.kind === "list") return `list of ${nameOfType(type.of)}`;
  if (type.kind === "code") return `code (${type.codes})`;
  if (type.kind === "number" && type.unit !== undefined) return `number (${type.unit})`;
  return type.kind;
}

/** The type of both, `undefined` when there is none. A number without a unit goes with any unit. */
export function common(a: ValueType, b: ValueType): ValueType | undefined {
  if (a.kind === "number" && b.kind === "number") {
    if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return undefined;
    return number(a.integer && b.integer, a.unit ?? b.unit);
  }
  if (a.kind === "code" && b.kind === "code") return a.codes === b.codes ? a : undefined;
  if (a.kind === "list" && b.kind === "list") {
    const of = common(a.of, b.of);
    return of === undefined ? undefined : list(of);
  }
  return a.kind === b.kind ? a : undefined;
}

/** True when two numbers have units that differ: years are not hours. */
export const unitsDiffer = (a: ValueType, b: ValueType): boolean =>
  a.kind === "number" && b.kind === "number" && common(a, b) === undefined;
