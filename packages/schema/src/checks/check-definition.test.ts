import { expect, test } from "vitest";
import { label, source, told } from "../../situations/plan.ts";
import type { Definition } from "../definition.ts";
import { checkDefinition } from "./check-definition.ts";

type Class = Definition["classes"][number];

const light: Class = { id: "x.light-work", label, rule: { var: "fact.x.light" } };
const rest: Class = { id: "x.none", label, rule: "otherwise" };

const definition = (over: Partial<Definition> = {}): Definition => ({
  kind: "definition",
  id: "x",
  version: "1",
  label,
  authority: label,
  effective: { since: "2021-01-01" },
  sources: [source],
  population: true,
  criteria: ["x.light"],
  classes: [light, rest],
  ...over,
});

const classes = (...list: Class[]): Definition => definition({ classes: list });

test("a definition that ends with `otherwise` has no issue", () => {
  expect(checkDefinition(definition())).toEqual([]);
});

test.each<[string, Definition, readonly string[]]>([
  ["a class with the id of another", classes(light, light, rest), ["classes[1].id error duplicate-id"]],
  ["a criterion twice", definition({ criteria: ["x.light", "x.light"] }), ["criteria[1] error duplicate-id"]],
  [
    "`out-of-scope` as a class",
    classes({ ...light, id: "out-of-scope" }, rest),
    ["classes[0].id error reserved-class"],
  ],
  [
    "`undetermined` as a class, which would look like nobody knows",
    classes({ ...light, id: "undetermined" }, rest),
    ["classes[0].id error reserved-class"],
  ],
  [
    "a last class with a rule",
    classes(rest, light),
    ["classes[0].rule error otherwise-not-last", "classes[1].rule error otherwise-missing"],
  ],
  [
    "`otherwise` twice",
    classes(light, rest, { ...rest, id: "x.other" }),
    ["classes[1].rule error otherwise-not-last"],
  ],
  [
    "an end before its beginning",
    definition({ effective: { since: "2021-01-01", until: "2020-12-31" } }),
    ["effective.until error ends-before-it-begins"],
  ],
  [
    "a day that is none",
    definition({ effective: { since: "2021-06-31" } }),
    ["effective.since error not-a-date"],
  ],
])("%s is told", (_, faulty, issues) => {
  expect(told(checkDefinition(faulty))).toEqual(issues);
});

test("a definition may be in force for one day, or always", () => {
  expect(checkDefinition(definition({ effective: { since: "2021-01-01", until: "2021-01-01" } }))).toEqual(
    [],
  );
  expect(checkDefinition(definition({ effective: {} }))).toEqual([]);
});
