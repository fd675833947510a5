import type { Value } from "../values/value.ts";

/**
 * A function of a record as a decision diagram: it asks one question after another, always in the same order, and
 * passes over those that make no difference. Equal functions are the same number.
 */
export type Diagram = number;

/** A function of values, applied to diagrams answer by answer. */
export interface Operation {
  /** Operations of one key are the same. */
  readonly key: string;
  readonly of: (values: readonly Value[]) => Value;
  /** What is seen before every answer is looked at. */
  readonly early?: (operands: readonly Diagram[]) => Diagram | undefined;
}

/** Diagrams over one order of questions. */
export interface Diagrams {
  readonly leaf: (value: Value) => Diagram;
  readonly node: (level: number, branches: readonly Diagram[]) => Diagram;
  readonly apply: (operation: Operation, operands: readonly Diagram[]) => Diagram;
  /** The question asked first: its place in the order; `Infinity` for a leaf. */
  readonly levelOf: (diagram: Diagram) => number;
  /** What follows each answer; none for a leaf. */
  readonly branchesOf: (diagram: Diagram) => readonly Diagram[];
  readonly valueAt: (leaf: Diagram) => Value;
  /** True once so many steps were taken that no answer is to be trusted any more. */
  readonly isExhausted: () => boolean;
}

/** Each diagram by its number: the question it asks and what follows each answer, or its value. */
interface Store {
  readonly levels: number[];
  readonly branches: (readonly Diagram[])[];
  readonly values: Value[];
  readonly nodes: Map<string, Diagram>;
  readonly leaves: Map<Value, Diagram>;
  readonly applied: Map<string, Map<string, Diagram>>;
  readonly mostSteps: number;
  steps: number;
}

export function createDiagrams(mostSteps: number): Diagrams {
  const store: Store = {
    levels: [],
    branches: [],
    values: [],
    nodes: new Map(),
    leaves: new Map(),
    applied: new Map(),
    mostSteps,
    steps: 0,
  };
  return {
    leaf: (value) => leafIn(store, value),
    node: (level, branches) => nodeIn(store, level, branches),
    apply: (operation, operands) => applyIn(store, operation, operands),
    levelOf: (diagram) => store.levels[diagram] as number,
    branchesOf: (diagram) => store.branches[diagram] as readonly Diagram[],
    valueAt: (diagram) => store.values[diagram],
    isExhausted: () => store.steps > mostSteps,
  };
}

const noQuestion = Number.POSITIVE_INFINITY;

function leafIn(store: Store, value: Value): Diagram {
  const key = typeof value === "object" ? JSON.stringify(value) : undefined;
  const known = key === undefined ? store.leaves.get(value) : store.nodes.get(key);
  if (known !== undefined) return known;
  store.values[store.levels.length] = value;
  const leaf = store.levels.push(noQuestion) - 1;
  store.branches.push([]);
  if (key === undefined) store.leaves.set(value, leaf);
  else store.nodes.set(key, leaf);
  return leaf;
}

/** A question whose answers make no difference is not asked. */
function nodeIn(store: Store, level: number, branches: readonly Diagram[]): Diagram {
  const [first, ...rest] = branches as readonly [Diagram, ...Diagram[]];
  if (rest.every((branch) => branch === first)) return first;
  const key = `${level} ${branches.join()}`;
  const known = store.nodes.get(key);
  if (known !== undefined) return known;
  const node = store.levels.push(level) - 1;
  store.branches.push(branches);
  store.nodes.set(key, node);
  return node;
}

function applyIn(store: Store, operation: Operation, operands: readonly Diagram[]): Diagram {
  const early = operation.early?.(operands);
  if (early !== undefined) return early;
  store.steps += 1;
  if (store.steps > store.mostSteps) return leafIn(store, undefined);
  const level = operands.reduce((least, at) => Math.min(least, store.levels[at] as number), noQuestion);
  if (level === noQuestion) return leafIn(store, operation.of(operands.map((at) => store.values[at])));
  const answers = store.applied.get(operation.key) ?? new Map<string, Diagram>();
  store.applied.set(operation.key, answers);
  const key = operands.join();
  const answer = answers.get(key) ?? applyBelow(store, level, { operation, operands });
  answers.set(key, answer);
  return answer;
}

interface Applying {
  readonly operation: Operation;
  readonly operands: readonly Diagram[];
}

/** The same for each answer to the first question. */
function applyBelow(store: Store, level: number, { operation, operands }: Applying): Diagram {
  const asks = (operand: Diagram): boolean => store.levels[operand] === level;
  const asking = operands.find(asks) as Diagram;
  const branches = (store.branches[asking] as readonly Diagram[]).map((_, at) => {
    const next = operands.map((operand) =>
      asks(operand) ? (store.branches[operand]?.[at] as Diagram) : operand,
    );
    return applyIn(store, operation, next);
  });
  return nodeIn(store, level, branches);
}
