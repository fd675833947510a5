import type { Issue, ValueType } from "@mangnon/schema";
import { fault, type RulesIssueCodes } from "../codes.ts";
import type { Scope } from "./scope.ts";

/** The reading of one rule: what it may name, what was refused so far, how much was read. */
export interface Reading {
  readonly scope: Scope;
  readonly issues: Issue[];
  readonly refuse: <Code extends keyof RulesIssueCodes>(
    code: Code,
    path: Issue["path"],
    data: RulesIssueCodes[Code],
  ) => undefined;
  /** Nodes read so far, so that no rule is larger than can be evaluated at ease. */
  size: number;
  /** How deep the node stands that is being read, in its own rule and with the rules around it. */
  depth: number;
  readonly nesting: { depth: number };
  /** True once the rule is too large or too deep. */
  isGivenUp: boolean;
  /** What an operator over a list lets its second operand see, with types; `undefined` outside of one. */
  inside: Inside | undefined;
}

/** The names of elements, as `var` spells them: `""`, or `current` and `accumulator`. */
export type Inside = ReadonlyMap<string, ValueType>;

export function startReading(scope: Scope): Reading {
  const issues: Issue[] = [];
  return {
    scope,
    issues,
    refuse: (code, path, data) => void issues.push(fault(code, path, data)),
    size: 0,
    depth: 0,
    nesting: scope.nesting ?? { depth: 0 },
    isGivenUp: false,
    inside: undefined,
  };
}
