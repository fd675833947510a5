import type { ChildRecord, Issue } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectSmallest, issuesOf, judgedRecords } from "../../situations/judged.ts";
import { countShares } from "../../situations/shares.ts";
import { smallDefinition } from "../../situations/small-definitions.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { lintDefinition } from "./lint-definition.ts";

test("whole records without a class are told by their days, and only they", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: true }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      const judged = judgedRecords(read);
      const open = judged.filter(({ candidates }) => candidates.length > 1);
      const issues = issuesOf(lintDefinition(read), "undecided");
      const isIn = (record: ChildRecord, { data: { from, to } }: Issue): boolean =>
        (from === undefined || String(record.referenceDate) >= String(from)) &&
        (to === undefined || String(record.referenceDate) <= String(to));
      expect(open.every(({ record }) => issues.some((issue) => isIn(record, issue)))).toBe(true);
      for (const issue of issues) {
        expect(open.some(({ record }) => isIn(record, issue))).toBe(true);
        expectSmallest(issue, judged, ({ candidates }) => candidates.length > 1);
        expect(issue.data.causes).not.toEqual([]);
      }
      shares.add(issues.length > 0 ? "undecided" : "none");
    }),
    { numRuns: 80, seed: 20_261_302 },
  );
  for (const kind of ["undecided", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});
