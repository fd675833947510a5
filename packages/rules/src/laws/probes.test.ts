import { execFileSync } from "node:child_process";
import type { ChildRecord, Rule } from "@mangnon/schema";
import jsonLogic from "json-logic-js";
import { describe, expect, test } from "vitest";
import { causesOf, needsOf, outcomeOf } from "../../situations/classified.ts";
import { definitionOf } from "../../situations/random-definitions.ts";
import { issuesOf, readWell, workingVocabulary } from "../../situations/reading.ts";
import { classify } from "../classify/classify.ts";
import { readDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import type { Value } from "../values/value.ts";

/** What json-logic-js answers. It takes any rule and any data. */
const theirs = (rule: unknown, data: unknown): unknown =>
  (jsonLogic.apply as (rule: unknown, data: unknown) => unknown)(rule, data);

/** What ours answers: a value, or `undefined` for unknown. */
function ours(rule: Rule, record: ChildRecord): Value {
  const { expression, parts } = readWell(rule);
  return evaluate(expression, faceRecord(parts, record));
}

const findingsOf = (rule: Rule, record: ChildRecord): readonly unknown[] =>
  classify(readDefinition(definitionOf(true, [rule]), workingVocabulary), record).findings.map(
    ({ code, path }) => [code, ...path],
  );

const younger: Rule = { "<": [{ var: "ageInYears" }, 15] };

describe("`age < 15`, age absent, null or empty", () => {
  test.each<ChildRecord>([{}, { ageInYears: null }, { ageInYears: "" }])("%j", (record) => {
    expect(theirs(younger, record)).toBe(true);
    expect(ours(younger, record)).toBeUndefined();
    expect(needsOf(younger, record)).toEqual(["ageInYears"]);
    expect(outcomeOf([younger], record)).toMatchObject({
      status: "undetermined",
      candidates: ["x.class-1", "x.otherwise"],
    });
  });
});

test("`!(age >= 15)`, age absent", () => {
  const rule: Rule = { "!": [{ ">=": [{ var: "ageInYears" }, 15] }] };
  expect(theirs(rule, {})).toBe(true);
  expect(ours(rule, {})).toBeUndefined();
});

test("`hours <= 20` (compliant), hours absent", () => {
  const rule: Rule = { "<=": [{ var: "hours" }, 20] };
  expect(theirs(rule, {})).toBe(true);
  expect(ours(rule, {})).toBeUndefined();
  expect(needsOf(rule, {})).toEqual(["hours"]);
});

describe('`"9" >= 14`, `"14h" >= 14`, `"12"` for a number', () => {
  const rule: Rule = { ">=": [{ var: "hours" }, 14] };

  test.each([
    ["9", false],
    ["14h", false],
    ["15", true],
  ])("%j in a record: theirs says %j, ours finds it and knows nothing", (hours, verdict) => {
    expect(theirs(rule, { hours })).toBe(verdict);
    expect(ours(rule, { hours })).toBeUndefined();
    expect(findingsOf(rule, { hours })).toEqual([["rules/wrong-type-of-value", "hours"]]);
  });

  test.each(["9", "14h", "12"])("%j in a rule is refused at its place", (text) => {
    const written: Rule = { and: [{ ">=": [text, 14] }, { ">=": [{ var: "hours" }, text] }] };
    expect(typeof theirs(written, { hours: 20 })).toBe("boolean");
    expect(issuesOf(written).map(({ code, path }) => [code, ...path])).toEqual([
      ["rules/types-differ", "and", 0, ">="],
      ["rules/types-differ", "and", 1, ">="],
    ]);
  });
});

describe('truthiness of survey code 2 (No) or "0"', () => {
  test.each<[string, Rule, unknown]>([
    ["2", { if: [{ var: "hours" }, "yes", "no"] }, { hours: 2 }],
    ['"0"', { if: [{ var: "x.place" }, "yes", "no"] }, { x: { place: "0" } }],
    ['the code "female"', { if: [{ var: "sex" }, "yes", "no"] }, { sex: "female" }],
  ])("%s is yes to json-logic-js, and no condition to ours", (_, rule, data) => {
    expect(theirs(rule, data)).toBe("yes");
    expect(issuesOf(rule).map(({ code, path }) => [code, ...path])).toEqual([["rules/wrong-type", "if", 0]]);
  });
});

test("`null in [...]`, `!(null in [...])`", () => {
  const listed: Rule = { in: [{ var: "x.job" }, ["mine", "shop"]] };
  expect(theirs(listed, {})).toBe(false);
  expect(theirs({ "!": [listed] }, {})).toBe(true);
  expect(ours(listed, {})).toBeUndefined();
  expect(ours({ "!": [listed] }, {})).toBeUndefined();
  expect(ours(listed, { "x.job": { oneOf: ["mine", "shop"] } })).toBe(true);
});

describe("two-key rule object, misspelt operator, misspelt variable", () => {
  test("two keys: theirs returns the rule itself, ours refuses it", () => {
    const rule: Rule = { ">": [{ var: "hours" }, 43], "<": [{ var: "hours" }, 60] };
    expect(theirs(rule, { hours: 50 })).toBe(rule);
    expect(theirs({ if: [rule, "child labour", "none"] }, { hours: 1 })).toBe("child labour");
    expect(issuesOf(rule)).toMatchObject([{ code: "rules/several-operators", data: { keys: [">", "<"] } }]);
  });

  test("an operator: theirs throws while a record is judged, ours says which was meant before", () => {
    const rule: Rule = { nad: [true, true] };
    expect(() => theirs(rule, {})).toThrow("Unrecognized operation nad");
    expect(theirs({ or: [true, rule] }, {})).toBe(true);
    expect(issuesOf({ or: [true, rule] })).toMatchObject([
      { code: "rules/unknown-operator", data: { nearest: "and" } },
    ]);
  });

  test.each<[Rule, boolean]>([
    [{ "<": [{ var: "hour" }, 14] }, true],
    [{ ">=": [{ var: "hour" }, 14] }, false],
  ])("a variable: to %j theirs says %j, ours says which was meant", (rule, verdict) => {
    expect(theirs(rule, { hours: 14 })).toBe(verdict);
    expect(issuesOf(rule)).toMatchObject([
      { code: "rules/unknown-variable", data: { name: "hour", nearest: "hours" } },
    ]);
  });

  test("a field of the record that is misspelt is said, and nothing is judged", () => {
    expect(theirs(younger, { ageInYear: 40 })).toBe(true);
    expect(ours(younger, { ageInYear: 40 })).toBeUndefined();
    expect(findingsOf(younger, { ageInYear: 40 })).toEqual([["rules/unknown-field", "ageInYear"]]);
  });
});

describe('`{"var":"constructor"}`, `__proto__`', () => {
  test.each(["constructor", "__proto__", "toString", "constructor.name"])("%s", (name) => {
    expect(theirs({ var: name }, {})).not.toBeNull();
    expect(theirs({ "!!": [{ var: name }] }, {})).toBe(true);
    expect(issuesOf({ var: name })).toMatchObject([{ code: "rules/unknown-variable", data: { name } }]);
  });
});

describe("`max(null, -1)`, `null + 5`, `5/0`, `NaN >= 43`", () => {
  test.each<[string, Rule, unknown]>([
    ["the larger of nothing and -1", { max: [{ var: "x.change" }, -1] }, 0],
    ["nothing and 5", { "+": [{ var: "hours" }, 5] }, Number.NaN],
    ["5 by zero", { "/": [5, 0] }, Number.POSITIVE_INFINITY],
    ["nothing by nothing", { "/": [{ var: "hours" }, { var: "hours" }] }, Number.NaN],
  ])("%s", (_, rule, answer) => {
    expect(theirs(rule, {})).toEqual(answer);
    expect(ours({ ">=": [rule, 43] }, {})).not.toBe(true);
    expect(typeof ours(rule, {})).not.toBe("number");
  });

  test("what is divided by zero is not computable, and says so", () => {
    const rule: Rule = { ">=": [{ "/": [{ var: "hours" }, 0] }, 43] };
    expect(theirs(rule, { hours: 5 })).toBe(true);
    expect(ours(rule, { hours: 5 })).toBeUndefined();
    expect(causesOf(rule, { hours: 5 })).toEqual(["operation / not-computable"]);
  });

  test("a NaN of the record is a finding", () => {
    const rule: Rule = { "<": [{ var: "hours" }, 43] };
    expect(theirs(rule, { hours: Number.NaN })).toBe(false);
    expect(ours(rule, { hours: Number.NaN })).toBeUndefined();
    expect(findingsOf(rule, { hours: Number.NaN })).toEqual([["rules/wrong-type-of-value", "hours"]]);
  });
});

test("`0.1 + 0.2 == 0.3`: a rule adds as every engine does; targets are compared as exact decimals elsewhere", () => {
  const rule: Rule = { "==": [{ "+": [0.1, 0.2] }, 0.3] };
  expect(theirs(rule, {})).toBe(false);
  expect(ours(rule, {})).toBe(false);
});

describe("age on 28 February of a child born 29 February", () => {
  const age: Rule = { var: "fact.age" };
  const months: Rule = { var: "fact.x.months" };
  const record = { birthDate: "2012-02-29", referenceDate: "2025-02-28" };

  test("json-logic-js knows no dates: in years of 365 days the birthday has come; ours has the declared policy", () => {
    const days = (Date.UTC(2025, 1, 28) - Date.UTC(2012, 1, 29)) / 86_400_000;
    expect(theirs({ ">=": [{ "/": [{ var: "days" }, 365] }, 13] }, { days })).toBe(true);
    expect(ours(age, record)).toBe(12);
    expect(ours(age, { ...record, referenceDate: "2025-03-01" })).toBe(13);
    expect(ours(months, record)).toBe(156);
  });
});

describe("the fifteenth birthday in Asia/Ho_Chi_Minh", () => {
  test("date-fns on a local time and a UTC time says 14, ours says 15", () => {
    const program = `import("date-fns").then(({ differenceInYears, parseISO }) => process.stdout.write(String(differenceInYears(parseISO("2025-05-10"), new Date("2010-05-10")))))`;
    const env = { ...process.env, TZ: "Asia/Ho_Chi_Minh" };
    const root = new URL("../..", import.meta.url);
    expect(
      execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        env,
        cwd: root,
        encoding: "utf8",
      }),
    ).toBe("14");
    const { expression, parts } = readWell({ var: "fact.age" });
    expect(
      evaluate(expression, faceRecord(parts, { birthDate: "2010-05-10", referenceDate: "2025-05-10" })),
    ).toBe(15);
  });
});

describe('`"2012"`, `"2012-02"`, `"20120203"`, `"03/02/2012"` as dates', () => {
  const rule: Rule = { "<": [{ var: "birthDate" }, "2012-02-03"] };

  test.each<[string, boolean, Value, number]>([
    ["2012", true, undefined, 0],
    ["2012-02", true, undefined, 0],
    ["2011", true, true, 0],
    ["20120203", false, undefined, 1],
    ["03/02/2012", true, undefined, 1],
  ])("%j", (birthDate, verdict, answer, findings) => {
    expect(theirs(rule, { birthDate })).toBe(verdict);
    expect(ours(rule, { birthDate })).toBe(answer);
    expect(findingsOf(rule, { birthDate })).toHaveLength(findings);
  });
});

describe("don't-know hours (97, 98, 99)", () => {
  const rule: Rule = { ">=": [{ var: "hours" }, 43] };

  test.each([97, 98, 99])("%i is a verdict to json-logic-js, and outside of the range to ours", (hours) => {
    expect(theirs(rule, { hours })).toBe(true);
    expect(ours(rule, { hours })).toBeUndefined();
    expect(findingsOf(rule, { hours })).toEqual([["rules/out-of-range", "hours"]]);
  });

  test("recorded as not known they are the cause, with the reason", () => {
    expect(causesOf(rule, { hours: { unknown: "dont-know" } })).toEqual(["variable hours dont-know"]);
  });
});
