import type { ChildRecord, Definition, Vocabulary } from "@mangnon/schema";
import { sharedCodeLists, sharedFacts, sharedVariables } from "@mangnon/schema/variables";
import { expect, test } from "vitest";
import { readDefinition } from "../definition/read-definition.ts";
import { explain } from "./explain.ts";
import { explanationText } from "./explanation-text.ts";

const source = {
  instrument: { vi: "Luật mẫu", en: "Model Act" },
  provision: { vi: "Điều 1", en: "article 1" },
  seen: "text",
} as const;

/** A small law: at 15 hours are limited to 8 a day until 2024, to 7 from 2024. */
const vocabulary: Vocabulary = {
  codeLists: [
    ...sharedCodeLists,
    {
      id: "jobs",
      label: { vi: "công việc", en: "jobs" },
      codes: [
        { code: "mine", label: { vi: "hầm mỏ", en: "mining" } },
        { code: "shop", label: { vi: "bán hàng", en: "selling" } },
      ],
    },
  ],
  variables: [
    ...sharedVariables,
    { id: "job", type: "code", codes: "jobs", label: { vi: "công việc", en: "the job" } },
  ],
  facts: [
    ...sharedFacts,
    {
      id: "long-hours",
      label: { vi: "trẻ làm quá giờ", en: "the child works too long" },
      rule: { ">": [{ var: "usualHoursPerDay" }, { var: "parameter.most-hours" }] },
      sources: [source],
    },
    {
      id: "hard-job",
      label: { vi: "công việc nặng nhọc", en: "the job is hard" },
      rule: { in: [{ var: "job" }, ["mine"]] },
      sources: [{ ...source, seen: "secondary" }],
    },
    {
      id: "breach",
      label: { vi: "trái luật", en: "it is contrary to the act" },
      rule: { or: [{ var: "fact.long-hours" }, { var: "fact.hard-job" }] },
    },
  ],
  parameters: [
    {
      id: "most-hours",
      type: "number",
      unit: "hours per day",
      label: { vi: "số giờ tối đa", en: "the most hours" },
      values: [
        { since: "2020-01-01", value: 8, sources: [source] },
        { since: "2024-01-01", value: 7, sources: [source] },
      ],
    },
  ],
};

const definition: Definition = {
  kind: "definition",
  id: "model-act",
  version: "1.0.0",
  label: { vi: "Theo luật mẫu", en: "By the model act" },
  authority: { vi: "ví dụ", en: "example" },
  effective: {},
  sources: [source],
  population: { "<": [{ var: "fact.age" }, 18] },
  criteria: ["long-hours", "hard-job", "breach"],
  classes: [
    { id: "unlawful", label: { vi: "trái luật", en: "unlawful" }, rule: { var: "fact.breach" } },
    { id: "lawful", label: { vi: "đúng luật", en: "lawful" }, rule: "otherwise" },
  ],
};

const read = readDefinition(definition, vocabulary);
const child: ChildRecord = {
  birthDate: "2009-03-01",
  referenceDate: "2024-06-30",
  economicActivity: true,
  usualHoursPerDay: 7.5,
  job: "shop",
};
const said = (record: ChildRecord, language: "vi" | "en", form: "short" | "full" = "short") =>
  explanationText(explain(read, record), language, { form });

test("a breach is told with the value, the limit that held on the day, and its source", () => {
  expect(said(child, "en")).toBe(
    [
      "unlawful — By the model act (`model-act` 1.0.0)",
      "because",
      "- the child works too long: arranged working hours a day: 7.5 hours a day, more than the most hours (7 hours a day)",
      "  [Model Act: article 1, in force since 2024-01-01]",
      "",
    ].join("\n"),
  );
});

test("điều trái luật được nói bằng tiếng Việt, với dấu phẩy thập phân và ngày kiểu Việt Nam", () => {
  expect(said(child, "vi")).toBe(
    [
      "trái luật — Theo luật mẫu (`model-act` 1.0.0)",
      "vì",
      "- trẻ làm quá giờ: số giờ làm việc trong ngày theo sắp xếp: 7,5 giờ/ngày, lớn hơn số giờ tối đa (7 giờ/ngày)",
      "  [Luật mẫu: Điều 1, có hiệu lực từ 01/01/2024]",
      "",
    ].join("\n"),
  );
});

test("the same hours were lawful under the value that held before", () => {
  const before = said({ ...child, referenceDate: "2023-12-31" }, "en");
  expect(before).toMatch(/^lawful — /);
  expect(before).toContain("- not the case: the child works too long");
});

test("a source that was not seen in the text says so", () => {
  expect(said({ ...child, job: "mine", usualHoursPerDay: 2 }, "en")).toContain(
    "- the job is hard: the job: mining, one of mining\n  [Model Act: article 1 (seen in a secondary account)]",
  );
});

test("what is not known is told with its reason, and what to ask", () => {
  const text = said({ ...child, usualHoursPerDay: { unknown: "dont-know" } }, "en");
  expect(text).toContain("undetermined: unlawful or lawful — By the model act");
  expect(text).toContain("- arranged working hours a day: not known exactly");
  expect(text).toContain("- At most how many hours a day does the child usually work? (`usualHoursPerDay`)");
});

test("two ways to settle it are told as two", () => {
  const { birthDate: _, ...ageless } = child;
  const text = said(ageless, "vi");
  expect(text).toContain(
    "để xác định, cần hỏi:\n- Trẻ sinh ngày nào? (`birthDate`)\nhoặc:\n- Trẻ bao nhiêu tuổi tròn? (`ageInYears`)",
  );
});

test("before the act there is no limit, and nothing that could be asked would settle it", () => {
  const { outcome, findings } = explain(read, { ...child, referenceDate: "2019-12-31" });
  expect(outcome).toMatchObject({
    status: "undetermined",
    needs: [],
    causes: [{ kind: "parameter", name: "most-hours", reason: "no-law-on-date" }],
  });
  expect(findings).toMatchObject([{ code: "rules/not-yet-in-force", data: { since: "2020-01-01" } }]);
  expect(said({ ...child, referenceDate: "2019-12-31" }, "en")).toContain(
    "nothing that could be asked would settle it",
  );
});

test("somebody outside the population is told why", () => {
  expect(said({ ...child, birthDate: "2000-01-01" }, "en")).toBe(
    "outside the definition's population — By the model act (`model-act` 1.0.0)\nbecause\n- age in completed years: 24, not less than 18\n",
  );
});

test("the full form tells every rule with the value of every node", () => {
  const text = said(child, "en", "full");
  expect(text).toContain(
    "every rule:\n✓ population\n  ✓ age in completed years: 15, less than 18\n✓ unlawful (`unlawful`)",
  );
  expect(text).toContain("      ✗ the job is hard: no (`hard-job`)");
});

test("an explanation is plain JSON", () => {
  const explanation = explain(read, child);
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});

test("the full form tells how the definition reads the law, and what the sources of what decided leave open", () => {
  const note = (en: string) => ({ vi: `(${en})`, en });
  const noted = (fact: string, en: string): Vocabulary["facts"] =>
    vocabulary.facts.map((each) =>
      each.id === fact ? { ...each, sources: [{ ...source, note: note(en) }] } : each,
    );
  const jobs = vocabulary.codeLists.map((list) => ({
    ...list,
    codes: list.codes.map((each) =>
      each.code === "mine" ? { ...each, sources: [{ ...source, note: note("Seen once.") }] } : each,
    ),
  }));
  const open = readDefinition(
    { ...definition, note: note("Family work is work.") },
    { ...vocabulary, codeLists: jobs, facts: noted("long-hours", "“Day” is not defined.") },
  );
  const full = (record: ChildRecord): string =>
    explanationText(explain(open, record), "en", { form: "full" }).split("every rule:")[0] ?? "";
  expect(full(child)).toContain(
    "how the definition reads it:\nFamily work is work.\n\nwhat its sources leave open:\n- Model Act: article 1: “Day” is not defined.\n",
  );
  expect(full(child)).not.toContain("Seen once.");
  expect(full({ ...child, usualHoursPerDay: 2, job: "mine" })).toContain("Model Act: article 1: Seen once.");
  expect(full({ ...child, usualHoursPerDay: 2 })).not.toContain("leave open");
});
