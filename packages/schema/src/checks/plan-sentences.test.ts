import { expect, test } from "vitest";
import { label, plan, planOf, task, told } from "../../situations/plan.ts";
import type { Plan } from "../plan.ts";
import { sentenceIssues } from "./plan-sentences.ts";

const [first, second, third] = plan().sentences as [
  Plan["sentences"][number],
  Plan["sentences"][number],
  Plan["sentences"][number],
];

const sentences = (...changed: Plan["sentences"]): Plan => plan({ sentences: changed });

test.each<[string, Plan, readonly string[]]>([
  [
    "a sentence that became nothing",
    sentences({ id: "x.s4", text: "Rà soát.", became: [] }, first, second),
    ["sentences[0] error sentence-without-outcome"],
  ],
  [
    "a sentence that became something and says why not",
    sentences({ ...first, noTarget: label }, second),
    ["sentences[0].noTarget error sentence-with-two-outcomes"],
  ],
  [
    "a sentence that is named by a target alone",
    sentences({ id: "x.s1", text: "Giảm.", noTarget: label }, second, third),
    ["targets[0].sentences[0] error one-sided-sentence"],
  ],
  [
    "a sentence that is named by a task alone",
    sentences(first, { id: "x.s2", text: "Sở chủ trì.", noTarget: label }),
    ["tasks[0].sentences[0] error one-sided-sentence"],
  ],
  [
    "a promise that is named by a sentence alone",
    sentences({ ...first, became: ["x.t1", "x.k1"] }, second),
    ["sentences[0].became[1] error one-sided-sentence"],
  ],
  [
    "a sentence that the plan does not have",
    plan({ tasks: [{ ...task, sentences: ["x.s2", "x.s9"] }] }),
    ["tasks[0].sentences[1] error unknown-sentence"],
  ],
  [
    "a promise that the plan does not have",
    sentences({ ...first, became: ["x.t1", "x.t9"] }, second),
    ["sentences[0].became[1] error unknown-promise"],
  ],
])("%s is told where it stands", (_, faulty, issues) => {
  expect(told(sentenceIssues(faulty))).toEqual(issues);
});

test("a sentence misspelt by its target leaves the sentence one-sided as well, and the nearest is named", () => {
  const issues = sentenceIssues(planOf({ sentences: ["x.s11"] }));
  expect(issues.map(({ path, data }) => [path, data])).toEqual([
    [["targets", 0, "sentences", 0], { by: "x.t1", sentence: "x.s11", nearest: "x.s1" }],
    [["sentences", 0, "became", 0], { sentence: "x.s1", promise: "x.t1" }],
  ]);
});

test("a misspelt promise is told with the nearest target or task", () => {
  const [issue] = sentenceIssues(sentences({ ...first, became: ["x.tt1"] }, second)).slice(-1);
  expect(issue?.data).toEqual({ sentence: "x.s1", promise: "x.tt1", nearest: "x.t1" });
});
