import { readDefinition } from "@mangnon/rules";
import { readObligations } from "@mangnon/rules/compliance";
import { lintDefinition, lintVocabulary } from "@mangnon/rules/lint";
import { beforeAll, describe, expect, test } from "vitest";
import { createShippedHost } from "../shipped-host.ts";

/** What is told of the shipped definitions and is meant, each with the reason; of all others nothing is told. */
const meant: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "mics6-or-hazardous": [
    // By hours first: whoever works long hours in hazardous conditions is counted once.
    ["rules/lint-overlap", "child-labour", "hazardous-alone"],
    // Hours and hazards both hang on whether there is economic activity at all.
    ["rules/lint-wider-candidates", "hazardous-alone"],
  ],
  "vn-labour-code": [
    // "The work itself first, then its hours": both may be unlawful at once.
    ["rules/lint-overlap", "prohibited-work", "unlawful-hours"],
    // The table of loads begins at 15: a light job with such a load is forbidden neither at 13 nor at 14, for what the law
    // does not say of those under 15 is not read into it.
    ["rules/lint-gap", "13", "14"],
    // The lists of the Circular hold only from 15 March 2021; the note says that nobody can tell before.
    ["rules/lint-undecided", "2021-01-01", "2021-03-14"],
  ],
  "vn-child-labour": [
    // Hazardous child labour is the special case of labour contrary to labour law.
    ["rules/lint-overlap", "hazardous-child-labour", "other-child-labour"],
    ["rules/lint-gap", "13", "14"],
    ["rules/lint-undecided", "2021-01-01", "2021-03-14"],
    // Of somebody with a prohibited job the age bands are asked apart, so that nothing shows yet that labour in it
    // is hazardous at every age.
    ["rules/lint-wider-candidates", "other-child-labour"],
  ],
  "vn-at-risk": [
    // Levels are read from the gravest down; whoever has a grave factor may have others too.
    ["rules/lint-overlap", "urgent", "high-risk"],
    ["rules/lint-overlap", "urgent", "some-risk"],
    ["rules/lint-overlap", "high-risk", "some-risk"],
    // Being out of school is a factor by itself, and makes a circumstance a high one.
    ["rules/lint-wider-candidates", "some-risk"],
  ],
};

const definitions = [
  "mics6",
  "mics6-program",
  "mics6-hazardous",
  "mics6-or-hazardous",
  "mics5",
  "mics6-2017",
  "sdg-8-7-1-economic",
  "sdg-8-7-1-economic-at-or-above",
  "sdg-8-7-1-general",
  "sdg-8-7-1-general-at-or-above",
  "worst-forms",
  "vn-labour-code",
  "vn-child-labour",
  "vn-child-labour-2012",
  "vn-at-risk",
];

let host: Awaited<ReturnType<typeof createShippedHost>>;

beforeAll(async () => {
  host = await createShippedHost([], ".");
});

test("every shipped definition is looked at", () => {
  expect(host.definitions.map(({ id }) => id)).toEqual(definitions);
});

describe.each(definitions)("`%s`", (id) => {
  test("has no class that nobody can have, no gap and no idle condition; what else is told of it is meant", () => {
    const issues = lintDefinition(readDefinition(host.definition(id), host.vocabulary));
    const told = issues.map(({ code, data }) =>
      [code, data.first, data.second, data.class, data.from, data.to].filter((word) => word !== undefined),
    );
    expect(told).toEqual(meant[id] ?? []);
  });
});

test("of the packs only numbers of Circular 09/2020, which tell what its jobs and places are, and bands of tables are unused", () => {
  const reads = host.definitions.map((definition) => readDefinition(definition, host.vocabulary));
  const duties = host.obligations.map((list) => readObligations(list, host.vocabulary).parts);
  const unused = lintVocabulary(host.vocabulary, [...reads, ...duties]);
  const notOfTables = unused.filter(({ path }) => !String(path[1]).startsWith("icls.age-band."));
  expect(notOfTables.filter(({ path }) => !String(path[1]).startsWith("vn.tt09."))).toEqual([]);
  expect(new Set(notOfTables.map(({ code }) => code))).toEqual(new Set(["rules/lint-unused-parameter"]));
});
