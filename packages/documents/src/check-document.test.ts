import { describe, expect, test } from "vitest";
import {
  definitionText,
  indicatorText,
  obligationsText,
  observationsText,
  planText,
  planWith,
  recordsText,
  told,
} from "../situations/texts.ts";
import { checkDocument } from "./check-document.ts";

const texts = {
  plan: planText,
  records: recordsText,
  observations: observationsText,
  definition: definitionText,
  obligations: obligationsText,
  indicator: indicatorText,
};

describe.each(Object.entries(texts))("a document of kind `%s`", (kind, text) => {
  test("is read, and nothing is told of it", () => {
    const { document, issues } = checkDocument(text, "x.yaml");
    expect(issues).toEqual([]);
    expect(document?.kind).toBe(kind);
  });

  test("is the same written as JSON", () => {
    const { document } = checkDocument(text, "x.yaml");
    const json = JSON.stringify(document, null, "\t");
    expect(checkDocument(json, "x.json")).toMatchObject({ document, issues: [] });
  });

  test("is the same with Windows line ends and a byte order mark", () => {
    const { document } = checkDocument(text, "x.yaml");
    const windows = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(checkDocument(windows, "x.yaml")).toMatchObject({ document, issues: [] });
  });

  test("cannot be changed any more", () => {
    const { document } = checkDocument(text, "x.yaml");
    expect(Object.isFrozen(document)).toBe(true);
    expect(Object.isFrozen(document && "label" in document && document.label)).toBe(true);
  });
});

test("what is written is what is read: dates and `no` as text, keys as written, blocks with their lines", () => {
  const plan = checkDocument(planText, "x.yaml").document;
  expect(plan).toMatchObject({
    version: "2021-10-19",
    period: "2021/2025",
    targets: [{ goal: 2, due: "2025", sources: [{ seen: "text" }] }],
    sentences: [{ text: "Giảm tỷ lệ lao động trẻ em\nxuống 2%.\n" }, {}],
  });
  const records = checkDocument(recordsText.replace("99", "09"), "x.yaml").document;
  expect(records).toMatchObject({ variables: { ageInYears: { missing: { "09": "refused" } } } });
});

describe("an issue stands at the value or the key it speaks of:", () => {
  test.each([
    [
      "an unknown key, at the key",
      "period: 2021/2025",
      "periode: 2021/2025",
      ["2:1 schema/invalid-type", "10:1 schema/unrecognized-keys"],
    ],
    ["a missing key, where its mapping begins", '  code: "60"\n', "", ["7:3 schema/invalid-type"]],
    [
      "a missing key of a mapping on one line",
      "vi: Kế hoạch, en: Plan",
      "vi: Kế hoạch",
      ["5:8 schema/invalid-type"],
    ],
    ["a missing key of an element of a list", "    goal: 2\n", "", ["19:5 schema/goal-missing"]],
    ["a value left blank, at its key", "    goal: 2\n", "    goal:\n", ["26:5 schema/invalid-type"]],
    ["a value left blank before a comment", "goal: 2", "goal: # percent", ["26:5 schema/invalid-type"]],
    ["a wrong word, at the word", "at-most", "atmost", ["25:17 schema/invalid-value"]],
    ["a number for a text, at the number", 'due: "2025"', "due: 2025", ["27:10 schema/invalid-type"]],
    [
      "an element of a list on one line",
      "sentences: [x.s1]",
      "sentences: [x.s1, X]",
      ["28:23 schema/invalid-format"],
    ],
    ["a day that is none", "2025-06-30", "2025-06-31", ["9:10 schema/not-a-date"]],
    ["a due year outside the plan", 'due: "2025"', 'due: "2027"', ["27:10 schema/due-outside-period"]],
    [
      "a sentence that is not there",
      "became: [x.t1]",
      "became: [x.t2]",
      ["28:17 schema/one-sided-sentence", "37:14 schema/unknown-promise"],
    ],
    ["a blank text of a mapping on one line", '"Kế hoạch có ba phần."', '""', ["38:23 schema/too-small"]],
    [
      "a list for a mapping, at the list",
      "name: { vi: Bình Thuận, en: Binh Thuan }",
      "name:\n    - Bình Thuận",
      ["9:5 schema/invalid-type"],
    ],
    ["what an alias stands for, at its anchor", "seen: text", "seen: texts", ["16:11 schema/invalid-value"]],
    ["a blank document kind", "kind: plan", "kind:", ["2:1 documents/kind-missing"]],
    ["a misspelt kind", "kind: plan", "kind: paln", ["2:7 documents/unknown-kind"]],
  ])("%s", (_, piece, otherwise, issues) => {
    const checked = checkDocument(planWith(piece, otherwise), "x.yaml");
    expect(told(checked)).toEqual(issues);
    expect(checked).not.toHaveProperty("document");
  });
});

test("an issue names the file as it was given", () => {
  const [issue] = checkDocument(planWith("at-most", "atmost"), "plans/bình-thuận.yaml").issues;
  expect(issue?.at).toEqual({ file: "plans/bình-thuận.yaml", line: 25, column: 17 });
});

test("columns count characters, Vietnamese ones as well", () => {
  const [issue] = checkDocument(
    planWith("{ vi: Kế hoạch, en: Plan }", "{ vi: Kế hoạch, en: 1 }"),
    "x",
  ).issues;
  expect(issue?.at).toMatchObject({ line: 5, column: 28 });
});

test("a number where text must stand is told as it was written", () => {
  const [issue] = checkDocument(planWith('code: "60"', "code: 01"), "x.yaml").issues;
  expect(issue?.data).toMatchObject({ expected: "text", value: "01" });
});

test("issues come in the order of the text, whatever found them first", () => {
  const twice = planWith("id: x.s2", "id: x.s1").replace("2021-10-19", "2021-02-30");
  expect(told(checkDocument(twice, "x.yaml"))).toEqual([
    "4:10 schema/not-a-date",
    "38:11 schema/duplicate-id",
  ]);
});

describe("what an alias repeats is told once, with the path that comes first:", () => {
  test("a fault of the value that it names", () => {
    const { issues } = checkDocument(planWith("seen: text", "seen: texts"), "x.yaml");
    expect(issues.map(({ path }) => path)).toEqual([["sources", 0, "seen"]]);
  });

  test("not two keys that one mapping lacks", () => {
    const faulty = planWith("    kind: target\n    force: binding\n", "");
    expect(told(checkDocument(faulty, "x.yaml"))).toEqual([
      "19:5 schema/invalid-value",
      "19:5 schema/invalid-value",
    ]);
  });

  test("not what it means to each of two that use it", () => {
    const second = `  - id: x.t9\n    label: *l\n    kind: target\n    force: binding\n    indicator: x.rate
    population: *l\n    comparator: at-most\n    goal: 2\n    due: "2025"\n    sentences: *s\n    sources: []\n`;
    const faulty = planWith("sentences: [x.s1]", "sentences: &s [x.s9]")
      .replace("label: { vi: Giảm", "label: &l { vi: Giảm")
      .replace("tasks: []\n", `${second}tasks: []\n`);
    const unknown = checkDocument(faulty, "x.yaml").issues.filter(
      ({ code }) => code === "schema/unknown-sentence",
    );
    expect(unknown.map(({ at, data }) => [at?.line, data.by])).toEqual([
      [28, "x.t1"],
      [28, "x.t9"],
    ]);
  });
});

test("a warning does not withhold the document", () => {
  const checked = checkDocument(planWith("goal: 2\n", "goal: 0.02\n"), "x.yaml");
  expect(checked.document?.kind).toBe("plan");
  expect(checked.issues).toEqual([
    {
      code: "schema/percent-as-fraction",
      severity: "warning",
      path: ["targets", 0, "goal"],
      data: { name: "targets[0].goal", goal: 0.02, percent: "2" },
      at: { file: "x.yaml", line: 26, column: 11 },
    },
  ]);
});

describe("the place of a path", () => {
  const { locate } = checkDocument(planText, "x.yaml");

  test.each([
    [[], 2, 1],
    [["kind"], 2, 7],
    [["label", "en"], 5, 28],
    [["jurisdiction"], 7, 3],
    [["jurisdiction", "until"], 9, 10],
    [["legalBasis"], 12, 13],
    [["targets", 0], 19, 5],
    [["targets", 0, "goal"], 26, 11],
    [["targets", 0, "sources", 0], 29, 15],
    [["targets", 0, "sources", 0, "seen"], 16, 11],
    [["sentences", 0, "text"], 34, 11],
    [["sentences", 1, "noTarget", "en"], 38, 75],
  ])("%j is %d:%d", (path, line, column) => {
    expect(locate(path)).toEqual({ file: "x.yaml", line, column });
  });

  test.each([
    [["targets", 0, "baseline", "value"], 19, 5],
    [["targets", 1], 19, 3],
    [["targets", "first"], 19, 3],
    [["kind", 0], 2, 7],
    [["constructor"], 2, 1],
    [["__proto__", "length"], 2, 1],
  ])("%j is not there: the last thing on the way is", (path, line, column) => {
    expect(locate(path)).toEqual({ file: "x.yaml", line, column });
  });

  test.each([
    ["of an empty text", "", [], 1, 1],
    ["of a text that ends in a quote", "kind: plan\nid: 'x", ["id"], 2, 5],
    ["of a document with a key twice", "kind: plan\nid: a\nid: b\n", ["id"], 2, 5],
    ["of the first of two documents", "kind: plan\n---\nkind: plan\n", ["kind"], 1, 7],
    ["of a document of no kind", "kind: paln\nid: a\n", ["id"], 2, 5],
    ["behind an alias that names nothing", "kind: plan\nid: *x\n", ["id", "x"], 2, 5],
    ["of a text too deep to be read", "[".repeat(200), [0], 1, 1],
  ])("%s", (_, text, path, line, column) => {
    expect(checkDocument(text, "x").locate(path)).toEqual({ file: "x", line, column });
  });
});

test.each([
  ["plan\n", "documents/not-a-mapping"],
  ["- kind: plan\n", "documents/not-a-mapping"],
  ["12\n", "documents/not-a-mapping"],
  ["{}\n", "documents/kind-missing"],
  ["id: x.plan\n", "documents/kind-missing"],
  ["kind: null\n", "documents/kind-missing"],
  ["kind: 1\n", "documents/unknown-kind"],
  ["kind: [plan]\n", "documents/unknown-kind"],
  ["kind: Plan\n", "documents/unknown-kind"],
  ["kind: constructor\n", "documents/unknown-kind"],
  ["kind: toString\n", "documents/unknown-kind"],
])("%j is no document", (text, code) => {
  expect(checkDocument(text, "x").issues.map((issue) => issue.code)).toEqual([code]);
});

test.each([
  ["paln", "plan"],
  ["Plan", "plan"],
  ["record", "records"],
  ["indicators", "indicator"],
  ["scenario", "scenarios"],
  ["rule", undefined],
])("the kind `%s`: the nearest is %s", (kind, nearest) => {
  const [issue] = checkDocument(`kind: ${kind}\n`, "x").issues;
  expect(issue?.data).toEqual({
    kind,
    kinds: ["plan", "records", "observations", "definition", "obligations", "indicator", "scenarios"],
    ...(nearest === undefined ? {} : { nearest }),
  });
});
