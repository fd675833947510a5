import { assertType, describe, expectTypeOf, test } from "vitest";
import type {
  Catalogue,
  Cell,
  Comparator,
  Dataset,
  Definition,
  Finding,
  Indicator,
  Issue,
  Outcome,
  Parameter,
  Plan,
  Rule,
  Scenarios,
  SchemaCodes,
  Target,
  Truth,
  Variable,
} from "./index.ts";
import { type checkPlan, checkShape, planSchema, SchemaError } from "./index.ts";

describe("data is written once, at the border", () => {
  test("no field and no element of a plan can be changed", () => {
    expectTypeOf<Plan["targets"]>().toEqualTypeOf<readonly Target[]>();
    const change = (plan: Plan) => {
      // @ts-expect-error A plan is amended by a new version, never by an edit.
      plan.period = "2021/2030";
      // @ts-expect-error Neither are its promises.
      plan.targets[0].goal = 3;
    };
    assertType<(plan: Plan) => void>(change);
  });

  test("a rule is any JSON, and readonly as well", () => {
    assertType<Rule>({ and: [{ var: "economicActivity" }, { "<": [{ var: "fact.age" }, 15] }] });
    // @ts-expect-error A function is no JSON.
    assertType<Rule>({ and: () => true });
  });
});

describe("what is not known has no value", () => {
  test("the truth of a criterion may be unknown", () => {
    expectTypeOf<Truth>().toEqualTypeOf<boolean | undefined>();
  });

  test("an undetermined outcome has no class", () => {
    expectTypeOf<Extract<Outcome, { status: "undetermined" }>>().not.toHaveProperty("class");
    expectTypeOf<Extract<Outcome, { status: "determined" }>["class"]>().toBeString();
  });

  test("only a cell that is known has a value", () => {
    expectTypeOf<Exclude<Cell, { status: "value" }>>().not.toHaveProperty("value");
  });

  test("a target may have no goal, which is not 0", () => {
    expectTypeOf<Target["goal"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Omit<Target, "goal">>().not.toExtend<Required<Pick<Target, "goal">>>();
  });
});

describe("closed lists", () => {
  test("comparators", () => {
    expectTypeOf<Comparator>().toEqualTypeOf<
      "at-most" | "below" | "at-least" | "above" | "minimise" | "maximise"
    >();
  });

  test("kinds tell documents apart", () => {
    type Kind = (Plan | Dataset | Definition | Indicator | Scenarios)["kind"];
    expectTypeOf<Kind>().toEqualTypeOf<
      "plan" | "records" | "observations" | "definition" | "indicator" | "scenarios"
    >();
  });

  test("only a number has a unit, only a code a list", () => {
    expectTypeOf<Extract<Variable, { unit: string }>["type"]>().toEqualTypeOf<"number" | "integer">();
    expectTypeOf<Extract<Variable, { codes: string }>["type"]>().toEqualTypeOf<"code" | "codes">();
    expectTypeOf<Extract<Variable, { type: "boolean" }>>().not.toHaveProperty("codes");
  });

  test("a parameter's first value may hold from always", () => {
    expectTypeOf<Parameter["values"][number]["since"]>().toEqualTypeOf<string | undefined>();
  });
});

describe("three channels", () => {
  test("a finding of a record cannot pass for an issue with a place in a text", () => {
    expectTypeOf<Finding>().not.toHaveProperty("at");
    expectTypeOf<Issue>().not.toHaveProperty("record");
  });

  test("a missing translation does not compile", () => {
    // @ts-expect-error The sentence of `x/b` is missing.
    assertType<Catalogue<{ "x/a": { n: number }; "x/b": { n: number } }>>({ "x/a": ({ n }) => `${n}` });
  });

  test("a sentence gets the data of its own code", () => {
    expectTypeOf<Parameters<Catalogue<SchemaCodes>["schema/not-a-date"]>[0]>().toEqualTypeOf<{
      name: string;
      value: string;
    }>();
  });

  test("an error's data is that of its code", () => {
    expectTypeOf(new SchemaError("schema/not-finite", { value: "NaN" }, "").data).toEqualTypeOf<{
      value: string;
    }>();
    // @ts-expect-error This code has no such data.
    new SchemaError("schema/not-finite", { id: "x" }, "");
  });
});

test("a shape that was checked has the type of its schema, or nothing", () => {
  expectTypeOf(checkShape(planSchema, null).value).toExtend<Plan | undefined>();
  expectTypeOf(checkShape(planSchema, null).issues).toEqualTypeOf<readonly Issue[]>();
});

test("a check needs no indicators", () => {
  expectTypeOf<typeof checkPlan>().toBeCallableWith({} as Plan);
  expectTypeOf<typeof checkPlan>().toBeCallableWith({} as Plan, { indicators: [] });
});
