import type { Column, Expression } from "@mangnon/schema";
import { found } from "../codes.ts";
import { namesIn } from "../definition/names.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { boolean, nameOfType } from "../read/types.ts";
import { isAbsent } from "../record/recorded.ts";
import { hull } from "../values/hull.ts";
import { truthOf } from "../values/truth.ts";
import { isKnown } from "../values/value.ts";
import { readConstant } from "./constant.ts";
import type { DeclaredName, Describing } from "./declaring.ts";
import { type Given, givenOf, unknownGiven } from "./given.ts";
import { readOwnRule } from "./own-rule.ts";
import type { RowView } from "./row-view.ts";
import { whyPartly, whyUnknown } from "./why-unknown.ts";

/** A column's own skip pattern: where the question was asked, and what holds where it was not. */
export interface ReadSkip {
  readonly needs: readonly string[];
  readonly applied: (given: Given, row: RowView) => Given;
}

/** Reads a column's skip pattern, if it has one; `undefined` also after it was refused. */
export function readSkip(
  declared: DeclaredName,
  column: Column,
  describing: Describing,
): ReadSkip | undefined {
  const { name, place } = declared;
  const { refuse } = describing;
  if (column.when === undefined && column.otherwise === undefined) return undefined;
  if (column.when === undefined || column.otherwise === undefined) {
    const [given, missing] = column.when === undefined ? ["otherwise", "when"] : ["when", "otherwise"];
    return refuse("rules/skip-pattern-in-half", [...place, given], { name, missing });
  }
  const when = readOwnRule(column.when, boolean, { ...describing, path: [...place, "when"] });
  const path = [...place, "otherwise"];
  const wrong = (): void =>
    refuse("rules/wrong-default", path, { name, expected: nameOfType(declared.type) });
  const otherwise = readConstant(column.otherwise, declared, { ...describing, path, wrong });
  if (when === undefined || otherwise === undefined) return undefined;
  const notAsked = givenOf(otherwise, declared.variable, describing.codes);
  return skipOf(when, notAsked, { declared, describing });
}

function skipOf(
  when: Expression,
  otherwise: Given,
  { declared, describing: { codes } }: { readonly declared: DeclaredName; readonly describing: Describing },
): ReadSkip {
  const { name, variable, type } = declared;
  const needs = namesIn(when, "variable");
  const finding = found("rules/contradicts-skip", [name], { variable: name });
  const contradiction: Given = { ...unknownGiven("invalid", variable, codes), finding };
  // A variable that has a skip pattern of its own says itself what holds: to it, nothing was recorded.
  const notAsked: Given = variable.when === undefined ? otherwise : { ...otherwise, entry: undefined };

  function perhaps(given: Given, row: RowView): Given {
    const value = hull(given.value, otherwise.value, type);
    if (isKnown(value)) return given;
    const reason = given.reason ?? whyPartly(whyUnknown(needs, variable, row), variable) ?? "dont-know";
    return givenOf({ ...given, value, reason }, variable, codes);
  }

  function applied(given: Given, row: RowView): Given {
    const asked = truthOf(evaluate(when, row));
    if (asked === true || given.finding !== undefined) return given;
    if (asked === undefined) return perhaps(given, row);
    return isAbsent(given) ? notAsked : contradiction;
  }

  return { needs, applied };
}
