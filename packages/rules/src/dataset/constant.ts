import type { Issue } from "@mangnon/schema";
import { nearest } from "@mangnon/schema/nearest";
import { nameOfType } from "../read/types.ts";
import { type Recorded, readRecorded } from "../record/recorded.ts";
import type { DeclaredName, Describing } from "./declaring.ts";

interface Place extends Pick<Describing, "codes" | "refuse"> {
  readonly path: Issue["path"];
  /** Says that the value is not what it should be. */
  readonly wrong: (expected: string) => void;
}

/**
 * A value written in a description, as a name's value. `undefined` after it was refused: it has another type, lies
 * outside the limits, or is no code of the list. An empty text is no value.
 */
export function readConstant(
  value: number | boolean | string,
  { variable, type }: Pick<DeclaredName, "variable" | "type">,
  { codes, refuse, path, wrong }: Place,
): Recorded | undefined {
  const recorded = readRecorded(
    variable,
    variable.type === "codes" && value !== "" ? [String(value)] : value,
    codes,
  );
  const { finding, reason } = recorded;
  if (finding === undefined && reason !== "absent") return recorded;
  if (finding?.code === "rules/not-in-list" && "codes" in variable) {
    const list = variable.codes;
    const data = { code: String(value), list, nearest: nearest(String(value), codes.get(list) ?? []) };
    return refuse("rules/code-not-in-list", path, data);
  }
  const { min, max } = finding?.code === "rules/out-of-range" ? finding.data : {};
  wrong(min === undefined ? nameOfType(type) : `${nameOfType(type)}, ${min}–${max}`);
  return undefined;
}
