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

/** Diagrams over one order of questions, each question with so many answers. */
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

interface Content {
  readonly branches?: readonly Diagram[];
  readonly value?: Value;
}

export function createDiagrams(mostSteps: number): Diagrams {
  const levels: number[] = [];
  const branches: (readonly Diagram[])[] = [];
  const values: Value[] = [];
  const made = new Map<string, Diagram>();
  const plain = new Map<Value, Diagram>();
  const applied = new Map<string, Map<string, Diagram>>();
  let steps = 0;

  function add(level: number, content: Content): Diagram {
    levels.push(level);
    branches.push(content.branches ?? []);
    values.push(content.value);
    return levels.length - 1;
  }

  function make(key: string, level: number, content: Content): Diagram {
    const known = made.get(key) ?? add(level, content);
    made.set(key, known);
    return known;
  }

  function leaf(value: Value): Diagram {
    if (typeof value === "object") {
      return make(`= ${JSON.stringify(value)}`, Number.POSITIVE_INFINITY, { value });
    }
    const known = plain.get(value);
    if (known !== undefined) return known;
    const made = add(Number.POSITIVE_INFINITY, { value });
    plain.set(value, made);
    return made;
  }

  function node(level: number, after: readonly Diagram[]): Diagram {
    const [first, ...rest] = after as readonly [Diagram, ...Diagram[]];
    return rest.every((branch) => branch === first)
      ? first
      : make(`${level} ${after.join()}`, level, { branches: after });
  }

  function apply(operation: Operation, operands: readonly Diagram[]): Diagram {
    const early = operation.early?.(operands);
    if (early !== undefined) return early;
    steps += 1;
    if (steps > mostSteps) return leaf(undefined);
    let level = Number.POSITIVE_INFINITY;
    for (const operand of operands) level = Math.min(level, levels[operand] as number);
    if (level === Number.POSITIVE_INFINITY) return leaf(operation.of(operands.map((at) => values[at])));
    const answers = applied.get(operation.key) ?? new Map<string, Diagram>();
    applied.set(operation.key, answers);
    const key = operands.join();
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = applyBelow(operation, operands, level);
    answers.set(key, answer);
    return answer;
  }

  function applyBelow(operation: Operation, operands: readonly Diagram[], level: number): Diagram {
    const asking = operands.find((operand) => levels[operand] === level) as Diagram;
    const after = (branches[asking] as readonly Diagram[]).map((_, at) =>
      apply(
        operation,
        operands.map((operand) =>
          levels[operand] === level ? (branches[operand]?.[at] as Diagram) : operand,
        ),
      ),
    );
    return node(level, after);
  }

  return {
    leaf,
    node,
    apply,
    levelOf: (diagram) => levels[diagram] as number,
    branchesOf: (diagram) => branches[diagram] as readonly Diagram[],
    valueAt: (diagram) => values[diagram],
    isExhausted: () => steps > mostSteps,
  };
}
