// One faulty rule, definition or vocabulary for each issue, with the place where it is found.
import type { Definition, Issue, Rule, Vocabulary } from "@mangnon/schema";
import type { RulesIssueCodes } from "../src/codes.ts";
import { definitionOf } from "./random-definitions.ts";
import { vocabularyWith, workingVocabulary } from "./reading.ts";
import { label } from "./vocabulary.ts";

/** Issues of dataset descriptions have tests of their own. */
type DatasetCode =
  | "rules/unknown-name"
  | "rules/unknown-column"
  | "rules/name-declared-twice"
  | "rules/no-code-list"
  | "rules/text-with-two-meanings"
  | "rules/blank-not-absent"
  | "rules/wrong-recode"
  | "rules/wrong-constant"
  | "rules/wrong-limit"
  | "rules/min-above-max"
  | "rules/skip-pattern-in-half"
  | "rules/duplicate-check";

export type RuleCode = Exclude<keyof RulesIssueCodes, DatasetCode>;

/** A document, and the path and data of its one issue. */
export interface Faulty<Code extends RuleCode> {
  readonly definition: Definition;
  readonly vocabulary: Vocabulary;
  readonly path: Issue["path"];
  readonly data: RulesIssueCodes[Code];
}

const at = ["classes", 0, "rule"] as const;

/** A class with a faulty rule. */
const inRule = <Code extends RuleCode>(
  rule: unknown,
  path: Issue["path"],
  data: RulesIssueCodes[Code],
): Faulty<Code> => ({
  definition: definitionOf(true, [rule as Rule]),
  vocabulary: workingVocabulary,
  path: [...at, ...path],
  data,
});

/** A sound rule that names something faulty. */
const inVocabulary = <Code extends RuleCode>(
  [name, more]: readonly [name: string, more: Partial<Vocabulary>],
  path: Issue["path"],
  data: RulesIssueCodes[Code],
): Faulty<Code> => ({
  definition: definitionOf(true, [{ "==": [{ var: name }, { var: name }] }]),
  vocabulary: vocabularyWith(more),
  path,
  data,
});

const sources = [{ instrument: label, seen: "derived" }];

/** A rule that names a faulty number of the law. */
const inLaw = <Code extends RuleCode>(
  values: readonly object[],
  path: Issue["path"],
  data: RulesIssueCodes[Code],
): Faulty<Code> =>
  inVocabulary(
    [
      "parameter.x.new",
      { parameters: [{ id: "x.new", type: "number", unit: "hours", label, values } as never] },
    ],
    ["parameters", "x.new", ...path],
    data,
  );

const inDefinition = <Code extends RuleCode>(
  definition: Definition,
  path: Issue["path"],
  data: RulesIssueCodes[Code],
): Faulty<Code> => ({ definition, vocabulary: workingVocabulary, path, data });

const twoClasses = definitionOf(true, [{ var: "works" }]);
const [first, last] = twoClasses.classes as readonly [
  Definition["classes"][number],
  Definition["classes"][number],
];

const whenOf = (id: string, when: Rule, otherwise: unknown) =>
  ({ id, type: "boolean", label, when, ...(otherwise === undefined ? {} : { otherwise }) }) as never;

/** One of each: a code without a row does not compile. */
export const faulty: { readonly [Code in RuleCode]: Faulty<Code> } = {
  "rules/not-a-rule": inRule({ and: [Symbol("x")] }, ["and", 0], { given: "symbol" }),
  "rules/null-literal": inRule({ "==": [{ var: "hours" }, null] }, ["==", 1], {}),
  "rules/not-finite": inRule({ "<": [{ var: "hours" }, Number.NaN] }, ["<", 1], { value: "NaN" }),
  "rules/too-deep": inRule(
    Array.from({ length: 200 }).reduce((rule: unknown) => ({ "!": [rule] }), true),
    ["!", 0, "!", 0, "!", 0, "!", 0],
    { limit: 100 },
  ),
  "rules/too-large": inRule({ or: Array(20_001).fill(true) }, ["or"], { limit: 20_000 }),
  "rules/no-operator": inRule({ or: [{}] }, ["or", 0], {}),
  "rules/several-operators": inRule({ and: [{ "<": [1, 2], ">": [2, 1] }] }, ["and", 0], {
    keys: ["<", ">"],
  }),
  "rules/unknown-operator": inRule({ annd: [true] }, ["annd"], { operator: "annd", nearest: "and" }),
  "rules/refused-operator": inRule({ "===": [1, 1] }, ["==="], { operator: "===", instead: "==" }),
  "rules/wrong-number-of-operands": inRule({ ">": [1, 2, 3] }, [">"], {
    operator: ">",
    expected: "2",
    given: 3,
  }),
  "rules/if-without-else": inRule({ if: [{ var: "works" }, true] }, ["if"], {}),
  "rules/var-not-a-name": inRule({ var: 3 }, ["var"], { given: "number" }),
  "rules/var-default": inRule({ var: ["works", false] }, ["var"], { name: "works" }),
  "rules/unknown-variable": inRule({ "!": { var: "work" } }, ["!", "var"], {
    name: "work",
    nearest: "works",
  }),
  "rules/unknown-fact": inRule({ ">": [{ var: "fact.agee" }, 1] }, [">", 0, "var"], {
    name: "agee",
    nearest: "age",
  }),
  "rules/unknown-parameter": inRule({ ">": [{ var: "parameter.x.limits" }, 1] }, [">", 0, "var"], {
    name: "x.limits",
    nearest: "x.limit",
  }),
  "rules/outer-variable": inRule(
    { some: [{ var: "x.dangers" }, { "==": [{ var: "" }, { var: "x.place" }] }] },
    ["some", 1, "==", 1, "var"],
    { name: "x.place" },
  ),
  "rules/element-outside": inRule({ "==": [{ var: "" }, 1] }, ["==", 0, "var"], {}),
  "rules/wrong-type": inRule({ and: [true, { var: "hours" }] }, ["and", 1], {
    operator: "and",
    operand: 2,
    expected: "boolean",
    given: "number (hours)",
  }),
  "rules/types-differ": inRule({ "==": [{ var: "hours" }, "9"] }, ["=="], {
    operator: "==",
    first: "number (hours)",
    second: "text",
  }),
  "rules/unit-mismatch": inRule({ "<": [{ var: "hours" }, { var: "ageInYears" }] }, ["<"], {
    operator: "<",
    first: "number (hours)",
    second: "number (years)",
  }),
  "rules/code-not-in-list": inRule({ "==": [{ var: "x.job" }, "farn"] }, ["==", 1], {
    code: "farn",
    list: "x.jobs",
    nearest: "farm",
  }),
  "rules/not-a-date": inRule({ "<": [{ var: "birthDate" }, "2010-02-30"] }, ["<", 1], {
    value: "2010-02-30",
  }),
  "rules/partial-date": inRule({ "<": [{ var: "birthDate" }, "2010"] }, ["<", 1], { value: "2010" }),
  "rules/empty-list": inRule({ in: [{ var: "x.job" }, []] }, ["in", 1], {}),
  "rules/not-a-condition": inRule({ "+": [{ var: "hours" }, 1] }, [], { given: "number (hours)" }),
  "rules/unknown-code-list": inVocabulary(
    ["x.new", { variables: [{ id: "x.new", type: "code", codes: "x.job", label }] }],
    ["variables", "x.new", "codes"],
    { list: "x.job", nearest: "x.jobs" },
  ),
  "rules/single-value": inVocabulary(
    ["x.new", { variables: [{ id: "x.new", type: "integer", unit: "hours", min: 7, max: 7, label }] }],
    ["variables", "x.new"],
    { name: "x.new" },
  ),
  "rules/no-limit": inVocabulary(
    ["x.new", { variables: [{ id: "x.new", type: "integer", unit: "hours", min: 0, label } as never] }],
    ["variables", "x.new", "max"],
    { name: "x.new", limit: "max", type: "integer" },
  ),
  "rules/cycle": inVocabulary(
    [
      "fact.x.a",
      {
        facts: [
          { id: "x.a", label, rule: { "!": [{ var: "fact.x.b" }] } },
          { id: "x.b", label, rule: { "!": [{ var: "fact.x.a" }] } },
        ],
      },
    ],
    ["facts", "x.a"],
    { names: ["fact.x.a", "fact.x.b", "fact.x.a"] },
  ),
  "rules/prefix-of-another": inVocabulary(
    [
      "hours.night",
      {
        variables: [
          {
            id: "hours.night",
            type: "boolean",
            label,
            when: { ">": [{ var: "hours" }, 1] },
            otherwise: false,
          },
        ],
      },
    ],
    ["variables", "hours.night"],
    { name: "hours", other: "hours.night" },
  ),
  "rules/no-reference-date": {
    definition: definitionOf(true, [{ ">": [{ var: "hours" }, { var: "parameter.x.limit" }] }]),
    vocabulary: {
      ...workingVocabulary,
      variables: workingVocabulary.variables.filter(({ id }) => id !== "referenceDate"),
      facts: [],
    },
    path: ["parameters", "x.limit"],
    data: { parameter: "x.limit" },
  },
  "rules/wrong-value-of-law": inLaw([{ value: "20", sources }], ["values", 0, "value"], {
    parameter: "x.new",
    expected: "number (hours)",
  }),
  "rules/wrong-day-of-law": inLaw([{ since: "2021-02-30", value: 20, sources }], ["values", 0, "since"], {
    parameter: "x.new",
    value: "2021-02-30",
  }),
  "rules/values-out-of-order": inLaw(
    [
      { since: "2021-01-01", value: 20, sources },
      { since: "2013-05-01", value: 24, sources },
    ],
    ["values", 1, "since"],
    { parameter: "x.new" },
  ),
  "rules/wrong-kernel-input": inVocabulary(
    [
      "fact.x.years",
      { facts: [{ id: "x.years", label, kernel: "completed-years", from: "hours", on: "referenceDate" }] },
    ],
    ["facts", "x.years"],
    { name: "hours", expected: "date", given: "number (hours)" },
  ),
  "rules/wrong-default": inVocabulary(
    ["x.new", { variables: [whenOf("x.new", { var: "works" }, 0)] }],
    ["variables", "x.new", "otherwise"],
    { name: "x.new", expected: "boolean" },
  ),
  "rules/unknown-criterion": inDefinition({ ...twoClasses, criteria: ["agee"] }, ["criteria", 0], {
    name: "agee",
    nearest: "age",
  }),
  "rules/otherwise-not-last": inDefinition(
    { ...twoClasses, classes: [{ ...last, id: "x.first" }, first, last] },
    at,
    {
      class: "x.first",
    },
  ),
  "rules/last-class-not-otherwise": inDefinition({ ...twoClasses, classes: [first] }, at, {
    class: "x.class-1",
  }),
  "rules/duplicate-class": inDefinition(
    { ...twoClasses, classes: [first, first, last] },
    ["classes", 1, "id"],
    {
      class: "x.class-1",
    },
  ),
};
