import type { Finding, Plugin } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  definition,
  obligations as duties,
  fact,
  hostOf,
  indicator,
  plan,
  plugin,
  source,
  thrownBy,
  variable,
} from "../situations/made-up.ts";
import type { Host } from "./index.ts";
import { type Field, keyOf, kinds } from "./kinds.ts";
import { readPlugin } from "./reading/read-plugin.ts";

const seed = 20_261_205;

const few = <Item>(arbitrary: fc.Arbitrary<Item>) => fc.array(arbitrary, { maxLength: 3 });

/** Few names, so that plugins meet: some are there, some are not, some begin with another. */
const names = ["a", "a.b", "b", "sex", "age", "fact.a"];
const name = fc.constantFrom(...names);

const reference = fc.oneof(
  name.map((id) => ({ var: id })),
  name.map((id) => ({ var: `fact.${id}` })),
  fc.constant({ var: "parameter.gone" }),
  fc.constant(true),
);

const classes = fc.constantFrom(["in"], ["in", "out"], ["out"], ["gone"]);

const contributes = fc.record({
  variables: few(name.map(variable)),
  facts: few(fc.tuple(name, reference, reference).map(([id, ...and]) => fact(id, { and }))),
  definitions: few(fc.tuple(name, few(name)).map(([id, criteria]) => definition(id, criteria))),
  obligations: few(fc.tuple(name, reference, reference).map(([id, ...rules]) => duties(id, ...rules))),
  indicators: few(fc.tuple(name, name, classes, classes).map(([id, of, n, d]) => indicator(id, of, [n, d]))),
  plans: few(
    fc.tuple(name, few(name), fc.integer({ min: 0, max: 9 })).map(([id, rates, fault]) => ({
      ...plan(id, rates),
      ...(fault === 0 ? { targets: undefined as never } : {}),
    })),
  ),
  sources: few(name.map(source)),
});

const pluginName = fc.constantFrom("p", "q", "r", "s", "@mangnon/schema");

const anyPlugin: fc.Arbitrary<Plugin> = fc
  .record({
    called: pluginName,
    contributes,
    version: fc.constantFrom("1.0.0", "1.1.0", "2.0.0-next.1"),
    host: fc.constantFrom("*", "*", "*", "^7.0.0"),
    requires: fc.dictionary(pluginName, fc.constantFrom("*", "^1.0.0", "^2.0.0"), { maxKeys: 2 }),
  })
  .map(({ called, ...more }) => plugin(called, more.contributes, more));

const somePlugins = fc.array(anyPlugin, { maxLength: 5 });

/** Everything that a host answers, sources by their ids. */
const answersOf = (host: Host) => ({
  ...host,
  sources: host.sources.map(({ id }) => id),
  plugins: host.describe(),
});

const asText = (host: Host): string => JSON.stringify(answersOf(host), null, 1);

test("any order of use gives the same answers", () => {
  const shuffled = somePlugins.chain((plugins) =>
    fc.tuple(fc.constant(plugins), fc.shuffledSubarray(plugins, { minLength: plugins.length })),
  );
  fc.assert(
    fc.property(shuffled, ([plugins, others]) => {
      expect(asText(hostOf(...others))).toBe(asText(hostOf(...plugins)));
    }),
    { seed, numRuns: 1_000 },
  );
});

/** Its ids are far from all others, so that no "did you mean" leads to it. */
const unrelated = plugin("unrelated-to-everything", {
  facts: [fact("unrelated.to-everything", { var: "unrelated.variable" })],
  variables: [variable("unrelated.variable")],
  definitions: [definition("unrelated-definition", ["unrelated.to-everything", "unrelated.unknown-fact"])],
  plans: [plan("unrelated-plan", [])],
  sources: [source("unrelated-source")],
});

const isUnrelated = (value: unknown): boolean => JSON.stringify(value).includes("unrelated");

test("an unrelated plugin changes nothing for the others", () => {
  const others = (host: Host): string =>
    JSON.stringify(answersOf(host), (_, value: unknown) =>
      Array.isArray(value) ? value.filter((element) => !isUnrelated(element)) : value,
    );
  fc.assert(
    fc.property(somePlugins, (plugins) => {
      expect(others(hostOf(unrelated, ...plugins))).toBe(others(hostOf(...plugins)));
    }),
    { seed, numRuns: 500 },
  );
});

/** Kind and id of everything that can be asked for. */
const availableIn = ({
  vocabulary,
  definitions,
  obligations,
  indicators,
  plans,
  sources,
}: Host): ReadonlySet<string> =>
  new Set(
    Object.entries({ ...vocabulary, definitions, obligations, indicators, plans, sources }).flatMap(
      ([field, items]) => items.map(({ id }) => `${kinds[field as Field]}:${id}`),
    ),
  );

test("what can be asked for rests only on what can be asked for", () => {
  fc.assert(
    fc.property(somePlugins, (plugins) => {
      const host = hostOf(...plugins);
      const { codeLists, variables, facts, parameters } = host.vocabulary;
      const { definitions, obligations, indicators, plans } = host;
      const kept = { codeLists, variables, facts, parameters, definitions, obligations, indicators, plans };
      const again = readPlugin(plugin("all", kept));
      const available = availableIn(host);
      for (const { id, references } of again.contributions) {
        for (const to of references) expect([id, available.has(keyOf(to.kind, to.id))]).toEqual([id, true]);
      }
    }),
    { seed, numRuns: 500 },
  );
});

test("what cannot be asked for has reasons, which end where it began and stand among the findings", () => {
  const ask = {
    definitions: "definition",
    obligations: "obligationsOf",
    indicators: "indicator",
    plans: "plan",
    sources: "source",
  } as const;
  fc.assert(
    fc.property(somePlugins, (plugins) => {
      const host = hostOf(...plugins);
      const available = availableIn(host);
      for (const { unavailable } of host.describe()) {
        for (const [field, call] of Object.entries(ask)) {
          for (const id of unavailable[field as Field] ?? []) {
            if (available.has(`${kinds[field as Field]}:${id}`)) continue;
            const { data } = thrownBy(() => host[call](id)) as { data: { reasons: readonly Finding[] } };
            expect(data.reasons.some(({ code }) => !code.startsWith("host/unavailable-"))).toBe(true);
            expect(host.findings).toEqual(expect.arrayContaining([...data.reasons]));
          }
        }
      }
    }),
    { seed, numRuns: 500 },
  );
});

test("no id is answered that two available plugins define, and none that begins with another", () => {
  fc.assert(
    fc.property(somePlugins, (plugins) => {
      const host = hostOf(...plugins);
      const used = host.describe().filter(({ status }) => status === "available");
      const defined = used.flatMap(({ contributes }) => contributes.definitions ?? []);
      for (const { id } of host.definitions) expect(defined.filter((other) => other === id)).toEqual([id]);
      const variables = host.vocabulary.variables.map(({ id }) => id);
      expect(variables.includes("a") && variables.includes("a.b")).toBe(false);
    }),
    { seed, numRuns: 500 },
  );
});

test("the made-up plugins of these tests make hosts of every sort", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(somePlugins, (plugins) => {
      const host = hostOf(...plugins);
      for (const { code } of host.findings) seen.add(code);
      for (const key of availableIn(host)) seen.add(key.split(":")[0] ?? "");
    }),
    { seed, numRuns: 500 },
  );
  expect([...seen].sort()).toMatchInlineSnapshot(`
    [
      "code-list",
      "definition",
      "fact",
      "host/conflict",
      "host/duplicate-plugin",
      "host/incompatible",
      "host/malformed",
      "host/missing-requirement",
      "host/numerator-outside-denominator",
      "host/prefix-conflict",
      "host/requirement-cycle",
      "host/reserved-id",
      "host/unavailable-reference",
      "host/unavailable-requirement",
      "host/unknown-class",
      "host/unknown-reference",
      "indicator",
      "obligations",
      "plan",
      "source",
      "variable",
    ]
  `);
});
