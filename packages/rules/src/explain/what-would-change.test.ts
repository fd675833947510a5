import type { ChildRecord, Definition, Vocabulary } from "@mangnon/schema";
import { sharedCodeLists, sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { expect, test } from "vitest";
import { readDefinition } from "../definition/read-definition.ts";
import { requirementsOf } from "../definition/requirements.ts";
import { changesText } from "./changes-text.ts";
import { whatWouldChange } from "./what-would-change.ts";

const source = { instrument: { vi: "Luật mẫu", en: "Model Act" }, seen: "text" } as const;
const vocabulary: Vocabulary = {
  codeLists: sharedCodeLists,
  facts: sharedFacts,
  variables: [
    ...sharedVariables,
    { id: "night", type: "boolean", changeable: true, label: { vi: "làm đêm", en: "night work" } },
  ],
  parameters: [
    {
      id: "most",
      type: "number",
      unit: "hours per week",
      label: { vi: "số giờ tối đa", en: "the most hours" },
      values: [{ since: "2021-01-01", value: 20, sources: [source] }],
    },
  ],
};
const definition: Definition = {
  kind: "definition",
  id: "model",
  version: "1.0.0",
  label: { vi: "Luật mẫu", en: "Model act" },
  authority: { vi: "ví dụ", en: "example" },
  effective: {},
  sources: [source],
  population: { "<": [{ var: "fact.age" }, 15] },
  criteria: [],
  classes: [
    {
      id: "unlawful",
      label: { vi: "trái luật", en: "unlawful" },
      rule: { or: [{ var: "night" }, { ">": [{ var: "usualHoursPerWeek" }, { var: "parameter.most" }] }] },
    },
    { id: "lawful", label: { vi: "đúng luật", en: "lawful" }, rule: "otherwise" },
  ],
};
const read = readDefinition(definition, vocabulary);
const child: ChildRecord = {
  birthDate: "2011-03-04",
  referenceDate: "2025-06-30",
  economicActivity: true,
  usualHoursPerWeek: 22,
  night: false,
};

test("22 hours a week would be lawful at 20 or less, which is the limit itself and not 19", () => {
  const [first, ...others] = whatWouldChange(read, child).filter(
    ({ changes }) => changes[0]?.variable === "usualHoursPerWeek",
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    class: "lawful",
    changes: [{ from: { known: 22 }, to: { known: 20 }, orFurther: "less" }],
  });
});

test("two breaches need two changes, told together", () => {
  const found = whatWouldChange(read, { ...child, night: true });
  expect(found.map(({ changes }) => changes.map(({ variable }) => variable))).toEqual([
    ["night", "usualHoursPerWeek"],
  ]);
  expect(changesText(found, "vi")).toBe(
    "- sẽ là đúng luật nếu làm đêm: không và số giờ làm việc trong tuần theo sắp xếp: 20 giờ/tuần trở xuống\n",
  );
});

test("age and sex are never changed, though a birthday would end it", () => {
  const names = whatWouldChange(read, child).flatMap(({ changes }) =>
    changes.map(({ variable }) => variable),
  );
  expect(names).not.toContain("birthDate");
  expect(names).not.toContain("sex");
});

test("an undetermined record gets no such advice: what is missing is asked first", () => {
  const { usualHoursPerWeek: _, ...silent } = child;
  expect(whatWouldChange(read, silent)).toEqual([]);
});

test("a definition requires what its rules name, skip patterns and dated numbers included", () => {
  const { variables, parameters, dates, facts } = requirementsOf(read);
  expect(variables.map(({ id }) => id)).toEqual([
    "birthDate",
    "referenceDate",
    "ageInYears",
    "night",
    "economicActivity",
    "usualHoursPerWeek",
  ]);
  expect(facts.map(({ id }) => id)).toEqual(["age"]);
  expect([parameters.map(({ id }) => id), dates]).toEqual([["most"], ["2021-01-01"]]);
});
