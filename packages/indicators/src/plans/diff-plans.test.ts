import type { Plan, Target } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { promise } from "../../situations/province.ts";
import { diffPlans } from "./diff-plans.ts";

const label = { vi: "Kế hoạch", en: "Plan" };
const plan = (targets: readonly Target[], over: Partial<Plan> = {}): Plan => ({
  kind: "plan",
  id: "x.plan",
  version: "2021-10-19",
  label,
  jurisdiction: { code: "60", name: label },
  period: "2021/2025",
  outlook: "2026/2030",
  legalBasis: [],
  sources: [] as never,
  targets,
  tasks: [],
  roles: [],
  sentences: [],
  ...over,
});
const of = (id: string, changes: Partial<Target> = {}): Target => promise({ id, ...changes });

/** What came of each target, as `kind: fields`. */
const told = (first: Plan, second: Plan): readonly string[] =>
  diffPlans(first, second).targets.map((each) =>
    each.kind === "differs" ? `differs: ${each.changes.map(({ field }) => field).join(" ")}` : each.kind,
  );

describe("two provinces", () => {
  const other = (targets: readonly Target[]) => plan(targets, { id: "y.plan" });

  test("promise the same where indicator, comparator, goal and due period are the same, in whatever words", () => {
    const words = { label: { vi: "khác", en: "other" }, note: { vi: "a", en: "b" }, sentences: ["y.s9"] };
    expect(told(plan([of("x.t1")]), other([of("y.t7", words)]))).toEqual(["same"]);
  });

  test.each<[Partial<Target>, string]>([
    [{ goal: 2.5 }, "goal"],
    [{ comparator: "below" }, "comparator"],
    [{ due: "2024" }, "due"],
    [{ force: "striving" }, "force"],
    [{ cadence: "yearly" }, "cadence"],
    [{ milestones: [{ due: "2023", goal: 3 }] }, "milestones"],
  ])("differ by %j", (changes, field) => {
    expect(told(plan([of("x.t1")]), other([of("y.t1", changes)]))).toEqual([`differs: ${field}`]);
  });

  test("hold each what the other does not: it is not said to be no promise", () => {
    const orientation = of("x.o1", { kind: "orientation", due: "2030" });
    expect(
      told(plan([of("x.t1"), orientation]), other([of("y.t1"), of("y.t2", { indicator: "trained" })])),
    ).toEqual(["same", "only-in-first", "only-in-second"]);
  });

  test("with several promises of one indicator are paired by the nearest due period, each once", () => {
    const first = plan([of("x.a", { due: "2023" }), of("x.b", { due: "2025" })]);
    const second = other([of("y.a", { due: "2025" }), of("y.b", { due: "2022" })]);
    expect(told(first, second)).toEqual(["differs: due", "same"]);
  });

  test("have roles of their own names, of which nothing is said", () => {
    const roles = [{ id: "x.lead", label, offices: [{ name: label, sources: [] }] }];
    expect(diffPlans(plan([], { roles }), other([])).roles).toEqual([]);
  });
});

describe("two versions of one plan", () => {
  const later = (targets: readonly Target[], over: Partial<Plan> = {}) =>
    plan(targets, { version: "2023-06-01", ...over });
  const frozen = (first: Plan, second: Plan) =>
    diffPlans(first, second).findings.map(({ code, severity, data }) => [
      code,
      severity,
      data.target,
      data.fields,
    ]);
  const error = "indicators/frozen-target";

  test("belong together by the ids of their targets", () => {
    const moved = of("x.t1", { indicator: "trained" });
    expect(told(plan([of("x.t1")]), later([moved]))).toEqual(["differs: indicator"]);
  });

  test.each<[string, readonly Target[], Partial<Plan>, readonly unknown[]]>([
    ["the same promise", [of("x.t1")], {}, []],
    ["another goal", [of("x.t1", { goal: 3 })], {}, [[error, "error", "x.t1", ["goal"]]]],
    ["a promise taken away", [], {}, [[error, "error", "x.t1", []]]],
    ["a promise added", [of("x.t1"), of("x.t2")], {}, [[error, "error", "x.t2", []]]],
    [
      "another goal, amended",
      [of("x.t1", { goal: 3 })],
      { amends: { version: "2021-10-19", targets: ["x.t1"], sources: [] as never } },
      [],
    ],
    [
      "another goal, where another version was amended",
      [of("x.t1", { goal: 3 })],
      { amends: { version: "2020-01-01", targets: ["x.t1"], sources: [] as never } },
      [[error, "error", "x.t1", ["goal"]]],
    ],
    ["another goal before the period began", [of("x.t1", { goal: 3 })], { period: "2024/2025" }, []],
    [
      "another goal in a version without a date",
      [of("x.t1", { goal: 3 })],
      { version: undefined } as never,
      [],
    ],
  ])("of which the later has %s", (_, targets, over, findings) => {
    const first = plan([of("x.t1")]);
    expect(frozen(first, later(targets, over))).toEqual(findings);
    expect(frozen(later(targets, over), first)).toEqual(findings);
  });

  test("tell which offices came and went", () => {
    const office = (vi: string, days: object = {}) => ({ name: { vi, en: vi }, sources: [], ...days });
    const role = (...offices: ReturnType<typeof office>[]) => [{ id: "x.lead", label, offices }];
    const first = plan([], { roles: role(office("Sở A"), office("Sở B")) });
    const second = later([], {
      roles: role(office("Sở A", { until: "2025-02-28" }), office("Sở B"), office("Sở C")),
    });
    expect(diffPlans(first, second).roles).toEqual([
      { role: "x.lead", onlyInFirst: ["Sở A"], onlyInSecond: ["Sở A (→ 2025-02-28)", "Sở C"] },
    ]);
  });
});
