import { expect, test } from "vitest";
import { namesInRule } from "./rule-names.ts";

const names = (rule: unknown): readonly string[] => namesInRule(rule).map(({ kind, id }) => `${kind} ${id}`);

test.each<[unknown, readonly string[]]>([
  [true, []],
  ["otherwise", []],
  [{ var: "sex" }, ["variable sex"]],
  [{ var: ["sex"] }, ["variable sex"]],
  [{ var: "vn.nightWork" }, ["variable vn.nightWork"]],
  [{ var: "fact.age" }, ["fact age"]],
  [{ var: "fact.vn.is-minor" }, ["fact vn.is-minor"]],
  [{ var: "parameter.vn.minimum-age" }, ["parameter vn.minimum-age"]],
  [{ var: "fact" }, ["variable fact"]],
  [{ var: "factory.fact.x" }, ["variable factory.fact.x"]],
  [{ var: "" }, []],
  [{ var: [] }, []],
  [{ var: 1 }, []],
  [{ "==": ["var", "sex"] }, []],
  [
    { and: [{ "<": [{ var: "fact.age" }, { var: "parameter.limit" }] }, { "!": [{ var: "sex" }] }] },
    ["fact age", "parameter limit", "variable sex"],
  ],
  [
    { some: [{ var: "jobs" }, { in: [{ var: "" }, { var: "parameter.listed" }] }] },
    ["variable jobs", "parameter listed"],
  ],
])("the names in %j", (rule, expected) => {
  expect(names(rule)).toEqual(expected);
});

test("a part that stands in many places is read once", () => {
  let rule: object = { var: "sex" };
  for (let level = 0; level < 18; level++) rule = { and: [rule, rule] };
  expect(names(rule)).toEqual(["variable sex"]);
});
