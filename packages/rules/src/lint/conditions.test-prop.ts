import type { Expression, OperationNode } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { everyPartlyKnownRecord, everyWholeRecord, waysToKnow } from "../../situations/every-record.ts";
import { issuesOf, rulesOf } from "../../situations/judged.ts";
import { seenIn } from "../../situations/seen-conditions.ts";
import { countShares } from "../../situations/shares.ts";
import { smallDefinition } from "../../situations/small-definitions.ts";
import { type ReadDefinition, readDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { lintDefinition } from "./lint-definition.ts";

test("a condition is told to be constant where it is, and one that is not told has a part that explains it", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: true }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      fc.pre(everyWholeRecord(read).length <= 600);
      const told = new Map(
        issuesOf(lintDefinition(read), "always-true", "always-false").map(({ code, path }) => [
          path.join("."),
          code === "rules/lint-always-true",
        ]),
      );
      for (const { path, expression, records, isRuleOfClass } of rulesOf(read)) {
        const seen = seenIn(expression, records, read);
        const isTold = (node: Expression): boolean => told.has([...path, ...node.path].join("."));
        for (const [node, truths] of seen) {
          const constant = truths.has(true) !== truths.has(false);
          if (isTold(node) && node.kind !== "literal") {
            expect([...truths].filter((truth) => truth !== undefined)).toEqual([
              told.get([...path, ...node.path].join(".")),
            ]);
          }
          if (!constant || isTold(node) || node.kind === "literal") continue;
          if (isRuleOfClass && node === expression) continue;
          expect(isExplainedBelow(node, isTold, { read, told }), [...path, ...node.path].join(".")).toBe(
            true,
          );
        }
      }
      shares.add(told.size > 0 ? "constant" : "none");
    }),
    { numRuns: 80, seed: 20_261_304 },
  );
  for (const kind of ["constant", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});

function isExplainedBelow(
  node: Expression,
  isTold: (node: Expression) => boolean,
  { read, told }: { readonly read: ReadDefinition; readonly told: ReadonlyMap<string, boolean> },
): boolean {
  if (node.kind === "fact") {
    const rule = read.facts.get(node.name)?.expression;
    return (
      rule?.kind === "literal" || [...told.keys()].some((place) => place.startsWith(`facts.${node.name}.`))
    );
  }
  if (node.kind !== "operation") return false;
  return node.operands.some(
    (operand) => isTold(operand) || isExplainedBelow(operand, isTold, { read, told }),
  );
}

test("an operand is redundant where no record, known in full or in part, tells the difference", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: false }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      fc.pre(waysToKnow(read) <= 3000);
      const issues = lintDefinition(read);
      const redundant = new Set(issuesOf(issues, "redundant").map(({ path }) => path.join(".")));
      const constant = new Set(
        issuesOf(issues, "always-true", "always-false").map(({ path }) => path.join(".")),
      );
      const faced = everyPartlyKnownRecord(read).map((record) => faceRecord(read, record));
      const results = (node: Expression): string =>
        faced.map((one) => String(evaluate(node, one)).at(0)).join("");
      for (const { path, expression } of rulesOf(read)) {
        for (const node of junctionsIn(expression)) {
          const isNamed = (names: ReadonlySet<string>, operand: Expression): boolean =>
            names.has([...path, ...operand.path].join("."));
          const kept = node.operands.filter((operand) => !isNamed(redundant, operand));
          expect(results({ ...node, operands: kept })).toBe(results(node));
          if (new Set(results(node).replaceAll("u", "")).size < 2) continue;
          for (const operand of kept) {
            if (kept.length === 1 || isNamed(constant, operand) || operand.kind === "literal") continue;
            const fewer = { ...node, operands: kept.filter((other) => other !== operand) };
            if (results(fewer) === results(node))
              expect(constant.size, [...path, ...operand.path].join(".")).toBeGreaterThan(0);
          }
          shares.add(kept.length < node.operands.length ? "redundant" : "none");
        }
      }
    }),
    { numRuns: 80, seed: 20_261_305 },
  );
  for (const kind of ["redundant", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});

function junctionsIn(node: Expression): readonly OperationNode[] {
  if (node.kind !== "operation") return [];
  const below = node.operands.flatMap(junctionsIn);
  return node.operator === "and" || node.operator === "or" ? [node, ...below] : below;
}
