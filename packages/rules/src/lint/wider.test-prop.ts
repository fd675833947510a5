import type { ChildRecord } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  everyPartlyKnownRecord,
  everyWholeRecord,
  isCompletionOf,
  waysToKnow,
} from "../../situations/every-record.ts";
import { exampleOf, issuesOf, type Judged, judge } from "../../situations/judged.ts";
import { countShares } from "../../situations/shares.ts";
import { smallDefinition } from "../../situations/small-definitions.ts";
import { type ReadDefinition, readDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { lintDefinition } from "./lint-definition.ts";

test("candidates that no completion reaches are told, each with a record that shows it", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: false }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      fc.pre(waysToKnow(read) <= 2000);
      const whole = everyWholeRecord(read).map((record) => judge(read, record));
      const extra = new Set<string>();
      for (const partly of everyPartlyKnownRecord(read)) {
        for (const id of extraIn(partly, whole, read)) extra.add(id);
      }
      const issues = issuesOf(lintDefinition(read), "wider-candidates");
      expect(new Set(issues.map(({ data }) => data.class))).toEqual(extra);
      for (const issue of issues) expect(extraIn(exampleOf(issue), whole, read)).toContain(issue.data.class);
      shares.add(extra.size > 0 ? "wider" : "none");
    }),
    { numRuns: 80, seed: 20_261_306 },
  );
  for (const kind of ["wider", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});

/**
 * Candidates of a record that no completion has. What is recorded falls away where it turns out that it was not
 * asked; where that is known from the first, the record contradicts itself.
 */
function extraIn(record: ChildRecord, whole: readonly Judged[], read: ReadDefinition): readonly string[] {
  const faced = faceRecord(read, record);
  const guarded = [...read.variables].filter(([name, { when }]) => when && record[name] !== undefined);
  if (guarded.some(([, { when }]) => when && evaluate(when, faced) === false)) return [];
  const names = guarded.map(([name]) => name);
  const reached = whole.filter((one) => {
    const unasked = names.filter((name) => one.record[name] === undefined);
    const rest = Object.fromEntries(Object.entries(record).filter(([name]) => !unasked.includes(name)));
    return isCompletionOf(one.record, rest);
  });
  const classes = reached.flatMap(({ candidates }) => candidates);
  return classes.length === 0 ? [] : judge(read, record).candidates.filter((id) => !classes.includes(id));
}
