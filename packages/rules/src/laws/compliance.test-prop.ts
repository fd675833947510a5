import type { Obligation, Obligations, Vocabulary } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { completions, drawFrom, madeConsistent } from "../../situations/completions.ts";
import { numbers } from "../../situations/drawn.ts";
import {
  definitionOf,
  randomCondition,
  randomVocabulary,
  variables,
} from "../../situations/random-definitions.ts";
import { heldRecord, rawOf } from "../../situations/random-records.ts";
import { countShares } from "../../situations/shares.ts";
import { label } from "../../situations/vocabulary.ts";
import { complianceOf } from "../compliance/compliance-of.ts";
import { readObligations } from "../compliance/read-obligations.ts";
import { statusesOf, summaryOf } from "../compliance/statuses-of.ts";
import { readDefinition } from "../definition/read-definition.ts";

const sources = [{ instrument: label, seen: "derived" }] as const;

const obligation = fc
  .record({
    severity: fc.constantFrom<Obligation["severity"]>("breach", "breach", "warning", "urgent"),
    since: fc.constantFrom("2018-01-01", "2021-01-01", "2023-06-01"),
    until: fc.constantFrom(undefined, undefined, "2024-12-31"),
    population: fc.option(randomCondition, { nil: undefined, freq: 1 }),
    breach: randomCondition,
  })
  .map(
    ({ until, population, ...rest }) =>
      ({
        ...rest,
        label,
        sources,
        ...(until === undefined ? {} : { until }),
        ...(population === undefined ? {} : { population }),
      }) as Omit<Obligation, "id">,
  );

const list = fc
  .tuple(fc.oneof(fc.constant(true), randomCondition), fc.array(obligation, { minLength: 1, maxLength: 3 }))
  .map(
    ([population, obligations]): Obligations => ({
      kind: "obligations",
      id: "x.duties",
      version: "1.0.0",
      label,
      authority: label,
      sources,
      population,
      regimes: [],
      obligations: obligations.map((each, at) => ({ ...each, id: `x.duty-${at}` })),
    }),
  );

/** Everything that the rules of a list name, so that all of it can be completed. */
const partsOf = ({ population, obligations }: Obligations, vocabulary: Vocabulary) =>
  readDefinition(
    definitionOf(
      population,
      obligations.map((each) => ({ and: [each.population ?? true, each.breach] })),
    ),
    vocabulary,
  );

test("a completion never has a status that was not possible, nor a summary that contradicts a sure one", () => {
  const shares = countShares<string>();
  const summaries = countShares<string>();
  fc.assert(
    fc.property(
      fc.record({
        vocabulary: randomVocabulary,
        document: list,
        held: heldRecord(variables),
        drawn: numbers,
      }),
      ({ vocabulary, document, held, drawn }) => {
        const read = readObligations(document, vocabulary);
        const parts = partsOf(document, vocabulary);
        const told = (drawn[0] ?? 0) % 10 === 0 ? held : madeConsistent(parts, held, drawFrom(drawn, 0));
        const before = statusesOf(read, rawOf(told));
        for (const { status } of before) shares.add(status);
        const summary = summaryOf(before);
        summaries.add(summary);
        for (const way of completions(parts, told, { numbers: drawn, most: 3 })) {
          const after = statusesOf(read, way);
          for (const [at, { candidates }] of after.entries()) {
            expect(before[at]?.candidates).toEqual(expect.arrayContaining([...candidates]));
          }
          if (summary === "breaches-found" || summary === "none-found")
            expect(summaryOf(after)).toBe(summary);
        }
      },
    ),
    { seed: 20_261_125, numRuns: 400 },
  );
  for (const status of ["breached", "kept", "undetermined", "not-concerned", "not-in-force", "signalled"]) {
    expect(shares.share(status), status).toBeGreaterThan(0.02);
  }
  for (const summary of ["breaches-found", "nothing-applies", "undetermined"]) {
    expect(summaries.share(summary), summary).toBeGreaterThan(0.05);
  }
});

test("statuses alone are those that are told with reasons", () => {
  fc.assert(
    fc.property(
      fc.record({ vocabulary: randomVocabulary, document: list, held: heldRecord(variables) }),
      ({ vocabulary, document, held }) => {
        const read = readObligations(document, vocabulary);
        const { judged, summary } = complianceOf(read, rawOf(held));
        const alone = statusesOf(read, rawOf(held));
        expect(judged.map(({ id, status }) => [id, status])).toEqual(
          alone.map(({ id, status }) => [id, status]),
        );
        expect(summary).toBe(summaryOf(alone));
      },
    ),
    { seed: 20_261_126, numRuns: 60 },
  );
});
