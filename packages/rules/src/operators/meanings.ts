import type { Operator } from "@mangnon/schema";

/** What an operator means, in the words of the page on the rule language. */
export interface OperatorMeaning {
  /** The ways to write it; `…` for more operands of the kind. */
  readonly forms: readonly string[];
  /** On known values. */
  readonly known: string;
  /** Where something is unknown. */
  readonly unknown: string;
}

const wholly = "unknown while one of them is";
const interval = "the interval of all results";

/** Every operator in words: one that is missing here does not compile. */
export const meanings: Readonly<Record<Operator, OperatorMeaning>> = {
  "==": {
    forms: ['{"==": [a, b]}'],
    known: "a and b are the same",
    unknown: "false when nothing that a may be is anything that b may be; else unknown",
  },
  "!=": { forms: ['{"!=": [a, b]}'], known: "a and b differ", unknown: "the opposite of `==`" },
  "<": {
    forms: ['{"<": [a, b]}', '{"<": [a, b, c]}'],
    known: "a is below b; with three, and b below c",
    unknown: "decided as soon as the intervals leave one answer",
  },
  "<=": {
    forms: ['{"<=": [a, b]}', '{"<=": [a, b, c]}'],
    known: "a is at most b; with three, and b at most c",
    unknown: "decided as soon as the intervals leave one answer",
  },
  ">": {
    forms: ['{">": [a, b]}'],
    known: "a is above b",
    unknown: "decided as soon as the intervals leave one answer",
  },
  ">=": {
    forms: ['{">=": [a, b]}'],
    known: "a is at least b",
    unknown: "decided as soon as the intervals leave one answer",
  },
  and: {
    forms: ['{"and": [a, …]}'],
    known: "all are true",
    unknown: "false as soon as one is false; else unknown",
  },
  or: {
    forms: ['{"or": [a, …]}'],
    known: "one is true",
    unknown: "true as soon as one is true; else unknown",
  },
  "!": { forms: ['{"!": [a]}'], known: "a is false", unknown: "unknown" },
  "!!": { forms: ['{"!!": [a]}'], known: "a itself", unknown: "unknown" },
  if: {
    forms: ['{"if": [condition, a, …, otherwise]}'],
    known: "the value after the first condition that is true; the last one when none is",
    unknown: "of an unknown condition: all that both ways may give; one value when both give the same",
  },
  in: {
    forms: ['{"in": [a, list]}'],
    known: "a is an element of the list",
    unknown:
      "true when every code that a may be is listed, false when nothing that a may be is; else unknown",
  },
  "+": { forms: ['{"+": [a, …]}'], known: "the sum, in written order", unknown: interval },
  "-": {
    forms: ['{"-": [a, b]}', '{"-": [a]}'],
    known: "the difference; of one operand its negative",
    unknown: interval,
  },
  "*": { forms: ['{"*": [a, …]}'], known: "the product, in written order", unknown: interval },
  "/": {
    forms: ['{"/": [a, b]}'],
    known: "the quotient; by zero it is not computable",
    unknown: `${interval}; not computable while b may be zero`,
  },
  "%": {
    forms: ['{"%": [a, b]}'],
    known: "the remainder, with the sign of a; by zero it is not computable",
    unknown: `${interval}; not computable while b may be zero`,
  },
  min: { forms: ['{"min": [a, …]}'], known: "the least", unknown: interval },
  max: { forms: ['{"max": [a, …]}'], known: "the greatest", unknown: interval },
  cat: { forms: ['{"cat": [a, …]}'], known: "the texts, one after another", unknown: wholly },
  substr: {
    forms: ['{"substr": [text, from]}', '{"substr": [text, from, length]}'],
    known: "a part, counted in UTF-16 units; below zero counts from the end",
    unknown: wholly,
  },
  merge: { forms: ['{"merge": [list, …]}'], known: "the lists, put together", unknown: wholly },
  map: {
    forms: ['{"map": [list, each]}'],
    known: 'what `each` is for every element, `{"var": ""}`',
    unknown: "unknown element by element; as a whole while the list is",
  },
  filter: {
    forms: ['{"filter": [list, condition]}'],
    known: "the elements for which the condition is true",
    unknown: "unknown as a whole while it is open whether one element stays",
  },
  reduce: {
    forms: ['{"reduce": [list, step, first]}'],
    known: 'from `first` on, what `step` makes of `{"var": "accumulator"}` and each `{"var": "current"}`',
    unknown: "what the steps make of what is unknown",
  },
  some: {
    forms: ['{"some": [list, condition]}'],
    known: "the condition is true for one element; of an empty list false",
    unknown: "true as soon as it is for one; else unknown",
  },
  all: {
    forms: ['{"all": [list, condition]}'],
    known: "it is true for every element; of an empty list false, as in json-logic-js",
    unknown: "false as soon as it is for one; else unknown",
  },
  none: {
    forms: ['{"none": [list, condition]}'],
    known: "it is true for no element; of an empty list true",
    unknown: "false as soon as it is true for one; else unknown",
  },
};
