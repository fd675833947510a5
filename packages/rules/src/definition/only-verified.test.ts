import type { Parameter } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { definitionOf } from "../../situations/random-definitions.ts";
import { vocabularyWith } from "../../situations/reading.ts";
import { label } from "../../situations/vocabulary.ts";
import { classify } from "../classify/classify.ts";
import { onlyVerified } from "./only-verified.ts";
import { readDefinition } from "./read-definition.ts";

const limit: Parameter = {
  id: "x.checked",
  label,
  type: "number",
  unit: "hours",
  values: [
    { since: "2020-01-01", value: 20, sources: [] as never },
    { since: "2023-01-01", value: 30, sources: [] as never },
  ],
  verifiedUntil: "2025-06-30",
};
const vocabulary = vocabularyWith({ parameters: [limit] });
const definition = definitionOf(true, [{ ">": [{ var: "hours" }, { var: "parameter.x.checked" }] }]);
const [marked, strict] = [
  readDefinition(definition, vocabulary),
  readDefinition(definition, onlyVerified(vocabulary)),
];

const seen = (read: typeof marked, referenceDate: string) => {
  const { outcome, findings } = classify(read, { hours: 25, referenceDate });
  return [
    outcome.status === "determined" ? outcome.class : outcome.causes,
    findings.map(({ code, severity }) => [code, severity]),
  ];
};
const noLaw = [{ kind: "parameter", name: "x.checked", reason: "no-law-on-date" }];

describe("a number of the law that somebody checked until 30 June 2025", () => {
  const [over, within] = definition.classes.map(({ id }) => id);
  test.each<[string, unknown, unknown]>([
    ["2022-12-31", [over, []], [over, []]],
    ["2023-01-01", [within, []], [within, []]],
    ["2025-06-30", [within, []], [within, []]],
    [
      "2025-07-01",
      [within, [["rules/not-verified", "warning"]]],
      [noLaw, [["rules/not-verified", "warning"]]],
    ],
    [
      "2019-12-31",
      [noLaw, [["rules/not-yet-in-force", "error"]]],
      [noLaw, [["rules/not-yet-in-force", "error"]]],
    ],
  ])("on %s", (on, asKnown, asChecked) => {
    expect(seen(marked, on)).toEqual(asKnown);
    expect(seen(strict, on)).toEqual(asChecked);
  });

  test("is told of a period that ends later, not of a day that nobody knows", () => {
    expect(seen(marked, "2025")).toEqual([within, [["rules/not-verified", "warning"]]]);
    expect(seen(marked, "")).toEqual([expect.anything(), []]);
  });

  test("stays as it is where it does not say until when it was checked", () => {
    expect(onlyVerified(vocabularyWith({})).parameters).toEqual(vocabularyWith({}).parameters);
  });

  test("has no value that began later, and none that ends later than it did", () => {
    const values = [
      { since: "2020-01-01", until: "2020-12-31", value: 20, sources: [] as never },
      { since: "2025-01-01", value: 25, sources: [] as never },
      { since: "2025-07-01", value: 30, sources: [] as never },
    ];
    const [only] = onlyVerified({ ...vocabulary, parameters: [{ ...limit, values }] }).parameters;
    expect(only?.values.map(({ since, until }) => [since, until])).toEqual([
      ["2020-01-01", "2020-12-31"],
      ["2025-01-01", "2025-06-30"],
    ]);
  });
});
