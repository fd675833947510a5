import type { ChildRecord, Expression, Issue } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawnDefinition, readDrawnDefinition } from "../../situations/drawn-definition.ts";
import { seenIn } from "../../situations/seen-conditions.ts";
import { countShares } from "../../situations/shares.ts";
import { decide } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { lintDefinition } from "./lint-definition.ts";

const candidatesOf = (read: ReadDefinition, record: ChildRecord): readonly string[] =>
  decide(read, faceRecord(read, record)).candidates;

test("with every type of variable and operator no record contradicts what is told", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(drawnDefinition, (drawn) => {
      const { read, completions } = readDrawnDefinition(drawn);
      const issues = lintDefinition(read);
      const records = completions(12);
      const outcomes = new Set(records.map((record) => candidatesOf(read, record).join()));
      for (const issue of issues) {
        shares.add(issue.code);
        if (
          issue.code === "rules/lint-unreachable-class" ||
          issue.code === "rules/lint-otherwise-unreachable"
        ) {
          expect(outcomes).not.toContain(issue.data.class);
        }
        if (issue.code === "rules/lint-wider-candidates") expectCandidate(issue, read);
      }
      expectConstants(issues, records, read);
    }),
    { seed: 20_261_310, numRuns: 100 },
  );
  for (const code of ["unreachable-class", "overlap", "always-true", "always-false", "not-exhaustive"]) {
    expect(shares.share(`rules/lint-${code}`), code).toBeGreaterThan(0.01);
  }
});

function expectCandidate({ data }: Issue, read: ReadDefinition): void {
  const record = JSON.parse(String(data.example)) as ChildRecord;
  expect(candidatesOf(read, record)).toContain(data.class);
}

function expectConstants(
  issues: readonly Issue[],
  records: readonly ChildRecord[],
  read: ReadDefinition,
): void {
  const told = new Map(
    issues
      .filter(({ code }) => code.startsWith("rules/lint-always"))
      .map(({ code, path }) => [path.join("."), code.endsWith("true")]),
  );
  const inside = records.filter((record) => evaluate(read.population, faceRecord(read, record)) === true);
  const check = (place: string, rule: Expression | undefined, asked: readonly ChildRecord[]): void => {
    if (rule === undefined) return;
    for (const [node, truths] of seenIn(rule, asked, read)) {
      if (hasTruthInItsPlace(node)) continue;
      const constant = told.get([place, ...node.path].join("."));
      if (constant !== undefined) expect([...truths]).not.toContain(!constant);
    }
  };
  check("population", read.population, records);
  for (const [at, { expression }] of read.classes.entries()) check(`classes.${at}.rule`, expression, inside);
  for (const [name, { expression }] of read.facts) check(`facts.${name}.rule`, expression, records);
  for (const [name, { when }] of read.variables) check(`variables.${name}.when`, when, records);
}

/** `{"!": true}`: the written truth stands where the condition stands. */
const hasTruthInItsPlace = (node: Expression): boolean =>
  node.kind === "operation" &&
  node.operands.some(({ kind, path }) => kind === "literal" && path.length === node.path.length);
