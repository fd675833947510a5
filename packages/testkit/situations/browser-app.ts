// What is run in a browser and in Node, to be held against each other: every case, and children by two definitions.
import { icls } from "@mangnon/criteria-icls";
import { vn } from "@mangnon/criteria-vn";
import { createHost } from "@mangnon/host";
import { classify, explain, explanationText, readDefinition } from "@mangnon/rules";
import type { ChildRecord } from "@mangnon/schema";
import { conformanceCases, conformanceRefusals, runConformance } from "../src/conformance/index.ts";
import { mangnon } from "./conformance/mangnon.ts";

/** A line for each case, each refusal and each child, and how many cases of the kit passed. */
export interface Told {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
}

const children: readonly ChildRecord[] = [
  "2010-05-15",
  "2011",
  "2012-02-29",
  "2014-06-30",
  undefined,
].flatMap((birthDate) =>
  [
    { economicActivity: false, choreHoursPerWeek: 3 },
    { economicActivity: true, actualHoursPerWeek: 12, usualHoursPerDay: 3, usualHoursPerWeek: 18 },
    { economicActivity: true, actualHoursPerWeek: 43, "vn.nightWork": true, "icls.heights": true },
    { economicActivity: true, usualHoursPerDay: { unknown: "dont-know" as const }, "vn.job": "tt09.II.6" },
  ].map((rest) => ({
    ...(birthDate === undefined ? { ageInYears: 14 } : { birthDate }),
    referenceDate: "2025-05-14",
    ...rest,
  })),
);

/** Classifies and explains every child, and asks every case, without running any text as code. */
export function tell(): Told {
  const host = createHost().use(icls).use(vn).freeze();
  const judged = ["mics6", "vn-child-labour"].flatMap((id) => {
    const read = readDefinition(host.definition(id), host.vocabulary);
    return children.map((child) => {
      const { outcome, findings } = classify(read, child);
      return JSON.stringify([id, child, outcome, findings, explanationText(explain(read, child), "vi")]);
    });
  });
  const { passed, failures } = runConformance(mangnon);
  const answered = conformanceCases.map((given) => JSON.stringify([given.id, mangnon.evaluate(given)]));
  const refused = conformanceRefusals.map((given) => JSON.stringify([given.id, mangnon.check?.(given)]));
  return { passed, failed: failures.length, lines: [...judged, ...answered, ...refused] };
}
