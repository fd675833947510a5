import type { Language } from "@mangnon/schema";
import type { ExplainedNode, ExplainedValue } from "./explanation.ts";
import { truthOfNode } from "./support.ts";
import { english } from "./words/en.ts";
import { vietnamese } from "./words/vi.ts";
import type { Words } from "./words/words.ts";

const wordsOf: Readonly<Record<Language, Words>> = { en: english, vi: vietnamese };

/** A language with its words. */
export interface Speaking {
  readonly language: Language;
  readonly words: Words;
}

export const speaking = (language: Language): Speaking => ({ language, words: wordsOf[language] });

/** A value in words, with its unit: "22 hours a week", "từ 14 đến 15", "có". */
export function valueText(
  value: ExplainedValue,
  unit: string | undefined,
  { language, words }: Speaking,
): string {
  const one = (item: boolean | number | string): string => {
    if (typeof item === "boolean") return item ? words.yes : words.no;
    if (typeof item === "number") return words.number(item);
    return /^\d{4}-\d{2}-\d{2}$/.test(item) ? words.date(item) : item;
  };
  const named =
    unit === undefined ? undefined : (words.units.get(unit) ?? (language === "en" ? unit : undefined));
  const measured = (text: string): string =>
    named === undefined || unit === "years" ? text : `${text} ${named}`;
  if ("known" in value) {
    if (value.labels !== undefined) return value.labels.map((label) => label[language]).join(", ");
    return measured(
      [value.known]
        .flat()
        .map((item) => one(item as string))
        .join(", "),
    );
  }
  if ("from" in value) return measured(words.between(one(value.from), one(value.to)));
  if ("oneOf" in value) return value.labels.map((label) => label[language]).join(words.or);
  return words.reasons[value.unknown];
}

/** What a node is called: its label, its number, the branch that was taken or all that it may be, its operands joined. */
function nameText(node: ExplainedNode, speak: Speaking): string {
  if (node.label !== undefined) return node.label[speak.language];
  if (node.kind === "operation" && node.operator === "if") {
    const branch = chosen(node.operands ?? []);
    return branch === undefined ? valueText(node.value, node.unit, speak) : nameText(branch, speak);
  }
  if (node.kind === "operation" && node.operands !== undefined) {
    return node.operands.map((operand) => nameText(operand, speak)).join(` ${node.operator} `);
  }
  return valueText(node.value, node.unit, speak);
}

/** The branch of an `if` that was taken; `undefined` while that is not known. */
function chosen(operands: readonly ExplainedNode[]): ExplainedNode | undefined {
  const [condition, branch, ...rest] = operands;
  if (condition === undefined || branch === undefined) return condition;
  const truth = truthOfNode(condition);
  if (truth === undefined) return undefined;
  return truth ? branch : chosen(rest);
}

const withValue = (node: ExplainedNode, speak: Speaking): string => {
  const value = valueText(node.value, node.unit, speak);
  const name = nameText(node, speak);
  return name === value ? value : `${name} (${value})`;
};

/** A condition without a name of its own, in words: what was compared with what, and how it came out. */
export function leafText(node: ExplainedNode, speak: Speaking): string {
  const { words } = speak;
  const { operands = [], operator } = node;
  const truth = truthOfNode(node);
  if (node.kind !== "operation")
    return words.is(nameText(node, speak), valueText(node.value, node.unit, speak));
  if (truth === undefined) return unknownText(node, speak);
  const [left, right] = operands;
  if (left === undefined || right === undefined)
    return words.is(nameText(node, speak), truth ? words.yes : words.no);
  const value = valueText(left.value, left.unit, speak);
  if (operator === "in") {
    return words.compares(
      words.is(nameText(left, speak), value),
      (right.label === undefined ? words.oneOf : words.lists)[truth ? 0 : 1],
      nameText(right, speak),
    );
  }
  const relation =
    operator !== undefined && operator in words.relations ? words.relations[operator as "<"] : undefined;
  if (relation === undefined) return words.is(nameText(node, speak), truth ? words.yes : words.no);
  return words.compares(
    words.is(nameText(left, speak), value),
    relation[truth ? 0 : 1],
    withValue(right, speak),
  );
}

/** Of a condition that is unknown: the operands that are, and why. */
function unknownText(node: ExplainedNode, speak: Speaking): string {
  const open = (node.operands ?? []).filter(({ value }) => !("known" in value));
  const texts = open.map((operand) => {
    const { value } = operand;
    const range = "from" in value || "oneOf" in value ? valueText(value, operand.unit, speak) : undefined;
    const why =
      "unknown" in value && value.unknown !== undefined ? speak.words.reasons[value.unknown] : undefined;
    return speak.words.unknown(nameText(operand, speak), why ?? range ?? speak.words.none);
  });
  return texts.length > 0 ? texts.join("; ") : nameText(node, speak);
}
