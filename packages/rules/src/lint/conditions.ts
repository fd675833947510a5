import type { Expression, Issue, OperationNode, Truth } from "@mangnon/schema";
import { told } from "../codes.ts";
import { iterators } from "../operators/index.ts";
import type { Diagram } from "./diagram.ts";
import { isCounted, type LookedAt } from "./looked-at.ts";
import { valuesOn } from "./looking.ts";
import { type Place, placesOf } from "./places.ts";
import { both } from "./records.ts";
import type { Redundancy } from "./redundancy.ts";

/** What the visit of one rule needs and finds. */
interface Visit {
  readonly looked: LookedAt;
  readonly redundancy: Redundancy;
  readonly place: Place;
  readonly issues: Issue[];
}

/** Conditions that are always true or always false where they are asked, and operands that change nothing. */
export function conditionIssues(looked: LookedAt, redundancy: Redundancy): readonly Issue[] {
  return placesOf(looked).flatMap((place) => {
    const issues: Issue[] = [];
    visit(place.expression, place.records, { looked, redundancy, place, issues });
    return issues;
  });
}

/** The truth that a condition always has on some records, `undefined` where it has both or none. */
function constantOn(records: Diagram, condition: Diagram, looked: LookedAt): Truth {
  const values = valuesOn(records, condition, looked.truths.diagrams);
  if (!isCounted([records], looked)) return undefined;
  if (values.has(undefined) && !isCounted([condition], looked)) return undefined;
  if (values.has(true) === values.has(false)) return undefined;
  return values.has(true);
}

/** Visits what a node is made of first: a condition is told only where none of its parts explains it. */
function visit(node: Expression, records: Diagram, visiting: Visit): Truth {
  const { looked, place } = visiting;
  if (node.type.kind === "boolean" && node.kind === "literal") return node.value === true;
  const parts = partsOf(node, records, visiting);
  if (node.type.kind !== "boolean") return undefined;
  const constant = constantOn(records, looked.truths.of(node), looked);
  const isOwn = node !== place.expression || place.isTold;
  if (constant !== undefined && isOwn && !isExplained(node, constant, { parts, looked })) {
    visiting.issues.push(
      told(
        constant ? "rules/lint-always-true" : "rules/lint-always-false",
        [...place.path, ...node.path],
        {},
      ),
    );
  }
  if (constant === undefined && node.kind === "operation") tellIdle(node, parts, visiting);
  return constant;
}

/** The constant truths of a node's operands, in their order. */
function partsOf(node: Expression, records: Diagram, visiting: Visit): readonly Truth[] {
  if (node.kind === "list") return node.items.map((item) => visit(item, records, visiting));
  if (node.kind !== "operation") return [];
  if (node.operator === "if") return partsOfChoice(node.operands, records, visiting);
  const operands = iterators.has(node.operator) ? node.operands.slice(0, 1) : node.operands;
  const parts = operands.map((operand) => visit(operand, records, visiting));
  if (truthful.has(node.operator)) tellLiterals(operands, visiting);
  return parts;
}

const truthful: ReadonlySet<string> = new Set(["and", "or", "!", "!!"]);

/** A branch is asked only of records that its condition lets through. */
function partsOfChoice(operands: readonly Expression[], records: Diagram, visiting: Visit): readonly Truth[] {
  const [condition, branch, ...rest] = operands as readonly [Expression, Expression, ...Expression[]];
  if (branch === undefined) return [visit(condition, records, visiting)];
  const { truths } = visiting.looked;
  const truth = visit(condition, records, visiting);
  tellLiterals([condition], visiting);
  const asked = truths.of(condition);
  const isNot = truths.diagrams.apply({ key: "is false", of: ([value]) => value === false }, [asked]);
  return [
    truth,
    visit(branch, both(records, asked, truths), visiting),
    ...partsOfChoice(rest, both(records, isNot, truths), visiting),
  ];
}

/** Written truths among conditions decide nothing that a record could change. */
function tellLiterals(operands: readonly Expression[], { place, issues }: Visit): void {
  for (const operand of operands) {
    if (operand.kind !== "literal") continue;
    const code = operand.value === true ? "rules/lint-always-true" : "rules/lint-always-false";
    issues.push(told(code, [...place.path, ...operand.path], {}));
  }
}

interface Explaining {
  readonly parts: readonly Truth[];
  readonly looked: LookedAt;
}

/** True when what a condition is made of is constant already, and told where it stands. */
function isExplained(node: Expression, constant: boolean, { parts, looked }: Explaining): boolean {
  if (node.kind === "fact") return isConstantFact(node.name, looked);
  if (node.kind !== "operation") return false;
  const [condition] = parts;
  switch (node.operator) {
    case "and":
      return constant ? parts.every((part) => part === true) : parts.includes(false);
    case "or":
      return constant ? parts.includes(true) : parts.every((part) => part === false);
    case "!":
    case "!!":
    case "if":
      return condition !== undefined;
    default:
      return false;
  }
}

function isConstantFact(name: string, looked: LookedAt): boolean {
  const expression = looked.read.facts.get(name)?.expression;
  if (expression === undefined) return false;
  return constantOn(looked.records.consistent, looked.truths.of(expression), looked) !== undefined;
}

/** Operands of `and` and `or` without which the result is the same, whatever is known of a record. */
function tellIdle(node: OperationNode, parts: readonly Truth[], { redundancy, place, issues }: Visit): void {
  if (node.operator !== "and" && node.operator !== "or") return;
  const changing = node.operands.filter((_, at) => parts[at] === undefined);
  for (const operand of redundancy.idleAmong(node, changing)) {
    issues.push(told("rules/lint-redundant", [...place.path, ...operand.path], { operator: node.operator }));
  }
}
