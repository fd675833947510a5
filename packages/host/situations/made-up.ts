import type {
  CodeList,
  Contributions,
  Definition,
  Fact,
  Indicator,
  Obligations,
  Parameter,
  Plan,
  Plugin,
  Rule,
  Source,
  Territory,
  TerritoryList,
  Variable,
} from "@mangnon/schema";
import { createHost, type Host } from "../src/index.ts";

const label = { vi: "bịa đặt", en: "made up" };
const sources = [{ instrument: label, seen: "derived" as const }];

export const plugin = (name: string, contributes: Contributions, more: Partial<Plugin> = {}): Plugin => ({
  name,
  version: "1.0.0",
  host: ">=0.0.0",
  contributes,
  ...more,
});

export const codeList = (id: string): CodeList => ({ id, label, codes: [{ code: "1", label }] });

export const variable = (id: string): Variable => ({ id, label, type: "boolean" });

export const fact = (id: string, rule: Rule): Fact => ({ id, label, rule });

export const parameter = (id: string): Parameter => ({
  id,
  label,
  type: "integer",
  values: [{ value: 15, sources }],
});

export const definition = (id: string, criteria: readonly string[], population: Rule = true): Definition => ({
  kind: "definition",
  id,
  version: "1.0.0",
  label,
  authority: label,
  effective: {},
  sources,
  population,
  criteria,
  classes: [
    { id: "in", label, rule: true },
    { id: "out", label, rule: "otherwise" },
  ],
});

export const obligations = (id: string, breach: Rule, population: Rule = true): Obligations => ({
  kind: "obligations",
  id,
  version: "1.0.0",
  label,
  authority: label,
  sources,
  population,
  regimes: [],
  obligations: [{ id: `${id}.duty`, label, severity: "breach", since: "2021-01-01", breach, sources }],
});

export const indicator = (
  id: string,
  of: string,
  [numerator, denominator]: readonly [readonly string[], readonly string[]] = [["in"], ["in", "out"]],
): Indicator => ({
  kind: "indicator",
  id,
  label,
  unit: "percent",
  direction: "lower-is-better",
  sources,
  measure: "class-ratio",
  definition: of,
  numerator,
  denominator,
});

export const plan = (id: string, indicators: readonly string[]): Plan => ({
  kind: "plan",
  id,
  version: "2021-01-01",
  label,
  jurisdiction: { code: "60", name: label },
  period: "2021/2025",
  legalBasis: [],
  sources,
  targets: indicators.map((name, index) => ({
    id: `${id}.t${index}`,
    label,
    kind: "target",
    force: "striving",
    indicator: name,
    population: label,
    comparator: "at-most",
    goal: 2,
    due: "2025",
    sentences: ["s1"],
    sources: [],
  })),
  tasks: [],
  roles: [],
  sentences: [{ id: "s1", text: "…" }],
});

export const territories = (id: string, units: readonly Partial<Territory>[] = []): TerritoryList => ({
  id,
  label,
  levels: [],
  types: [],
  territories: units.map((unit) => ({ code: "60", name: label, ...unit })),
  successions: [],
});

export const source = (id: string): Source => ({
  id,
  read: async function* () {},
});

export function hostOf(...plugins: readonly Plugin[]): Host {
  const setup = createHost();
  for (const each of plugins) setup.use(each);
  return setup.freeze();
}

/** Code and path of every finding, in order. */
export const toldBy = (host: Host): readonly string[] =>
  host.findings.map(({ code, path }) => `${code} ${path.join(" ")}`);

/** What a call throws. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
