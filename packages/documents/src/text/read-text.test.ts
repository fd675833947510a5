import { describe, expect, test } from "vitest";
import { told } from "../../situations/texts.ts";
import { longest, readText } from "./read-text.ts";
import { deepest } from "./tokens.ts";

const read = (text: string) => readText(text, "x.yaml");

describe("a value is read as YAML 1.2 means it:", () => {
  test.each([
    ["no", "no"],
    ["yes", "yes"],
    ["on", "on"],
    ["true", true],
    ["null", null],
    ["~", null],
    ["", null],
    ["2025-06-30", "2025-06-30"],
    ["2021/2025", "2021/2025"],
    ["12:30", "12:30"],
    ["1_000", "1_000"],
    ["0x10", 16],
    ["010", 10],
    ["4.90", 4.9],
    ["1e3", 1000],
    ['"2025"', "2025"],
    ["!!str 2025", "2025"],
    ["'it''s'", "it's"],
    ['"Giảm\\txuống"', "Giảm\txuống"],
    ["[a, {b: c}]", ["a", { b: "c" }]],
    ["{}", {}],
  ])("%s", (text, value) => {
    expect(read(`x: ${text}\n`)).toMatchObject({ value: { x: value }, issues: [] });
  });

  test.each([
    ["01: a", "01"],
    ["1.0: a", "1.0"],
    ["true: a", "true"],
    ["~: a", "~"],
    ['"": a', ""],
    ["<<: a", "<<"],
    ["__proto__: a", "__proto__"],
    ["? 01\n: a", "01"],
  ])("the key of `%s` is `%s`", (text, key) => {
    expect(Object.entries(read(text).value as object)).toEqual([[key, "a"]]);
  });

  test("a key of the language is a key like any other, and changes no prototype", () => {
    const { value } = read("__proto__: { polluted: 1 }\nconstructor: 2\n");
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("an alias is the very value that it names", () => {
    const { value } = read("a: &x { b: 1 }\nc: *x\nd: [*x]\n");
    const { a, c, d } = value as { a: object; c: object; d: object[] };
    expect([c, d[0]]).toEqual([{ b: 1 }, { b: 1 }]);
    expect(c === a && d[0] === a).toBe(true);
  });

  test("a name that is given twice means the last value before its alias", () => {
    expect(read("a: &x 1\nb: *x\nc: &x 2\nd: *x\n").value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  test("one document may begin with `---` and end with `...`", () => {
    expect(read("%YAML 1.2\n---\nx: no\n...\n")).toMatchObject({ value: { x: "no" }, issues: [] });
  });
});

describe("what stays open is told where it opens:", () => {
  test.each([
    ["a: 'x\nb: y\n", "1:4"],
    ['a: "x\nb: y\n', "1:4"],
    ["b: 1\na: [x, 'y]\nc: 2\n", "2:8"],
    ["a: [x, y\nb: 1\n", "1:4"],
    ["a: {x: 1\n", "1:4"],
    ["a: [x, {y: 1]\n", "1:8"],
    ["kind: [", "1:7"],
  ])("%j at %s", (text, place) => {
    expect(told(read(text))[0]).toBe(`${place} documents/syntax`);
    expect(read(text).issues[0]?.data.fault).toMatch(/^unclosed-/);
  });
});

test("of two brackets that stay open each is told where it opens", () => {
  expect(told(read("a: [x\nb: {y: 1\nc: 1\n"))).toEqual(["1:4 documents/syntax", "2:4 documents/syntax"]);
});

describe("a fault of writing has its kind and its place:", () => {
  test.each([
    ["a: b: c\n", "1:4", "colon-in-text"],
    ["a: 1\n b: 2\n", "1:4", "colon-in-text"],
    ["a:\n  b: 1\n c: 2\n", "3:1", "indentation"],
    ["kind: plan\nid\n", "2:1", "colon-missing"],
    ["a: {x: 1 y: 2}\n", "1:8", "comma-missing"],
    ['a: ["x" "y"]\n', "1:9", "comma-missing"],
    ["a: 'x'#y\n", "1:7", "blank-before-comment"],
    ["key over\n lines: 1\n", "1:1", "key-over-lines"],
    [`${"k".repeat(1025)}: 1\n`, "1:1", "key-too-long"],
    ["a: @x\n", "1:4", "text-start"],
    ["a: `x`\n", "1:4", "text-start"],
    ['a: "\\q"\n', "1:5", "escape"],
    ["a: &\n", "1:4", "anchor-or-tag"],
    ["a: &x &y z\n", "1:7", "anchor-or-tag"],
    ["a: 1\nb: &x *x\n", "2:7", "anchor-or-tag"],
    ["%FOO\n---\na: 1\n", "1:1", "directive"],
    ["- a\nb\n", "2:1", "unexpected"],
    ["a: ]\n", "1:4", "unexpected"],
  ])("%j", (text, place, fault) => {
    expect(read(text).issues.slice(0, 1)).toEqual([
      expect.objectContaining({ code: "documents/syntax", data: { fault } }),
    ]);
    expect(told(read(text))[0]).toBe(`${place} documents/syntax`);
  });

  test.each([
    ["\tkind: plan\n", "1:1", "tab-as-indentation", {}],
    ["a:\n\tb: 1\n", "2:1", "tab-as-indentation", {}],
    ["a:\n  - b\n\t- c\n", "3:1", "tab-as-indentation", {}],
    ["id: a\nid: b\n", "2:1", "duplicate-key", { key: "id", line: 1 }],
    ["x: { id: a, id: b }\n", "1:13", "duplicate-key", { key: "id", line: 1 }],
    ['1: a\n"1": b\n', "2:1", "duplicate-key", { key: "1", line: 1 }],
    ["? [a]\n: 1\n", "1:3", "key-not-text", {}],
    ["a: &x b\n*x : c\n", "2:1", "key-not-text", {}],
    ["a: !foo b\n", "1:4", "unknown-tag", { tag: "!foo" }],
    ["a: !!binary aGk=\n", "1:4", "unknown-tag", { tag: "!!binary" }],
    ["a: !!js/function x\n", "1:4", "unknown-tag", { tag: "!!js/function" }],
    ["a: !!timestamp 2025-06-30\n", "1:4", "unknown-tag", { tag: "!!timestamp" }],
    ["a: *x\n", "1:4", "unknown-alias", { alias: "x" }],
    ["a: &decision 1\nb: *decisoin\n", "2:4", "unknown-alias", { alias: "decisoin", nearest: "decision" }],
    ["b: *later\na: &later 1\n", "1:4", "unknown-alias", { alias: "later" }],
    ["a: &x [1, *x]\n", "1:11", "alias-of-itself", { alias: "x" }],
    ["a: &x\n  b: &y\n    c: *x\n", "3:8", "alias-of-itself", { alias: "x" }],
    ["a: 1\n---\nb: 2\n", "2:1", "several-documents", {}],
    ["a: 1\n---\n", "2:1", "several-documents", {}],
    ["---\n---\nkind: plan\n", "2:1", "several-documents", {}],
    ["%YAML 1.1\n---\nx: no\n", "1:1", "yaml-version", { version: "1.1" }],
    ["", "1:1", "empty", {}],
    ["\n\n# nothing yet\n", "1:1", "empty", {}],
    ["---\n", "1:1", "empty", {}],
    ["\uFEFF", "1:1", "empty", {}],
  ])("%j", (text, place, code, data) => {
    expect(told(read(text))).toEqual([`${place} documents/${code}`]);
    expect(read(text).issues[0]?.data).toEqual(data);
    expect(read(text)).not.toHaveProperty("value");
  });

  test("tabs between the parts of JSON are no indentation", () => {
    expect(read('{\n\t"a": [\n\t\t1\n\t]\n}\n').value).toEqual({ a: [1] });
  });

  test("of two keys that stand twice both are told", () => {
    expect(told(read("a: 1\na: 2\nb: 1\nb: 2\na: 3\n"))).toEqual([
      "2:1 documents/duplicate-key",
      "4:1 documents/duplicate-key",
      "5:1 documents/duplicate-key",
    ]);
  });

  test("one line is told once, however much follows from it", () => {
    expect(told(read("a: 1\n b: 2\nc: @x\n"))).toEqual(["1:4 documents/syntax", "3:4 documents/syntax"]);
  });
});

describe("a text that would exhaust the machine is refused:", () => {
  const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  test("lists may lie as deep in each other as any document needs, and no deeper", () => {
    expect(read(nested(deepest)).issues).toEqual([]);
    expect(told(read(nested(deepest + 1)))).toEqual([`1:${deepest + 1} documents/too-deep`]);
  });

  test.each([
    ["brackets without end", "[".repeat(100_000)],
    ["braces without end", "{a: ".repeat(50_000)],
    ["dashes without end", "- ".repeat(100_000)],
    ["question marks without end", "? ".repeat(100_000)],
    [
      "lines ever farther to the right",
      Array.from({ length: 800 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
    ],
  ])("%s", (_, text) => {
    expect(read(text).issues.map(({ code, data }) => [code, data])).toEqual([
      ["documents/too-deep", { limit: deepest }],
    ]);
  });

  test("depth that only aliases make", () => {
    const links = Array.from({ length: deepest + 5 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]`);
    const [first, ...rest] = told(read(["a0: &a0 [x]", ...links].join("\n")));
    expect(first).toMatch(/documents\/too-deep$/);
    expect(rest.filter((issue) => !issue.includes("too-deep"))).toEqual([]);
  });

  test("a few aliases of aliases that mean a billion values", () => {
    const row = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(`*${of}`).join(", ")}]`;
    const bomb = [
      "a: &a [1, 2, 3]",
      row("b", "a"),
      row("c", "b"),
      row("d", "c"),
      row("e", "d"),
      row("f", "e"),
    ];
    expect(read(bomb.slice(0, 4).join("\n")).issues).toEqual([]);
    expect(read(bomb.join("\n")).issues.map(({ code }) => code)).toEqual(["documents/aliases-grow"]);
  });

  test("many aliases of a small value are no harm", () => {
    const text = ["a: &a { x: 1 }", ...Array.from({ length: 5000 }, (_, at) => `b${at}: *a`)].join("\n");
    expect(read(text).issues).toEqual([]);
  });

  test("more characters than a document can need", () => {
    expect(read("x".repeat(longest + 1)).issues).toEqual([
      expect.objectContaining({ code: "documents/too-large", data: { length: longest + 1, limit: longest } }),
    ]);
    expect(read(`# ${"x".repeat(longest - 10)}\na: 1`).issues).toEqual([]);
  });

  test("thousands of keys are compared in one go", () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`);
    expect(told(read([...keys, "k7: 2"].join("\n")))).toEqual(["20001:1 documents/duplicate-key"]);
  }, 20_000);
});
