import type { Contributions, Plugin } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { definition, fact, hostOf, plan, plugin, source, thrownBy, variable } from "../situations/made-up.ts";
import { createHost } from "./index.ts";

const label = { vi: "bịa đặt", en: "made up" };

const victim = plugin("victim", {
  variables: [variable("victim.work")],
  facts: [fact("victim.works", { var: "victim.work" })],
  definitions: [definition("victim", ["victim.works"])],
});

/** Uses a hostile plugin beside one that did nothing wrong, and answers the findings. */
function besideVictim(contributes: Contributions) {
  const hostile = plugin("hostile", contributes);
  const host = hostOf(hostile, victim);
  expect(host.definition("victim")).toEqual(victim.contributes.definitions?.[0]);
  expect(host.describe().find(({ name }) => name === "victim")).toMatchObject({
    status: "available",
    unavailable: {},
  });
  return host.findings.map(({ code, data }) => [code, data.plugin, data.id, data.place]);
}

describe("a hostile contribution harms only itself", () => {
  test("a getter that throws", () => {
    const wrong = {
      ...fact("hostile.f", true),
      get rule(): never {
        throw new Error("boo");
      },
    };
    expect(besideVictim({ facts: [wrong] })).toEqual([["host/malformed", "hostile", "hostile.f", "rule"]]);
  });

  test("an id that changes while it is read", () => {
    const ids = ["hostile.f", "victim.works"];
    const wrong = {
      label,
      rule: false,
      get id() {
        return ids.shift() ?? "victim.works";
      },
    };
    expect(besideVictim({ facts: [wrong] })).toEqual([["host/malformed", "hostile", "hostile.f", "id"]]);
  });

  test("a rule that contains itself", () => {
    const rule: { and: unknown[] } = { and: [] };
    rule.and.push(rule);
    expect(besideVictim({ facts: [fact("hostile.f", rule as never)] })).toEqual([
      ["host/malformed", "hostile", "hostile.f", "rule.and.0"],
    ]);
  });

  test("a function in a rule", () => {
    expect(besideVictim({ facts: [fact("hostile.f", { var: () => "victim.work" } as never)] })).toEqual([
      ["host/malformed", "hostile", "hostile.f", "rule.var"],
    ]);
  });

  test("a rule that doubles sixty times", () => {
    let rule: object = { var: "victim.work" };
    for (let level = 0; level < 60; level++) rule = { and: [rule, rule] };
    expect(besideVictim({ facts: [fact("hostile.f", rule as never)] })).toEqual([]);
  });

  test("ids that are names of prototypes", () => {
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const host = hostOf(victim, plugin("hostile", { plans: ids.map((id) => plan(id, [])) }));
    expect(host.findings).toEqual([]);
    expect(ids.map((id) => host.plan(id).id)).toEqual(ids);
    expect(thrownBy(() => host.plan("valueOf"))).toMatchObject({ code: "host/unknown-plan" });
    expect(thrownBy(() => host.definition("__proto__"))).toMatchObject({ code: "host/unknown-definition" });
  });

  test("references to names of prototypes", () => {
    expect(besideVictim({ facts: [fact("hostile.f", { var: "__proto__" })] })).toEqual([
      ["host/unknown-reference", "hostile", "hostile.f", undefined],
    ]);
  });

  test("a plugin that is named `__proto__`, and needs it", () => {
    const requires = JSON.parse('{"__proto__": "*"}') as Record<string, string>;
    const host = hostOf(victim, plugin("__proto__", { sources: [source("s")] }, { requires }));
    expect(host.findings).toMatchObject([{ code: "host/requirement-cycle", data: { plugin: "__proto__" } }]);
    expect(host.definition("victim").id).toBe("victim");
  });

  test("keys that would change a prototype", () => {
    const wrong = JSON.parse(
      '{"id":"hostile.f","label":{"vi":"a","en":"a"},"rule":true,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(besideVictim({ facts: [wrong] })).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("fields that are only inherited", () => {
    expect(besideVictim({ variables: [Object.create(variable("hostile.v"))] })).toEqual([
      ["host/malformed", "hostile", "hostile.v", ""],
    ]);
  });
});

describe("nobody changes a host afterwards", () => {
  test("a plugin that is changed after `use` has been used as it was", () => {
    const late = structuredClone(victim) as {
      contributes: { definitions: { classes: unknown[] }[] };
    } & Plugin;
    const setup = createHost().use(late);
    late.contributes.definitions[0]?.classes.pop();
    (late.contributes.definitions as unknown[]).length = 0;
    expect(setup.freeze().definition("victim").classes).toHaveLength(2);
  });

  test("what a host answers is frozen to the bottom, and the plugin is not", () => {
    const open = structuredClone(victim) as Plugin;
    const host = hostOf(open);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(host)).toBe(true);
    expect(isFrozen(host.describe())).toBe(true);
    expect(
      isFrozen(hostOf(plugin("p", { plans: [plan("x", ["y"])] }, { requires: { q: "*" } })).findings),
    ).toBe(true);
    expect(Object.isFrozen(open.contributes.definitions?.[0])).toBe(false);
  });

  test("a source stays the object it is", () => {
    class Counting {
      readonly id = "counting";
      #reads = 0;
      async *read() {
        this.#reads += 1;
        yield { header: [], columns: [], rows: [], rejected: [] };
      }
      get reads() {
        return this.#reads;
      }
    }
    const counting = new Counting();
    expect(hostOf(plugin("p", { sources: [counting] })).source("counting")).toBe(counting);
    expect(Object.isFrozen(counting)).toBe(false);
  });
});

describe("a plugin that is hostile as a whole is refused with its error", () => {
  const thrower = (): never => {
    throw new Error("boo");
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  test.each<[string, unknown]>([
    ["a revoked proxy", revoked.proxy],
    ["a proxy that throws", new Proxy({}, { get: thrower, ownKeys: thrower, getPrototypeOf: thrower })],
    [
      "contributions that throw",
      { ...victim, contributes: new Proxy({}, { get: thrower, ownKeys: thrower }) },
    ],
    ["keys of contributions that throw", { ...victim, contributes: new Proxy({}, { ownKeys: thrower }) }],
    ["a list that promises too much", { ...victim, contributes: { facts: new Array(2 ** 32 - 1) } }],
    ["a revoked proxy for a fact", { ...victim, contributes: { facts: [revoked.proxy] } }],
  ])("%s", (_, value) => {
    expect(thrownBy(() => createHost().use(value as Plugin))).toMatchObject({
      name: "HostError",
      code: "host/not-a-plugin",
    });
  });

  test("a hundred thousand wrong places make one short sentence", () => {
    const wrong = { ...victim, contributes: { facts: Array.from({ length: 100_000 }, () => 1) } };
    const error = thrownBy(() => createHost().use(wrong as never)) as Error;
    expect(error.message).toMatch(/^Cannot use plugin `victim`: .{0,500}; and 99995 more\.$/);
  });
});

describe("a plugin of a great many things is read in seconds", () => {
  const many = <Item>(length: number, make: (index: number) => Item): Item[] =>
    Array.from({ length }, (_, index) => make(index));

  test("a hundred thousand of them, each resting on the one before, of which the first is missing", () => {
    const facts = many(100_000, (i) => fact(`h.f${i}`, { var: `fact.h.f${i - 1}` }));
    const host = hostOf(plugin("h", { facts }), victim);
    expect(host.findings).toHaveLength(100_000);
    expect(thrownBy(() => host.plan("h.f0"))).toMatchObject({ code: "host/unknown-plan" });
  });

  const some = 20_000;
  test.each<[string, Contributions, number]>([
    ["that are right", { facts: many(some, (i) => fact(`h.f${i}`, { var: "sex" })) }, 0],
    ["that name nothing known", { facts: many(some, (i) => fact(`h.f${i}`, { var: `fact.h.g${i}` })) }, some],
    ["that have one id", { facts: many(some, () => fact("h.f", true)) }, some - 1],
    [
      "that begin with one id",
      { facts: [fact("h", true), ...many(some, (i) => fact(`h.f${i}`, true))] },
      some,
    ],
    ["that have only an id", { facts: many(some, (i) => ({ id: `h.f${i}` }) as never) }, some],
    ["of kinds that no host knows", Object.fromEntries(many(some, (i) => [`k${i}`, []])), some],
  ])("%s", (_, contributes, expected) => {
    expect(hostOf(plugin("h", contributes), victim).findings).toHaveLength(expected);
  });
});
