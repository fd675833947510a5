import type { Language } from "@mangnon/schema";
import { leafText, type Speaking, speaking, valueText } from "./condition-text.ts";
import type { ExplainedNode, ExplainedRule, Explanation } from "./explanation.ts";
import { leftOpen } from "./left-open.ts";
import { type Sourced, sourcesText } from "./sources-text.ts";
import { type Condition, isOpen, supportOf, truthOfNode } from "./support.ts";

export interface ExplanationTextOptions {
  /** `short` tells the conditions that mattered; `full` adds how the definition reads the law, what its sources leave open, and every rule with its values. Default `short`. */
  readonly form?: "short" | "full";
}

/**
 * An explanation in sentences: the class, the conditions that made it so with their sources, or what is not known
 * and what to ask. It prints values of the record.
 */
export function explanationText(
  explanation: Explanation,
  language: Language,
  { form = "short" }: ExplanationTextOptions = {},
): string {
  const speak = speaking(language);
  const { outcome } = explanation;
  const lines = [
    headline(explanation, speak),
    ...(outcome.status === "determined" ? reasons(explanation, speak) : openQuestions(explanation, speak)),
    ...(form === "full" ? everything(explanation, speak) : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** What was read how, what that rests on leaves open, and every rule. */
function everything(explanation: Explanation, speak: Speaking): readonly string[] {
  const { words, language } = speak;
  const { note } = explanation.definition;
  const nodes = decisive(explanation).flatMap(({ node }) => node ?? []);
  const open = explanation.outcome.status === "determined" ? leftOpen(nodes, speak) : [];
  const titled = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", title, ...lines];
  return [
    ...titled(words.reading, note === undefined ? [] : [note[language]]),
    ...titled(words.leftOpen, open),
    ...titled(
      words.allRules,
      rulesOf(explanation).flatMap((rule) => ruleLines(rule, speak)),
    ),
  ];
}

function headline({ definition, classes, outcome }: Explanation, { language, words }: Speaking): string {
  const labels = classes.map(({ label }) => label[language]).join(words.or);
  const what = outcome.status === "determined" ? labels : words.undetermined(labels);
  return words.outcome(what, `${definition.label[language]} (\`${definition.id}\` ${definition.version})`);
}

const rulesOf = ({ population, rules }: Explanation): readonly ExplainedRule[] => [population, ...rules];

/** The rules that made the class: the one that won; for `otherwise` those that were false; else the population. */
function decisive({ population, rules, outcome }: Explanation): readonly ExplainedRule[] {
  const won = rules.at(-1);
  if (population.truth === false || won === undefined) return [population];
  if (won.node === undefined) return rules.slice(0, -1);
  const own = outcome.status === "determined" ? outcome.class : "";
  return rules.filter((rule) => rule.truth === true || rule.class === own);
}

/** Why the class is what it is. */
function reasons(explanation: Explanation, speak: Speaking): readonly string[] {
  const conditions = decisive(explanation)
    .flatMap(({ node }) => (node === undefined ? [] : supportOf(node)))
    .flatMap(innermost);
  const lines = distinct(conditions.map((condition) => conditionText(condition, speak)));
  return lines.length > 0 ? [speak.words.because, ...lines] : [];
}

/** Facts that rest on other facts alone say less than those: they are told instead. */
function innermost(condition: Condition): readonly Condition[] {
  const { below } = condition;
  const rests = below.length > 0 && below.every(({ node }) => node.kind === "fact" && isTruth(node));
  return rests ? below.flatMap(innermost) : [condition];
}

const isTruth = ({ value }: ExplainedNode): boolean => "known" in value && typeof value.known === "boolean";

/** A fact with the conditions below it and its sources; of a fact that is not so only that. */
function conditionText(condition: Condition, speak: Speaking): string {
  const { node } = condition;
  const leaves = distinct(leavesOf(condition).map((leaf) => leafText(leaf, speak)));
  if (node.kind !== "fact" || !isTruth(node)) return leaves.map((leaf) => `- ${leaf}`).join("\n");
  const truth = truthOfNode(node);
  const said = speak.words.label(truth, node.label?.[speak.language] ?? node.name ?? "");
  if (truth === false) return `- ${said}`;
  const line = `- ${said}${leaves.length > 0 ? `: ${leaves.join("; ")}` : ""}`;
  const sources = sourcesText(sourcesOf(condition), speak);
  return sources === "" ? line : `${line}\n  [${sources}]`;
}

/** The conditions at the bottom, in the order of reading. */
function leavesOf({ node, below }: Condition): readonly ExplainedNode[] {
  if (node.kind !== "fact" || (below.length === 0 && !isTruth(node))) return [node];
  return below.flatMap(leavesOf);
}

/** The sources of a fact, then those of the numbers that were compared. */
function sourcesOf(condition: Condition): readonly Sourced[] {
  const leaves = leavesOf(condition).flatMap((leaf) => leaf.operands ?? []);
  const nodes = [condition.node, ...leaves.filter(({ kind }) => kind === "parameter")];
  return nodes.flatMap(({ sources = [], since }) => sources.map((source) => ({ source, since })));
}

/** What is not known, and which questions would settle the class. */
function openQuestions(explanation: Explanation, speak: Speaking): readonly string[] {
  const { words } = speak;
  const conditions = rulesOf(explanation)
    .filter(({ truth }) => truth === null)
    .flatMap(({ node }) => (node === undefined ? [] : supportOf(node)));
  const open = distinct(conditions.flatMap(openLeaves).map((leaf) => leafText(leaf, speak)));
  return [words.notKnown, ...open.map((leaf) => `- ${leaf}`), ...questions(explanation, speak)];
}

const openLeaves = (condition: Condition): readonly ExplainedNode[] =>
  isOpen(condition)
    ? condition.below.length > 0
      ? condition.below.flatMap(openLeaves)
      : [condition.node]
    : [];

function questions({ outcome, asked }: Explanation, { language, words }: Speaking): readonly string[] {
  if (outcome.status === "determined") return [];
  if (outcome.needs.length === 0) return [words.nothingToAsk];
  const text = (name: string): string => {
    const about = asked.find((each) => each.name === name);
    return `- ${about?.question?.[language] ?? about?.label[language] ?? name} (\`${name}\`)`;
  };
  return outcome.needs.flatMap((names, at) => [at === 0 ? words.toAsk : words.orAsk, ...names.map(text)]);
}

const marks = { true: "✓", false: "✗", undefined: "?" } as const;

function ruleLines(rule: ExplainedRule, speak: Speaking): readonly string[] {
  const { words, language } = speak;
  const name = rule.class === undefined ? words.population : `${rule.label?.[language]} (\`${rule.class}\`)`;
  const mark = marks[String(rule.truth ?? undefined) as keyof typeof marks];
  const otherwise = rule.node === undefined ? `: ${words.otherwise}` : "";
  return [
    `${mark} ${name}${otherwise}`,
    ...(rule.node === undefined ? [] : nodeLines(rule.node, "  ", speak)),
  ];
}

/** A node with all that is below it. A comparison is one line. */
function nodeLines(node: ExplainedNode, indent: string, speak: Speaking): readonly string[] {
  const { operands = [], operator, kind } = node;
  const truth = truthOfNode(node);
  const isLogic =
    operator === "and" || operator === "or" || operator === "!" || operator === "!!" || operator === "if";
  const mark =
    isTruth(node) || "unknown" in node.value ? `${marks[String(truth) as keyof typeof marks]} ` : "";
  if (kind === "operation" && isLogic) {
    return [
      `${indent}${mark}${operator}`,
      ...operands.flatMap((operand) => nodeLines(operand, `${indent}  `, speak)),
    ];
  }
  if (kind === "fact") {
    const said = `${node.label?.[speak.language] ?? node.name}: ${valueText(node.value, node.unit, speak)} (\`${node.name}\`)`;
    return [
      `${indent}${mark}${said}`,
      ...operands.flatMap((operand) => nodeLines(operand, `${indent}  `, speak)),
    ];
  }
  return [`${indent}${mark}${leafText(node, speak)}`];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
