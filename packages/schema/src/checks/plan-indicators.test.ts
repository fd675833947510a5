import { expect, test } from "vitest";
import { indicator, plan, planOf, planWithoutGoal, told } from "../../situations/plan.ts";
import type { Comparator } from "../plan.ts";
import { checkIndicatorsOfPlan } from "./plan-indicators.ts";

const less = { direction: "lower-is-better" } as const;
const more = { direction: "higher-is-better" } as const;

test.each<[Comparator, boolean]>([
  ["at-most", true],
  ["below", true],
  ["minimise", true],
  ["at-least", false],
  ["above", false],
  ["maximise", false],
])("`%s` fits an indicator of which less is better: %s", (comparator, fits) => {
  const against = ({ direction }: typeof less | typeof more) =>
    told(checkIndicatorsOfPlan(planWithoutGoal({ comparator }), [{ id: "x.rate", direction }]));
  const fault = ["targets[0].comparator error comparator-against-direction"];
  expect(against(less)).toEqual(fits ? [] : fault);
  expect(against(more)).toEqual(fits ? fault : []);
});

test("an unknown indicator is told with the nearest", () => {
  const [issue] = checkIndicatorsOfPlan(planOf({ indicator: "x.rates" }), [indicator]);
  expect(issue).toEqual({
    code: "schema/unknown-indicator",
    severity: "error",
    path: ["targets", 0, "indicator"],
    data: { target: "x.t1", indicator: "x.rates", nearest: "x.rate" },
  });
});

test("where no indicator is near, none is named", () => {
  const [issue] = checkIndicatorsOfPlan(planOf({ indicator: "y.school-attendance" }), [indicator]);
  expect(issue?.data).toEqual({ target: "x.t1", indicator: "y.school-attendance" });
});

test("a plan of the right indicators has no issue", () => {
  expect(checkIndicatorsOfPlan(plan(), [{ id: "x.other", ...more }, indicator])).toEqual([]);
});

test("a target in another unit than its indicator is told, before 500 children are 500 percent", () => {
  const of = (unit?: "count" | "percent") => planOf(unit === undefined ? {} : { unit });
  const children = { id: "x.rate", direction: "lower-is-better", unit: "count" } as const;
  const fault = ["targets[0].unit error unit-differs"];
  expect(told(checkIndicatorsOfPlan(of(), [children]))).toEqual(fault);
  expect(told(checkIndicatorsOfPlan(of("count"), [children]))).toEqual([]);
  expect(told(checkIndicatorsOfPlan(of("count"), [indicator]))).toEqual(fault);
  expect(told(checkIndicatorsOfPlan(of("percent"), [indicator]))).toEqual([]);
});

test("a target of several indicators at once is told", () => {
  const all = { id: "x.rate", parts: ["x.a", "x.b"] } as const;
  expect(told(checkIndicatorsOfPlan(plan(), [all]))).toEqual([
    "targets[0].indicator error target-of-composite",
  ]);
});
