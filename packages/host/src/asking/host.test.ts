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
  thrownBy,
  variable,
} from "../../situations/made-up.ts";
import { HostError } from "../index.ts";

const everything = plugin("made-up", {
  codeLists: [codeList("made.list")],
  variables: [variable("made.variable")],
  facts: [fact("made.fact", { var: "made.variable" })],
  parameters: [parameter("made.parameter")],
  definitions: [definition("made-labour", ["made.fact"])],
  obligations: [obligations("made-duties", { var: "fact.made.fact" })],
  indicators: [indicator("made.rate", "made-labour")],
  plans: [plan("made-plan", ["made.rate"])],
  territories: [territories("made-units")],
  sources: [source("made-source")],
});

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe("a host without plugins", () => {
  test("has what all packs share, and nothing else", () => {
    const { vocabulary, definitions, indicators, plans, sources, findings, ...more } = hostOf();
    const { territories: lists, obligations: duties } = more;
    expect(ids(vocabulary.codeLists)).toEqual(["sex"]);
    expect(ids(vocabulary.variables)).toContain("birthDate");
    expect(ids(vocabulary.facts)).toEqual(["age"]);
    expect([vocabulary.parameters, definitions, indicators, plans, lists, duties, sources, findings]).toEqual(
      [[], [], [], [], [], [], [], []],
    );
  });
});

describe("a host answers what its plugins bring", () => {
  const host = hostOf(everything);

  test("in its vocabulary, after what is shared", () => {
    const { codeLists, variables, facts, parameters } = host.vocabulary;
    expect([codeLists, variables, facts, parameters].map((list) => ids(list).at(-1))).toEqual([
      "made.list",
      "made.variable",
      "made.fact",
      "made.parameter",
    ]);
  });

  test("in lists, and by id", () => {
    expect(host.definition("made-labour")).toBe(host.definitions[0]);
    expect(host.obligationsOf("made-duties")).toBe(host.obligations[0]);
    expect(host.indicator("made.rate")).toBe(host.indicators[0]);
    expect(host.plan("made-plan")).toBe(host.plans[0]);
    expect(ids(host.territories)).toEqual(["made-units"]);
    expect(host.source("made-source")).toBe(host.sources[0]);
  });

  test("as it was written", () => {
    expect(host.plan("made-plan")).toEqual(everything.contributes.plans?.[0]);
  });
});

describe("what nobody defines is an error with the id that may have been meant", () => {
  const host = hostOf(everything);
  test.each([
    ["host/unknown-definition", () => host.definition("made-labor"), "made-labour"],
    ["host/unknown-indicator", () => host.indicator("made.rates"), "made.rate"],
    ["host/unknown-plan", () => host.plan("madeplan"), "made-plan"],
    ["host/unknown-source", () => host.source("xlsx"), undefined],
    ["host/unknown-plan", () => host.plan("made.rate"), undefined],
    ["host/unknown-plan", () => host.plan(undefined as never), undefined],
  ])("%s", (code, ask, nearest) => {
    const error = thrownBy(ask);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code, data: { nearest } });
  });

  test("but never one that cannot be asked for either", () => {
    const broken = hostOf(plugin("p", { plans: [plan("made-plan", ["gone"])] }));
    expect(thrownBy(() => broken.plan("made-plans"))).toMatchObject({ data: { nearest: undefined } });
  });
});

describe("what is unavailable is an error with the reasons", () => {
  const broken = plugin("broken", {
    facts: [fact("b.fact", { var: "gone" })],
    definitions: [definition("b-labour", ["b.fact"])],
    indicators: [indicator("b.rate", "b-labour")],
    plans: [plan("b-plan", ["b.rate"])],
    sources: [{ id: "b-source" } as never],
  });
  const host = hostOf(broken);
  test.each([
    ["host/unavailable-definition", () => host.definition("b-labour"), 2],
    ["host/unavailable-indicator", () => host.indicator("b.rate"), 3],
    ["host/unavailable-plan", () => host.plan("b-plan"), 4],
    ["host/unavailable-source", () => host.source("b-source"), 1],
  ])("%s", (code, ask, reasons) => {
    expect(thrownBy(ask)).toMatchObject({ code, data: { plugin: "broken", reasons: { length: reasons } } });
  });

  test("in a sentence from the thing asked for down to where it began", () => {
    expect(thrownBy(() => host.definition("b-labour"))).toMatchObject({
      message:
        "The definition `b-labour` of plugin `broken` is unavailable. The definition `b-labour` needs fact `b.fact`, which is unavailable. The fact `b.fact` of plugin `broken` names variable `gone`, which no plugin defines. Define it, or use the plugin that does.",
    });
  });

  test("of which a sentence tells five, and the data all", () => {
    const gone = Array.from({ length: 9 }, (_, index) => `gone${index}`);
    const error = thrownBy(() => hostOf(plugin("p", { plans: [plan("x", gone)] })).plan("x")) as HostError;
    expect(error.message).toMatch(/gone4.*Reasons not shown here: 4\.$/);
    expect(error.data).toMatchObject({ reasons: { length: 9 } });
  });
});

describe("`describe` tells what came from where", () => {
  test("by plugin and kind, each in its order", () => {
    expect(hostOf(everything).describe().at(-1)).toEqual({
      name: "made-up",
      version: "1.0.0",
      status: "available",
      contributes: {
        codeLists: ["made.list"],
        variables: ["made.variable"],
        facts: ["made.fact"],
        parameters: ["made.parameter"],
        definitions: ["made-labour"],
        obligations: ["made-duties"],
        indicators: ["made.rate"],
        plans: ["made-plan"],
        territories: ["made-units"],
        sources: ["made-source"],
      },
      unavailable: {},
      reasons: [],
    });
  });

  test("what is shared comes first", () => {
    expect(hostOf(everything).describe()[0]).toMatchObject({ name: "@mangnon/schema", status: "available" });
  });

  test("an available plugin says what of it is unavailable, and why", () => {
    const facts = [fact("p.right", true), fact("p.wrong", { var: "gone" })];
    const host = hostOf(plugin("p", { facts }));
    expect(host.describe().at(-1)).toMatchObject({
      status: "available",
      contributes: { facts: ["p.right", "p.wrong"] },
      unavailable: { facts: ["p.wrong"] },
      reasons: host.findings,
    });
  });

  test("an unavailable plugin says what it would bring, and why it does not", () => {
    const below = plugin("below", {}, { host: "^7.0.0" });
    const above = plugin("above", { sources: [source("s")] }, { requires: { below: "*" } });
    expect(hostOf(above, below).describe().at(-1)).toMatchObject({
      name: "above",
      status: "unavailable",
      contributes: { sources: ["s"] },
      unavailable: { sources: ["s"] },
      reasons: [{ code: "host/unavailable-requirement" }, { code: "host/incompatible" }],
    });
  });
});
