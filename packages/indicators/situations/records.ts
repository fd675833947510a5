// Records as they are tallied, for the property tests.
import type { Decimal, Outcome } from "@mangnon/schema";
import fc from "fast-check";
import { addToTally, createTally, type TalliedRecord, type Tally } from "../src/index.ts";
import { rate } from "./province.ts";

/** One for each place, and a second one out of the ratio. */
export const classes = ["child-labour", "not-child-labour", "out-of-scope", "abroad"] as const;

const candidates = fc.subarray([...classes], { minLength: 1 });

/** A class, or several that are still possible. */
export const outcome = candidates.map((names): Outcome => {
  const [first = ""] = names;
  if (names.length === 1) return { status: "determined", class: first, criteria: {} };
  const causes = [{ kind: "variable", name: `age-${names.length}`, reason: "absent" } as const];
  return { status: "undetermined", candidates: names, needs: [], causes, criteria: {} };
});

/** Weights of different scales, zero among them. */
export const weight = fc.record({
  units: fc.bigInt(0n, 10n ** 9n),
  scale: fc.integer({ min: 0, max: 6 }),
});

const sex = fc.constantFrom("girl", "boy", undefined);
const area = fc.constantFrom("urban", "rural", undefined);

export const record = fc.record({ outcome, weight, cell: fc.record({ sex, area }) });

const psu = fc.constantFrom("1", "2", "3");
const stratum = fc.constantFrom("urban", "rural", undefined);

/** The same, drawn in a PSU of a stratum. */
export const drawnRecord = fc.record({ outcome, weight, cell: fc.record({ sex, area }), psu, stratum });

export const tallyOf = (
  records: readonly TalliedRecord[],
  by: readonly string[] = ["sex", "area"],
): Tally => {
  const tally = createTally(rate, by);
  for (const one of records) addToTally(tally, one);
  return tally;
};

/** Each way in which an outcome may come out. */
export const completionsOf = (one: Outcome): readonly Outcome[] =>
  one.status === "determined"
    ? [one]
    : one.candidates.map((name): Outcome => ({ status: "determined", class: name, criteria: {} }));

/** All combinations of one of each. */
export const combinations = <Of>(choices: readonly (readonly Of[])[]): readonly (readonly Of[])[] =>
  choices.reduce<readonly (readonly Of[])[]>(
    (all, choice) => all.flatMap((before) => choice.map((next) => [...before, next])),
    [[]],
  );

export const times = (value: Decimal, factor: Decimal): Decimal => ({
  units: value.units * factor.units,
  scale: value.scale + factor.scale,
});
