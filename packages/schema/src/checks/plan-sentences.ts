import type { Issue } from "../finding.ts";
import { fault } from "../issue.ts";
import type { Plan } from "../plan.ts";
import { near } from "./near.ts";

interface Promise {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly path: Issue["path"];
}

const promisesOf = ({ targets, tasks }: Plan): readonly Promise[] => [
  ...targets.map(({ id, sentences }, at) => ({ id, sentences, path: ["targets", at, "sentences"] })),
  ...tasks.map(({ id, sentences }, at) => ({ id, sentences, path: ["tasks", at, "sentences"] })),
];

/**
 * Whether promises and sentences name each other. Every sentence became a promise or says why it became none,
 * so that nothing of the plan's text is lost in silence.
 */
export function sentenceIssues(plan: Plan): readonly Issue[] {
  const promises = promisesOf(plan);
  return [
    ...promises.flatMap((promise) => sourceIssues(promise, plan)),
    ...plan.sentences.flatMap((sentence, at) => [
      ...outcomeIssues(sentence, ["sentences", at]),
      ...becameIssues(sentence, ["sentences", at, "became"], promises),
    ]),
  ];
}

function sourceIssues({ id, sentences, path }: Promise, plan: Plan): readonly Issue[] {
  return sentences.flatMap((name, at) => {
    const where = [...path, at];
    const sentence = plan.sentences.find((one) => one.id === name);
    if (!sentence) {
      const known = plan.sentences.map((one) => one.id);
      return [fault(where, "schema/unknown-sentence", { by: id, sentence: name, ...near(name, known) })];
    }
    if (sentence.became?.includes(id)) return [];
    return [fault(where, "schema/one-sided-sentence", { sentence: name, promise: id })];
  });
}

function outcomeIssues(
  { id, became = [], noTarget }: Plan["sentences"][number],
  path: Issue["path"],
): readonly Issue[] {
  if (became.length > 0 && noTarget) {
    return [fault([...path, "noTarget"], "schema/sentence-with-two-outcomes", { sentence: id })];
  }
  if (became.length > 0 || noTarget) return [];
  return [fault(path, "schema/sentence-without-outcome", { sentence: id })];
}

function becameIssues(
  { id, became = [] }: Plan["sentences"][number],
  path: Issue["path"],
  promises: readonly Promise[],
): readonly Issue[] {
  return became.flatMap((name, at) => {
    const where = [...path, at];
    const promise = promises.find((one) => one.id === name);
    if (!promise) {
      const known = promises.map((one) => one.id);
      return [fault(where, "schema/unknown-promise", { sentence: id, promise: name, ...near(name, known) })];
    }
    if (promise.sentences.includes(id)) return [];
    return [fault(where, "schema/one-sided-sentence", { sentence: id, promise: name })];
  });
}
