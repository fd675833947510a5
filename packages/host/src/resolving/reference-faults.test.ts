import type { Contributions, Finding } from "@mangnon/schema";
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
  thrownBy,
  variable,
} from "../../situations/made-up.ts";

const short = ({ code, data }: Finding) => [code, data.id, data.names, data.name, data.nearest];

const told = (contributes: Contributions) => hostOf(plugin("p", contributes)).findings.map(short);

const label = { vi: "bịa đặt", en: "made up" };

describe("a name that no plugin defines is named with the one that may have been meant", () => {
  test.each<[string, Contributions, readonly [string, string, string | undefined]]>([
    [
      "a variable names a code list",
      { variables: [{ id: "p.job", label, type: "code", codes: "sexx" }] },
      ["code-list", "sexx", "sex"],
    ],
    [
      "a variable names a variable in its skip pattern",
      { variables: [{ ...variable("p.paid"), when: { var: "economicActivty" } }] },
      ["variable", "economicActivty", "economicActivity"],
    ],
    [
      "a parameter names a code list",
      { parameters: [{ ...parameter("p.listed"), type: "codes", codes: "sexs" }] },
      ["code-list", "sexs", "sex"],
    ],
    ["a fact names a variable", { facts: [fact("p.girl", { var: "sez" })] }, ["variable", "sez", "sex"]],
    [
      "a fact names a fact",
      { facts: [fact("p.old", { ">": [{ var: "fact.ages" }, 5] })] },
      ["fact", "ages", "age"],
    ],
    [
      "a fact names a parameter",
      { facts: [fact("p.old", { var: "parameter.p.limit" })], parameters: [parameter("p.limits")] },
      ["parameter", "p.limit", "p.limits"],
    ],
    [
      "a fact counts from a variable",
      { facts: [{ id: "p.age", label, kernel: "completed-years", from: "birthdate", on: "referenceDate" }] },
      ["variable", "birthdate", "birthDate"],
    ],
    [
      "a fact has a recorded variable beside it",
      {
        facts: [
          {
            id: "p.age",
            label,
            kernel: "completed-years",
            from: "birthDate",
            on: "referenceDate",
            recorded: "age",
          },
        ],
      },
      ["variable", "age", undefined],
    ],
    ["a definition names a criterion", { definitions: [definition("p", ["agee"])] }, ["fact", "agee", "age"]],
    [
      "a definition names a variable in its population",
      { definitions: [definition("p", [], { var: "sax" })] },
      ["variable", "sax", "sex"],
    ],
    [
      "an indicator names a definition",
      { indicators: [indicator("p.rate", "mics7")], definitions: [definition("mics6", [])] },
      ["definition", "mics7", "mics6"],
    ],
    [
      "a plan names an indicator",
      {
        plans: [plan("p.plan", ["p.rates"])],
        definitions: [definition("d", [])],
        indicators: [indicator("p.rate", "d")],
      },
      ["indicator", "p.rates", "p.rate"],
    ],
    [
      "a plan names an indicator that is nowhere near",
      { plans: [plan("p.plan", ["x"])] },
      ["indicator", "x", undefined],
    ],
  ])("%s", (_, contributes, [names, name, nearest]) => {
    expect(told(contributes)).toEqual([["host/unknown-reference", expect.any(String), names, name, nearest]]);
  });

  test("a class names a variable", () => {
    const wrong = definition("p", []);
    const classes = [{ id: "in", label, rule: { var: "sec" } }, ...wrong.classes.slice(1)];
    expect(told({ definitions: [{ ...wrong, classes }] })).toEqual([
      ["host/unknown-reference", "p", "variable", "sec", "sex"],
    ]);
  });

  test("once, however often it is named", () => {
    const twice = { and: [{ var: "gone" }, { "!": [{ var: ["gone"] }] }] };
    expect(told({ facts: [fact("p.f", twice)] })).toHaveLength(1);
  });

  test("a thing is never proposed in its own place", () => {
    expect(told({ facts: [fact("p.old", { var: "fact.p.odd" })] })[0]?.at(-1)).toBeUndefined();
  });
});

describe("what rests on something unavailable is unavailable with that reason", () => {
  const chain: Contributions = {
    variables: [variable("p.work")],
    facts: [
      fact("p.long", { var: "p.hours" }),
      fact("p.hard", { var: "fact.p.long" }),
      fact("p.fine", { var: "p.work" }),
    ],
    definitions: [definition("p.labour", ["p.hard"]), definition("p.other", ["p.fine"])],
    indicators: [indicator("p.rate", "p.labour"), indicator("p.other-rate", "p.other")],
    plans: [plan("p.plan", ["p.rate", "p.other-rate"]), plan("p.other-plan", ["p.other-rate"])],
  };

  test("transitively, and nothing else is", () => {
    const host = hostOf(plugin("p", chain));
    expect(host.findings.map(short)).toEqual([
      ["host/unknown-reference", "p.long", "variable", "p.hours", undefined],
      ["host/unavailable-reference", "p.hard", "fact", "p.long", undefined],
      ["host/unavailable-reference", "p.labour", "fact", "p.hard", undefined],
      ["host/unavailable-reference", "p.rate", "definition", "p.labour", undefined],
      ["host/unavailable-reference", "p.plan", "indicator", "p.rate", undefined],
    ]);
    expect([host.definitions, host.indicators, host.plans].map((list) => list.map(({ id }) => id))).toEqual([
      ["p.other"],
      ["p.other-rate"],
      ["p.other-plan"],
    ]);
    expect(host.vocabulary.facts.map(({ id }) => id)).toEqual(["age", "p.fine"]);
  });

  test("told from the thing itself down to where it began", () => {
    const host = hostOf(plugin("p", chain));
    expect(thrownBy(() => host.plan("p.plan"))).toMatchObject({
      data: { reasons: [...host.findings].reverse() },
    });
  });

  test("across plugins, when the one below it is for another host", () => {
    const law = plugin("law", { definitions: [definition("law.labour", [])] }, { host: "^7.0.0" });
    const host = hostOf(plugin("plans", { indicators: [indicator("rate", "law.labour")] }), law);
    expect(thrownBy(() => host.indicator("rate"))).toMatchObject({
      code: "host/unavailable-indicator",
      data: { reasons: [{ code: "host/unavailable-reference" }, { code: "host/incompatible" }] },
    });
  });

  test("when it lies in a conflict", () => {
    const law = { definitions: [definition("law.labour", [])] };
    const host = hostOf(
      plugin("a", law),
      plugin("b", { ...law, indicators: [indicator("rate", "law.labour")] }),
    );
    expect(thrownBy(() => host.indicator("rate"))).toMatchObject({
      data: { reasons: [{ code: "host/unavailable-reference" }, { code: "host/conflict" }] },
    });
  });

  test("facts in a circle with one that is unavailable are all unavailable, and asking why ends", () => {
    const facts = [
      fact("p.a", { and: [{ var: "fact.p.b" }, { var: "gone" }] }),
      fact("p.b", { var: "fact.p.a" }),
    ];
    const host = hostOf(plugin("p", { facts, definitions: [definition("p.d", ["p.b"])] }));
    expect(host.vocabulary.facts.map(({ id }) => id)).toEqual(["age"]);
    expect(thrownBy(() => host.definition("p.d"))).toMatchObject({ data: { reasons: { length: 4 } } });
  });

  test("facts in a circle alone are left to those who read rules", () => {
    const facts = [fact("p.a", { var: "fact.p.b" }), fact("p.b", { var: "fact.p.a" })];
    expect(hostOf(plugin("p", { facts })).findings).toEqual([]);
  });
});

describe("an indicator counts classes of its definition, and its numerator among its denominator", () => {
  const d = definition("d", []);
  test.each<[string, readonly string[], readonly string[], readonly unknown[]]>([
    ["right", ["in"], ["in", "out"], []],
    ["all of them", ["in", "out"], ["out", "in"], []],
    ["outside the denominator", ["in"], ["out"], [["host/numerator-outside-denominator", "in", undefined]]],
    ["a class of another definition", ["in"], ["in", "outt"], [["host/unknown-class", "outt", "out"]]],
    [
      "both",
      ["is"],
      ["out"],
      [
        ["host/unknown-class", "is", "in"],
        ["host/numerator-outside-denominator", "is", undefined],
      ],
    ],
  ])("%s", (_, numerator, denominator, expected) => {
    const host = hostOf(
      plugin("p", { definitions: [d], indicators: [indicator("rate", "d", [numerator, denominator])] }),
    );
    expect(host.findings.map(({ code, data }) => [code, data.class, data.nearest])).toEqual(expected);
    expect(host.indicators).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  test("reported counts have no classes", () => {
    const {
      definition: _,
      numerator: __,
      denominator: ___,
      ...rest
    } = indicator("rate", "d") as never as Record<string, string>;
    const reported = { ...rest, measure: "reported-ratio", numerator: label, denominator: label };
    expect(told({ indicators: [reported as never] })).toEqual([]);
  });

  test("a count has one list of them", () => {
    const { numerator: _, denominator: __, ...rest } = indicator("n", "d") as never as Record<string, string>;
    const count = (name: string) => ({ ...rest, measure: "class-count", unit: "count", counted: [name] });
    const codesOf = (name: string) =>
      hostOf(plugin("p", { definitions: [d], indicators: [count(name) as never] })).findings.map(
        ({ code }) => code,
      );
    expect(codesOf("in")).toEqual([]);
    expect(codesOf("inn")).toEqual(["host/unknown-class"]);
  });
});

test("an indicator made of others is not available without them", () => {
  const {
    numerator: _,
    denominator: __,
    definition: ___,
    ...rest
  } = indicator("made", "d") as never as Record<string, string>;
  const formula = { ...rest, measure: "formula", formula: { "+": [{ var: "p.rate" }, 1] } };
  const list = { ...rest, id: "all", measure: "composite", parts: ["p.rate"] };
  const host = hostOf(plugin("a", { indicators: [formula as never, list as never] }));
  expect(host.indicators).toEqual([]);
  expect(JSON.stringify(host.findings)).toContain("p.rate");
});

test("code lists are found across plugins", () => {
  const jobs = plugin("jobs", { codeLists: [codeList("jobs")] });
  const job = { id: "p.job", label, type: "code" as const, codes: "jobs" };
  expect(hostOf(plugin("a", { variables: [job] }), jobs).findings).toEqual([]);
});
