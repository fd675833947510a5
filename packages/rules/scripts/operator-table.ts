// The table of operators of the page on the rule language: operands and types as the definitions read them.
import type { Json, Operator, ValueType, Vocabulary } from "@mangnon/schema";
import { importRule } from "../src/json-logic/index.ts";
import { operators } from "../src/operators/index.ts";
import { meanings } from "../src/operators/meanings.ts";

const label = { vi: "x", en: "x" };

/** One variable of each kind, by the name of the kind. */
const vocabulary: Vocabulary = {
  variables: [
    { id: "truths", type: "boolean", label },
    { id: "integers", type: "integer", unit: "u", min: 0, max: 9, label },
    { id: "numbers", type: "number", unit: "u", min: 0, max: 9, label },
    { id: "texts", type: "text", label },
    { id: "dates", type: "date", min: "2000-01-01", max: "2099-12-31", label },
    { id: "codes", type: "code", codes: "list", label },
    { id: "sets", type: "codes", codes: "list", label },
  ],
  codeLists: [{ id: "list", label, codes: [{ code: "a", label }] }],
  facts: [],
  parameters: [],
};

const element: Json = { var: "" };

/** A rule that uses the operator on one operand of a kind, or on a list of it. */
const uses: Readonly<Record<Operator, (x: Json) => Json>> = {
  "==": (x) => ({ "==": [x, x] }),
  "!=": (x) => ({ "!=": [x, x] }),
  "<": (x) => ({ "<": [x, x] }),
  "<=": (x) => ({ "<=": [x, x] }),
  ">": (x) => ({ ">": [x, x] }),
  ">=": (x) => ({ ">=": [x, x] }),
  and: (x) => ({ and: [x] }),
  or: (x) => ({ or: [x] }),
  "!": (x) => ({ "!": [x] }),
  "!!": (x) => ({ "!!": [x] }),
  if: (x) => ({ if: [{ var: "truths" }, x, x] }),
  in: (x) => ({ in: [x, [x]] }),
  "+": (x) => ({ "+": [x, x] }),
  "-": (x) => ({ "-": [x, x] }),
  "*": (x) => ({ "*": [x, x] }),
  "/": (x) => ({ "/": [x, x] }),
  "%": (x) => ({ "%": [x, x] }),
  min: (x) => ({ min: [x, x] }),
  max: (x) => ({ max: [x, x] }),
  cat: (x) => ({ cat: [x, x] }),
  substr: (x) => ({ substr: [x, 0] }),
  merge: (x) => ({ merge: [[x], [x]] }),
  map: (x) => ({ map: [[x], element] }),
  filter: (x) => ({ filter: [[x], true] }),
  reduce: (x) => ({ reduce: [[x], { var: "current" }, x] }),
  some: (x) => ({ some: [[x], true] }),
  all: (x) => ({ all: [[x], true] }),
  none: (x) => ({ none: [[x], true] }),
};

const overLists: ReadonlySet<Operator> = new Set(["merge", "map", "filter", "reduce", "some", "all", "none"]);

/** The type that the operator gives to operands of a kind; `undefined` when it refuses them. */
function typeFor(operator: Operator, kind: string): ValueType | undefined {
  const rule = uses[operator]({ var: kind });
  return importRule(rule, vocabulary).read?.expression.type;
}

interface Taken {
  readonly kind: string;
  readonly gives: ValueType;
}

const takenBy = (operator: Operator): readonly Taken[] =>
  vocabulary.variables.flatMap(({ id }) => {
    const gives = typeFor(operator, id);
    return gives === undefined ? [] : [{ kind: id, gives }];
  });

const words: Readonly<Record<string, string>> = {
  truths: "truths",
  integers: "whole numbers",
  numbers: "numbers",
  texts: "texts",
  dates: "dates",
  codes: "codes",
  sets: "sets of codes",
};

/** What it takes, in words; a number is also a whole number. */
function takes(operator: Operator, taken: readonly Taken[]): string {
  const kinds = taken.map(({ kind }) => kind);
  const told = kinds.filter((kind) => kind !== "integers" || !kinds.includes("numbers"));
  const all =
    told.length >= Object.keys(words).length - 1 ? "anything" : told.map((kind) => words[kind]).join(", ");
  return overLists.has(operator) ? `lists of ${all}` : all;
}

/** The type of a variable of each kind. */
const typeOf = (kind: string): ValueType | undefined =>
  importRule({ var: kind }, vocabulary).read?.expression.type;

const depthOf = (type: ValueType): number => (type.kind === "list" ? 1 + depthOf(type.of) : 0);

const singular: Readonly<Record<ValueType["kind"], string>> = {
  boolean: "a truth",
  number: "a number",
  text: "a text",
  date: "a date",
  code: "a code",
  list: "a list",
};

/** What it gives: one kind whatever it takes, the kind that it takes, or a list of that. */
function gives(taken: readonly Taken[]): string {
  const kinds = [...new Set(taken.map(({ gives: type }) => type.kind))];
  const deeper = new Set(taken.map(({ kind, gives: type }) => depthOf(type) - depthOf(typeOf(kind) ?? type)));
  if (deeper.has(1)) return "a list of the same";
  const [only] = kinds;
  return kinds.length === 1 && only !== undefined ? singular[only] : "the same";
}

function counted({ least, most }: { readonly least: number; readonly most?: number }): string {
  if (most === undefined) return `${least} or more`;
  return least === most ? `${least}` : `${least} to ${most}`;
}

/** One row per operator, in the order of the definitions. */
export function operatorRows(): readonly (readonly string[])[] {
  return (Object.keys(operators) as Operator[]).map((operator) => {
    const { forms, known, unknown } = meanings[operator];
    const taken = takenBy(operator);
    return [
      forms.map((form) => `\`${form}\``).join("<br>"),
      counted(operators[operator].arity),
      takes(operator, taken),
      gives(taken),
      known,
      unknown,
    ];
  });
}
