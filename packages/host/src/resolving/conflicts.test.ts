import { describe, expect, test } from "vitest";
import {
  codeList,
  definition,
  fact,
  hostOf,
  indicator,
  parameter,
  plan,
  plugin,
  source,
  territories,
  thrownBy,
  toldBy,
  variable,
} from "../../situations/made-up.ts";

describe("two plugins that define one id", () => {
  const made = {
    codeLists: [codeList("same")],
    variables: [variable("same")],
    facts: [fact("same", true)],
    parameters: [parameter("same")],
    definitions: [definition("same", [])],
    indicators: [indicator("same", "own", [["in"], ["in"]])],
    plans: [plan("same", [])],
    territories: [territories("same")],
    sources: [source("same")],
  };
  test.each(Object.entries(made))("leave neither of the %s available, in either order", (field, items) => {
    const [a, b] = [plugin("a", { [field]: items }), plugin("b", { [field]: items })];
    for (const host of [hostOf(a, b), hostOf(b, a)]) {
      expect(host.findings).toMatchObject([
        { code: "host/conflict", path: ["b", field, "same"], data: { plugin: "b", owner: "a", id: "same" } },
      ]);
      expect(host.describe().map(({ unavailable }) => unavailable)).toEqual([
        {},
        { [field]: ["same"] },
        { [field]: ["same"] },
      ]);
    }
  });

  test("name both owners when the id is asked for", () => {
    const host = hostOf(plugin("a", { plans: made.plans }), plugin("b", { plans: made.plans }));
    expect(thrownBy(() => host.plan("same"))).toMatchObject({
      message:
        "The plan `same` of plugin `a` is unavailable. Plugin `b` defines plan `same`, which plugin `a` defines too. Use one of them, or give one another id.",
    });
  });

  test("three of them are two conflicts with the first", () => {
    const host = hostOf(...["a", "b", "c"].map((name) => plugin(name, { sources: made.sources })));
    expect(host.findings.map(({ data }) => [data.plugin, data.owner])).toEqual([
      ["b", "a"],
      ["c", "a"],
    ]);
  });

  test("one plugin can be both", () => {
    const host = hostOf(plugin("a", { sources: [source("s"), source("s")] }));
    expect(host.findings.map(({ data }) => [data.plugin, data.owner])).toEqual([["a", "a"]]);
  });

  test("are no conflict when one of them is unavailable anyway", () => {
    const host = hostOf(
      plugin("a", { plans: made.plans }),
      plugin("old", { plans: made.plans }, { host: "^7.0.0" }),
      plugin("wrong", { plans: [{ ...plan("same", []), targets: undefined as never }] }),
    );
    expect(toldBy(host)).toEqual(["host/incompatible old", "host/malformed wrong plans same"]);
    expect(host.plan("same").id).toBe("same");
  });

  test("may give one id to things of different kinds", () => {
    expect(hostOf(plugin("a", { plans: made.plans, sources: made.sources })).findings).toEqual([]);
  });

  test("cannot take a shared variable away", () => {
    const host = hostOf(
      plugin("a", { variables: [variable("sex")], facts: [fact("a.girl", { var: "sex" })] }),
      plugin("b", { variables: [variable("sex"), variable("sex.other")] }),
    );
    expect(toldBy(host)).toEqual([
      "host/conflict a variables sex",
      "host/conflict b variables sex",
      "host/prefix-conflict b variables sex.other",
    ]);
    expect(host.vocabulary.variables).toEqual(hostOf().vocabulary.variables);
    expect(host.vocabulary.facts.map(({ id }) => id)).toEqual(["age", "a.girl"]);
  });
});

describe("an id that another one begins with", () => {
  const makers = {
    codeLists: codeList,
    variables: variable,
    facts: (id: string) => fact(id, true),
    parameters: parameter,
    definitions: (id: string) => definition(id, []),
    plans: (id: string) => plan(id, []),
  };
  test.each([
    ["variables", "a.b", "a.b.c", true],
    ["variables", "a", "a.b.c", true],
    ["variables", "a.b", "a.bc", false],
    ["variables", "a.b", "a.b-c", false],
    ["facts", "a.b", "a.b.c", true],
    ["parameters", "a.b", "a.b.c", true],
    ["codeLists", "a.b", "a.b.c", false],
    ["definitions", "a.b", "a.b.c", false],
    ["plans", "a.b", "a.b.c", false],
  ] as const)("among %s, `%s` and `%s`, is a conflict: %s", (field, one, other, conflict) => {
    const make = makers[field];
    const host = hostOf(plugin("p", { [field]: [make(one)] }), plugin("q", { [field]: [make(other)] }));
    const lost = host.describe().flatMap(({ unavailable }) => Object.values(unavailable).flat());
    expect(lost).toEqual(conflict ? [one, other] : []);
    expect(host.findings.map(({ code, data }) => [code, data.plugin, data.owner, data.other])).toEqual(
      conflict ? [["host/prefix-conflict", "q", "p", one]] : [],
    );
  });

  test("is no conflict between a variable and a fact, which rules name apart", () => {
    const host = hostOf(plugin("p", { variables: [variable("a")], facts: [fact("a.b", { var: "a" })] }));
    expect(host.findings).toEqual([]);
  });

  test("takes down everything of these ids", () => {
    const host = hostOf(
      plugin("p", { variables: [variable("a"), variable("a")] }),
      plugin("q", { variables: [variable("a.b"), variable("a.b")] }),
    );
    expect(host.describe().flatMap(({ unavailable }) => unavailable.variables ?? [])).toEqual([
      "a",
      "a",
      "a.b",
      "a.b",
    ]);
  });
});

const reserved = { variables: variable, facts: (id: string) => fact(id, true), parameters: parameter };

test.each([
  ["variables", "fact.age", "fact"],
  ["variables", "fact", "fact"],
  ["variables", "parameter.limit", "parameter"],
  ["facts", "fact.age", "fact"],
  ["parameters", "parameter.limit", "parameter"],
] as const)("among %s the id `%s` begins with the reserved word `%s`", (field, id, prefix) => {
  const host = hostOf(plugin("p", { [field]: [reserved[field](id)] }));
  expect(host.findings.map(({ code, data }) => [code, data.prefix])).toEqual([["host/reserved-id", prefix]]);
});

test("words that only begin like a reserved one, and ids that no rule names, are free", () => {
  const host = hostOf(
    plugin("p", { variables: [variable("factory"), variable("vn.fact")], plans: [plan("fact.finding", [])] }),
  );
  expect(host.findings).toEqual([]);
});
