import fc from "fast-check";
import { expect, test } from "vitest";
import { expectSmallest, isOf, issuesOf, judgedRecords } from "../../situations/judged.ts";
import { countShares } from "../../situations/shares.ts";
import { smallDefinition } from "../../situations/small-definitions.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { lintDefinition } from "./lint-definition.ts";

test("classes that nobody has, and pairs of which the order decides, are those found by trying every record", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: true }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      const judged = judgedRecords(read);
      const issues = lintDefinition(read);
      const ids = read.classes.map(({ id }) => id);
      const isEmpty = judged.every(({ candidates }) => !ids.some((id) => candidates.includes(id)));
      const unreached = ids.filter((id) => !judged.some((one) => isOf(one, id)));
      const told = issuesOf(issues, "unreachable-class", "otherwise-unreachable").map(
        ({ data }) => data.class,
      );
      const hasPopulation = judged.some(
        ({ record }) => evaluate(read.population, faceRecord(read, record)) === true,
      );
      expect(told).toEqual(hasPopulation ? unreached : []);
      const overlaps = issuesOf(issues, "overlap");
      const pairs = ids.slice(0, -1).flatMap((second, at) =>
        ids
          .slice(0, at)
          .filter((first) => judged.some((one) => isOf(one, first) && one.rules[at] === true))
          .map((first) => [first, second])
          .filter(() => !unreached.includes(second)),
      );
      expect(overlaps.map(({ data }) => [data.first, data.second])).toEqual(pairs);
      for (const overlap of overlaps) {
        const second = ids.indexOf(String(overlap.data.second));
        expectSmallest(
          overlap,
          judged,
          (one) => isOf(one, String(overlap.data.first)) && one.rules[second] === true,
        );
      }
      shares.add(
        isEmpty ? "nobody" : unreached.length > 0 ? "unreached" : pairs.length > 0 ? "overlap" : "none",
      );
    }),
    { numRuns: 80, seed: 20_261_301 },
  );
  for (const kind of ["unreached", "overlap", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});
