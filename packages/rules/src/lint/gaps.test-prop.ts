import fc from "fast-check";
import { expect, test } from "vitest";
import { valuesOf } from "../../situations/every-record.ts";
import {
  exampleOf,
  expectShown,
  isOf,
  issuesOf,
  type Judged,
  judgedRecords,
} from "../../situations/judged.ts";
import { countShares } from "../../situations/shares.ts";
import { smallDefinition } from "../../situations/small-definitions.ts";
import { type ReadDefinition, readDefinition } from "../definition/read-definition.ts";
import { lintDefinition } from "./lint-definition.ts";

test("gaps are values that only `otherwise` has while lower and higher ones have rules", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: false }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      const judged = judgedRecords(read);
      const issues = issuesOf(lintDefinition(read), "gap");
      for (const name of ["x.days", "x.shifts"]) {
        const told = issues.find(({ data }) => data.variable === name);
        const expected = narrowestGap(name, read, judged);
        expect([name, told?.severity]).toEqual([name, expected]);
        shares.add(told?.severity ?? "none");
        if (told === undefined) continue;
        expect(exampleOf(told)[name]).toBe(Number(told.data.from));
        expectShown(
          told,
          judged,
          (one) => isOf(one, "x.otherwise") && one.record[name] === Number(told.data.from),
        );
      }
    }),
    { numRuns: 80, seed: 20_261_303 },
  );
  for (const kind of ["warning", "info", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.01);
});

/** `warning` where one value alone is left out, `info` where several are. */
function narrowestGap(name: string, read: ReadDefinition, judged: readonly Judged[]): string | undefined {
  const variable = read.variables.get(name)?.variable;
  if (variable === undefined) return undefined;
  const others = ({ record }: Judged): string =>
    JSON.stringify(
      Object.entries(record)
        .filter(([field]) => field !== name)
        .sort(),
    );
  const bySetting = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.record[name] === undefined) continue;
    bySetting.set(others(one), [...(bySetting.get(others(one)) ?? []), one]);
  }
  const texts = [...bySetting.values()].map((setting) =>
    valuesOf(variable, read)
      .map((value) => setting.find(({ record }) => record[name] === value))
      .map((one) =>
        one === undefined || one.candidates.length > 1
          ? "-"
          : isOf(one, "x.otherwise")
            ? "o"
            : isOf(one, "out-of-scope")
              ? "-"
              : "r",
      )
      .join(""),
  );
  if (texts.some((text) => text.includes("ror"))) return "warning";
  return texts.some((text) => /roo+r/.test(text)) ? "info" : undefined;
}
