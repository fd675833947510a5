import { expect, test } from "vitest";
import {
  compiledColumns,
  compiledRecords,
  notCompiled,
  notInColumns,
} from "../../situations/conformance/columns.ts";
import { mangnon } from "../../situations/conformance/mangnon.ts";
import { notPlain, plainJsonLogic } from "../../situations/conformance/plain-json-logic.ts";
import { conformanceCases, conformanceRefusals, type Implementation, runConformance } from "./index.ts";

const all = conformanceCases.length + conformanceRefusals.length;

/** Which reasons stand in a skip list, without the names in them. */
const reasonsOf = (skip: readonly { readonly reason: string }[]): readonly string[] =>
  [...new Set(skip.map(({ reason }) => reason.replace(/^.*: (?!rules)/, "")))].sort();

const answers = new Map(conformanceCases.map((given) => [given.id, mangnon.evaluate(given)]));

/** This library, asked once about every case. */
const ours: Implementation = {
  ...mangnon,
  evaluate: ({ id }) => answers.get(id) as ReturnType<Implementation["evaluate"]>,
};

test("the evaluator of single records gives every result, reason and need, and refuses all that is to be refused", () => {
  const { passed, failures, skipped, compared } = runConformance(ours);
  expect(failures).toEqual([]);
  expect([passed, skipped]).toEqual([all, []]);
  expect(compared.needs).toBeGreaterThan(1500);
  expect(compared.reasons).toBeGreaterThan(1000);
});

test("a compiled definition gives every condition of one record", () => {
  const skip = notCompiled(conformanceCases);
  const { passed, failures } = runConformance(compiledRecords, { skip });
  expect(failures).toEqual([]);
  expect(passed).toBeGreaterThan(1500);
  expect(passed + skip.length).toBe(conformanceCases.length);
});

test("a compiled definition gives every condition of a row of columns", () => {
  const skip = notInColumns(conformanceCases);
  const { passed, failures } = runConformance(compiledColumns, { skip });
  expect(failures).toEqual([]);
  expect(passed).toBeGreaterThan(1200);
  expect(reasonsOf(skip)).toEqual([
    "a column has one code, or none that is known",
    "a definition is compiled, whose rules are conditions",
    "there is no column of a codes",
    "there is no column of a text",
  ]);
});

test("json-logic-js gives every result on records of which all is known", () => {
  const skip = notPlain(conformanceCases);
  const { passed, failures } = runConformance(plainJsonLogic, { skip });
  expect(failures).toEqual([]);
  expect(passed).toBeGreaterThan(1000);
  expect(reasonsOf(skip)).toEqual([
    "an exported rule has the law of one day",
    "it cannot be computed, and would be a number all the same",
    "not exported: rules/no-value-to-export",
    "what is not known would be taken for zero or false",
  ]);
});

const first = conformanceCases[0] as (typeof conformanceCases)[number];

/** This library, but of one case it says something else. */
const saying = (given: Partial<ReturnType<Implementation["evaluate"]>>): Implementation => ({
  evaluate: (asked) => ({ ...ours.evaluate(asked), ...(asked.id === first.id ? given : {}) }),
});

test("another result, other needs, and an error are failures of their case alone", () => {
  expect(runConformance(saying({ result: { known: "?" } })).failures).toEqual([
    { id: first.id, what: "result", expected: JSON.stringify(first.result), actual: '{"known":"?"}' },
  ]);
  expect(runConformance(saying({ needs: [["nobody"]] })).failures).toEqual([
    { id: first.id, what: "needs", expected: "[]", actual: '["nobody"]' },
  ]);
  const throwing: Implementation = {
    evaluate: (asked) => {
      if (asked.id === first.id) throw new Error("no answer");
      return ours.evaluate(asked);
    },
  };
  expect(runConformance(throwing).failures).toEqual([
    { id: first.id, what: "error", expected: "an answer", actual: "Error: no answer" },
  ]);
});

test("a reason that is another fails, one that is not told is not compared", () => {
  const wrong: Implementation = {
    evaluate: (asked) => {
      const { result } = ours.evaluate(asked);
      return { result: "unknown" in result ? { ...result, unknown: ["absent"] } : result };
    },
  };
  const { failures } = runConformance(wrong);
  expect(new Set(failures.map(({ what }) => what))).toEqual(new Set(["reasons"]));
  const silent: Implementation = {
    evaluate: (asked) => {
      const { result } = ours.evaluate(asked);
      return { result: "unknown" in result ? { ...result, unknown: true } : result };
    },
  };
  expect(runConformance(silent)).toMatchObject({ failures: [], compared: { needs: 0, reasons: 0 } });
});

test("what takes the missing for false or zero, and what refuses nothing, fails in hundreds of cases", () => {
  const guessing: Implementation = {
    evaluate: (asked) => {
      const { result } = ours.evaluate(asked);
      return { result: "known" in result ? result : { known: false } };
    },
    check: () => [],
  };
  const { failures } = runConformance(guessing);
  const of = (kind: string) => failures.filter(({ what }) => what === kind).length;
  expect(of("result")).toBeGreaterThan(1000);
  expect(of("code")).toBe(conformanceRefusals.length);
});

test("a case is skipped by its id, with a reason", () => {
  const reason = "it has no dates";
  const run = runConformance(saying({ result: { known: "?" } }), { skip: [{ id: first.id, reason }] });
  expect(run).toMatchObject({ failures: [], skipped: [{ id: first.id, reason }] });
  const skipping = (id: string, why: string) => () => runConformance(ours, { skip: [{ id, reason: why }] });
  expect(skipping(`${first.id}0`, reason)).toThrow(
    expect.objectContaining({
      code: "testkit/unknown-case",
      data: { case: `${first.id}0`, nearest: first.id },
    }),
  );
  expect(skipping(first.id, " ")).toThrow(
    expect.objectContaining({ code: "testkit/skipped-without-reason" }),
  );
});
