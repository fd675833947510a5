import fc from "fast-check";
import { expect, test } from "vitest";
import { places, read, whole } from "../../situations/report.ts";

const seed = 20_261_130;

const oneOf = (...texts: (string | null)[]) => fc.constantFrom(...texts);

const row = fc.record(
  {
    indicator: oneOf("trained", "rate", "traned", "", null),
    province: oneOf("60", "", "68"),
    boundaries: oneOf("2025-06-30", "2025", ""),
    year: oneOf("2025", "2024-06", "2025-13", ""),
    counted: oneOf("85", "0", "120", "-1", "1,5", "", null, "x"),
    among: oneOf("100", "0", "", "x"),
    percent: oneOf("85", "0.9", "101", "", null, "4,9"),
    error: oneOf("", "1.5", "x"),
    definition: oneOf("mics6", ""),
    coverage: oneOf("complete", "sample", "all", ""),
    sex: oneOf("", "nữ"),
  },
  { requiredKeys: [] },
);

const anything = fc.dictionary(
  fc.constantFrom(...Object.keys(whole), "percent", "error", "sex"),
  fc.string(),
);

const rows = fc.array(fc.oneof(row, anything), { maxLength: 12 });

test("every row is an observation or is rejected, once, for a reason that names the row", () => {
  fc.assert(
    fc.property(rows, (some) => {
      const { observations, findings, rejected } = read(some);
      expect(observations.length + rejected.length).toBe(some.length);
      const kept = observations.map(({ origin }) => origin?.row ?? 0);
      const left = rejected.map(({ origin }) => origin?.row ?? 0);
      expect([...kept, ...left].sort((a, b) => a - b)).toEqual(some.map((_, at) => at + 2));
      for (const { origin } of findings) expect(kept).toContain(origin?.row);
    }),
    { seed, numRuns: 300 },
  );
});

test("no value is made up: it is in the row, or there is none", () => {
  fc.assert(
    fc.property(rows, (some) => {
      for (const { estimate, origin } of read(some).observations) {
        if (estimate.status !== "value") continue;
        const said = { ...whole, ...some[(origin?.row ?? 0) - 2] } as Record<string, string | null>;
        const texts = ["counted", "among", "percent"].map((name) =>
          Number((said[name] ?? "").trim() || "NaN"),
        );
        expect([...texts, 100]).toContain(Number(estimate.value.numerator));
        expect([...texts, 100]).toContain(Number(estimate.value.denominator));
        expect(Number(estimate.value.numerator)).toBeLessThanOrEqual(Number(estimate.value.denominator));
      }
    }),
    { seed, numRuns: 300 },
  );
});

test("each row is read alone: what stands beside it changes neither its observation nor its rejection", () => {
  fc.assert(
    fc.property(row, rows, (one, others) => {
      const [alone, among] = [read([one]), read([one, ...others])];
      const first = ({ origin }: { readonly origin?: { readonly row?: number } }) => origin?.row === 2;
      expect(among.observations.filter(first)).toEqual(alone.observations);
      expect(places(among.rejected.filter(first))).toEqual(places(alone.rejected));
    }),
    { seed, numRuns: 200 },
  );
});
