// Indicators that are made of others, beside those that they are made of, as a plugin of an officer's own.

const label = `{ vi: "ví dụ", en: "example" }`;

const indicator = (id: string, rest: string): string =>
  `{ kind: "indicator", id: "${id}", label: { vi: "${id}", en: "${id}" }, direction: "lower-is-better",
     sources: [{ instrument: label, seen: "derived" }], ${rest} }`;

const count = (id: string, classes: readonly string[]): string =>
  indicator(
    id,
    `unit: "count", measure: "class-count", definition: "mics6", counted: ${JSON.stringify(classes)}`,
  );

const formula = (id: string, unit: string, rule: unknown): string =>
  indicator(id, `unit: "${unit}", measure: "formula", formula: ${JSON.stringify(rule)}`);

const of = (id: string) => ({ var: id });

/** Children counted by class, officials who are reported, and what is made of these. */
export const made = `const label = ${label};
export const pack = {
  name: "@example/made",
  version: "1.0.0",
  host: "*",
  contributes: {
    indicators: [
      ${count("x.labour", ["child-labour"])},
      ${count("x.all", ["child-labour", "not-child-labour"])},
      ${indicator("x.rate", `unit: "percent", measure: "class-ratio", definition: "mics6", numerator: ["child-labour"], denominator: ["child-labour", "not-child-labour"]`)},
      ${indicator("x.officials", `unit: "count", measure: "reported-count", counted: label`)},
      ${indicator("x.trained", `unit: "count", measure: "reported-count", counted: label`)},
      ${formula("x.rest", "count", { "-": [of("x.all"), of("x.labour")] })},
      ${formula("x.share", "percent", { "/": [of("x.labour"), of("x.all")] })},
      ${formula("x.per-official", "count", { "/": [of("x.all"), of("x.officials")] })},
      ${formula("x.untrained", "count", { "-": [of("x.officials"), of("x.trained")] })},
      { kind: "indicator", id: "x.together", label, sources: [{ instrument: label, seen: "derived" }],
        measure: "composite", parts: ["x.all", "x.labour", "x.rest", "x.share", "x.per-official"] },
    ],
  },
};
`;

/** Options that name an indicator of the plugin. */
export const tabulateMade = (id: string): readonly string[] => [
  "tabulate",
  "--plugin",
  "./made.mjs",
  "--indicator",
  id,
  "--dataset",
  "register.yaml",
];
