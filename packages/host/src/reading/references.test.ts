import type { Contributions } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import {
  codeList,
  definition,
  fact,
  hostOf,
  indicator,
  obligations,
  parameter,
  plan,
  plugin,
  source,
  territories,
  variable,
} from "../../situations/made-up.ts";

const right = {
  codeLists: codeList("x"),
  variables: variable("x"),
  facts: fact("x", true),
  parameters: parameter("x"),
  definitions: definition("x", []),
  obligations: obligations("x", true),
  indicators: indicator("x", "d"),
  plans: plan("x", []),
  territories: territories("x", [{}]),
  sources: source("x"),
};

/** Place of the fault when `field` brings the right thing with some of its fields replaced. */
function placeOf(field: keyof typeof right, wrong: object): unknown {
  const contributes = { [field]: [{ ...right[field], ...wrong }] } as Contributions;
  const host = hostOf(plugin("p", contributes), plugin("other", { definitions: [definition("d", [])] }));
  expect(host.findings.map(({ code }) => code)).toEqual(["host/malformed"]);
  expect(host.definition("d").id).toBe("d");
  return host.findings[0]?.data.place;
}

describe("what does not have the form of its kind is unavailable alone, and the place is told", () => {
  test.each<[keyof typeof right, object, string]>([
    ["codeLists", { label: undefined }, "label"],
    ["codeLists", { label: { vi: "chỉ tiếng Việt" } }, "label.en"],
    ["codeLists", { codes: undefined }, "codes"],
    ["codeLists", { codes: [{ code: 1 }] }, "codes.0.code"],
    ["codeLists", { codes: ["1"] }, "codes.0"],
    ["variables", { type: "colour" }, "type"],
    ["variables", { type: "code" }, "codes"],
    ["facts", { rule: undefined }, "kernel"],
    ["facts", { rule: undefined, kernel: "completed-years", from: "birthDate" }, "on"],
    ["parameters", { type: "text" }, "type"],
    ["parameters", { values: {} }, "values"],
    ["parameters", { values: [{}] }, "values.0.value"],
    ["definitions", { population: undefined }, "population"],
    ["definitions", { criteria: "age" }, "criteria"],
    ["definitions", { criteria: ["age", 1] }, "criteria.1"],
    ["definitions", { classes: null }, "classes"],
    ["definitions", { classes: [{ id: "in", rule: true }, { id: "out" }] }, "classes.1.rule"],
    ["definitions", { classes: [{ rule: true }] }, "classes.0.id"],
    ["obligations", { population: undefined }, "population"],
    ["obligations", { obligations: {} }, "obligations"],
    ["obligations", { obligations: [{ id: "a", severity: "breach" }] }, "obligations.0.breach"],
    [
      "obligations",
      { obligations: [{ id: "a", breach: true, severity: "serious" }] },
      "obligations.0.severity",
    ],
    ["obligations", { obligations: [{ breach: true }] }, "obligations.0.id"],
    ["indicators", { measure: "guess" }, "measure"],
    ["indicators", { numerator: undefined }, "numerator"],
    ["indicators", { denominator: [[]] }, "denominator.0"],
    ["indicators", { definition: 8 }, "definition"],
    ["plans", { targets: undefined }, "targets"],
    ["plans", { targets: [{ id: "t" }] }, "targets.0.indicator"],
    [
      "facts",
      { kernel: "completed-years", from: "a", on: "b", leapDay: "february-28", rule: undefined },
      "leapDay",
    ],
    ["facts", { kernel: "completed-years", from: "a", on: "b", rule: true }, "kernel"],
    ["plans", { targets: [() => 1] }, "targets.0"],
    ["territories", { territories: undefined }, "territories"],
    ["territories", { territories: [{ code: 60 }] }, "territories.0.code"],
    ["territories", { territories: [{ code: "60", until: 2025 }] }, "territories.0.until"],
    ["territories", { territories: [{ code: "60", name: "x" }] }, "territories.0.name"],
    ["territories", { successions: [{ on: "2025-07-01", from: "60" }] }, "successions.0.to"],
    ["sources", { read: "read" }, "read"],
  ])("of %s, %j: `%s`", (field, wrong, place) => {
    expect(placeOf(field, wrong)).toBe(place);
  });

  test("a fault is told with what and whose it is", () => {
    const host = hostOf(plugin("p", { plans: [{ ...plan("x", []), targets: undefined as never }] }));
    expect(host.findings).toEqual([
      {
        code: "host/malformed",
        severity: "error",
        path: ["p", "plans", "x"],
        data: { plugin: "p", kind: "plan", id: "x", place: "targets" },
      },
    ]);
  });
});

test("a kind that this host does not know is left out with a warning, and the rest is there", () => {
  const contributes = { plan: [plan("x", [])], sources: [source("s")] };
  const host = hostOf(plugin("newer", contributes));
  expect(host.findings).toMatchObject([
    { code: "host/unknown-kind", severity: "warning", data: { field: "plan", nearest: "plans" } },
  ]);
  expect(host.source("s").id).toBe("s");
});
