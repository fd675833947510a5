// A made-up law of two articles, and scenarios about it as one writes them.
import { createHost, type Host } from "@mangnon/host";
import type { Citation } from "@mangnon/schema";
import { runScenarioFile, type ScenariosRun } from "../src/index.ts";

const label = { vi: "ví dụ", en: "example" };
const sources: readonly Citation[] = [{ instrument: label, seen: "derived" }];

/** Under 15 at most 4 hours a day (3 until the end of 2019) and never at night; adults are out of scope. */
export const host: Host = createHost()
  .use({
    name: "night",
    version: "1.0.0",
    host: ">=0.0.0",
    contributes: {
      variables: [{ id: "night.works", type: "boolean", label }],
      parameters: [
        {
          id: "night.hours",
          type: "number",
          unit: "hours per day",
          label,
          values: [
            { since: "2015-01-01", value: 3, sources },
            { since: "2020-01-01", value: 4, sources },
          ],
        },
      ],
      obligations: [
        {
          ...{ kind: "obligations", id: "night-duties", version: "1.0.0", label, authority: label, sources },
          ...{ population: true, regimes: [{ id: "night.fines", label, unit: label }] },
          obligations: [
            {
              ...{ id: "night.no-night-work", label, severity: "breach", since: "2018-01-01", sources },
              population: { "<": [{ var: "fact.age" }, 15] },
              breach: { var: "night.works" },
              penalties: [
                {
                  regime: "night.fines",
                  bands: [
                    { since: "2018-01-01", sources },
                    { since: "2022-01-01", individual: { min: 20, max: 25 }, organisationFactor: 2, sources },
                  ],
                },
              ],
            },
            {
              ...{ id: "night.few-hours", label, severity: "breach", since: "2018-01-01", sources },
              breach: { var: "fact.night.long" },
            },
          ],
        },
      ],
      facts: [
        {
          id: "night.long",
          label,
          rule: { ">": [{ var: "usualHoursPerDay" }, { var: "parameter.night.hours" }] },
        },
        { id: "night.at-night", label, rule: { var: "night.works" } },
      ],
      definitions: [
        {
          ...{
            kind: "definition",
            id: "night-work",
            version: "1.0.0",
            label,
            authority: label,
            effective: {},
          },
          ...{ sources, population: { "<": [{ var: "fact.age" }, 18] } },
          criteria: ["night.long", "night.at-night"],
          classes: [
            {
              id: "unlawful",
              label,
              rule: {
                and: [
                  { var: "economicActivity" },
                  { "<": [{ var: "fact.age" }, 15] },
                  { or: [{ var: "fact.night.long" }, { var: "fact.night.at-night" }] },
                ],
              },
            },
            { id: "lawful", label, rule: "otherwise" },
          ],
        },
      ],
    },
  })
  .freeze();

const head = `kind: scenarios
definition: night-work
label: { vi: làm đêm, en: work at night }
on: 2025-06-01
given: { ageInYears: 14, economicActivity: true, usualHoursPerDay: 4, night.works: false }
scenarios:
`;

/** The line on which the first scenario begins. */
export const firstLine = head.split("\n").length;

const dutiesHead = head.replace("definition: night-work", "obligations: night-duties");

/** Runs scenarios that are written below the head of a file about duties, at the same line. */
export const runOfDuties = (scenarios: string): ScenariosRun =>
  runScenarioFile(`${dutiesHead}${scenarios}`, "duties.yaml", host);

/** Runs scenarios that are written below the head of the file. */
export const runBelowHead = (scenarios: string): ScenariosRun =>
  runScenarioFile(`${head}${scenarios}`, "night.yaml", host);
