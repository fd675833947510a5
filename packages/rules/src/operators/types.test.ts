import type { Operator, Rule } from "@mangnon/schema";
import { describe, expect, test } from "vitest";
import { issuesOf } from "../../situations/reading.ts";
import { operators } from "./index.ts";

const operand = {
  truth: { var: "works" },
  hours: { var: "hours" },
  years: { var: "ageInYears" },
  number: 1.5,
  date: { var: "birthDate" },
  code: { var: "x.job" },
  "other code": { var: "sex" },
  text: { var: "x.place" },
  "written text": "an",
  list: { var: "x.dangers" },
} as const satisfies Readonly<Record<string, Rule>>;

type Kind = keyof typeof operand;
type Pair = `${Kind} ${Kind}`;

const kinds = Object.keys(operand) as readonly Kind[];
const pairs = kinds.flatMap((a) => kinds.map((b): readonly [Kind, Kind] => [a, b]));

const numbers = [
  "hours hours",
  "hours number",
  "number hours",
  "years years",
  "years number",
  "number years",
  "number number",
] as const;
const anyNumbers = [...numbers, "hours years", "years hours"] as const;
const texts = ["text text", "text written text", "written text text", "written text written text"] as const;
const same = [
  ...numbers,
  ...texts,
  "truth truth",
  "date date",
  "code code",
  "other code other code",
] as const;

/** The pairs of operands that an operator takes; every other pair is refused. */
const takenPairs: Readonly<Partial<Record<Operator, readonly Pair[]>>> = {
  "==": same,
  "!=": same,
  "<": [...numbers, "date date"],
  "<=": [...numbers, "date date"],
  ">": [...numbers, "date date"],
  ">=": [...numbers, "date date"],
  and: ["truth truth"],
  or: ["truth truth"],
  "+": numbers,
  "-": numbers,
  min: numbers,
  max: numbers,
  "*": anyNumbers,
  "/": anyNumbers,
  "%": ["years years"],
  cat: texts,
  merge: ["list list"],
  in: [],
  substr: ["text years", "written text years"],
};

const notCodes = new Set([
  "rules/wrong-type",
  "rules/types-differ",
  "rules/unit-mismatch",
  "rules/code-not-in-list",
  "rules/not-a-date",
]);

describe.each(Object.entries(takenPairs))("`%s`", (operator, taken) => {
  test("takes these pairs of operands, and refuses every other with a reason about types", () => {
    const seen = pairs.filter(([a, b]) => {
      const codes = issuesOf({ [operator]: [operand[a], operand[b]] }).map(({ code }) => code);
      expect(codes.filter((code) => !notCodes.has(code))).toEqual([]);
      return codes.length === 0;
    });
    expect(seen.map((pair) => pair.join(" ")).sort()).toEqual([...taken].sort());
  });
});

test("`!` and `!!` take a truth alone", () => {
  for (const operator of ["!", "!!"]) {
    const taken = kinds.filter((kind) => issuesOf({ [operator]: [operand[kind]] }).length === 0);
    expect(taken).toEqual(["truth"]);
  }
});

describe("operators over lists", () => {
  const element: Rule = { var: "" };

  test.each(["some", "all", "none", "filter", "map"])("`%s` takes a list alone", (operator) => {
    const taken = kinds.filter(
      (kind) => issuesOf({ [operator]: [operand[kind], { "==": [element, element] }] }).length === 0,
    );
    expect(taken).toEqual(["list"]);
  });

  test.each(["some", "all", "none", "filter"])("`%s` asks a truth of each element", (operator) => {
    const issues = issuesOf({ [operator]: [operand.list, element] });
    expect(issues).toMatchObject([
      { code: "rules/wrong-type", path: [operator, 1], data: { operand: 2, expected: "boolean" } },
    ]);
  });

  test("`reduce` makes what it begins with", () => {
    const issues = issuesOf({ reduce: [operand.list, { var: "current" }, 0] });
    expect(issues).toMatchObject([{ code: "rules/types-differ", path: ["reduce"] }]);
  });

  test("`map` makes no list of lists", () => {
    expect(issuesOf({ map: [operand.list, [element]] })).toMatchObject([
      { code: "rules/wrong-type", path: ["map", 1] },
    ]);
  });

  test("`in` takes a thing and a list of such things", () => {
    const lists: Readonly<Partial<Record<Kind, Rule>>> = {
      hours: [1, 2],
      years: [1, 2],
      number: [1, 2],
      code: ["farm"],
      "other code": ["male"],
      text: ["an"],
      "written text": ["an"],
      date: ["2010-05-10"],
      truth: [true],
    };
    for (const kind of kinds) {
      expect(issuesOf({ in: [operand[kind], lists[kind] ?? [1]] }).length, kind).toBe(kind in lists ? 0 : 1);
      if (!(kind in lists)) continue;
      const others = kinds.filter(
        (other) => issuesOf({ in: [operand[kind], [operand[other]]] }).length === 0,
      );
      const alike = pairs
        .filter(([a, b]) => a === kind && (same as readonly string[]).includes(`${a} ${b}`))
        .map(([, b]) => b);
      expect(others).toEqual(alike);
    }
  });
});

describe("a wrong operand", () => {
  test.each<[string, Rule, readonly (string | number)[], number]>([
    ["of `and`", { and: [true, { var: "hours" }] }, ["and", 1], 2],
    ["of `!` without a list", { "!": { var: "hours" } }, ["!"], 1],
    ["the second condition of `if`", { if: [true, 1, { var: "hours" }, 2, 3] }, ["if", 2], 3],
    ["the place of `substr`", { substr: ["an", "b"] }, ["substr", 1], 2],
    ["the length of `substr`", { substr: ["an", 0, "b"] }, ["substr", 2], 3],
    ["the divisor of `%`", { "%": [{ var: "ageInYears" }, 0.5] }, ["%", 1], 2],
    ["the list of `in`", { in: [1, 2] }, ["in", 1], 2],
  ])("%s is told by its place and number", (_, rule, path, number) => {
    expect(issuesOf(rule)).toMatchObject([{ code: "rules/wrong-type", path, data: { operand: number } }]);
  });
});

describe("how many operands an operator takes", () => {
  const one: Readonly<Partial<Record<Operator, Rule>>> = {
    and: true,
    or: true,
    "!": true,
    "!!": true,
    cat: "a",
    substr: "a",
    merge: [1],
  };
  const names = (Object.keys(operators) as Operator[]).filter((name) => name !== "if");

  test.each(names)("`%s`", (operator) => {
    const { least, most = 5 } = operators[operator].arity;
    for (let count = 0; count <= 6; count += 1) {
      const codes = issuesOf({ [operator]: Array(count).fill(one[operator] ?? 1) }).map(({ code }) => code);
      expect(codes.includes("rules/wrong-number-of-operands"), `${count}`).toBe(
        count < least || (count > most && operators[operator].arity.most !== undefined),
      );
    }
  });

  test.each([
    [0, "rules/wrong-number-of-operands"],
    [1, "rules/wrong-number-of-operands"],
    [2, "rules/if-without-else"],
    [3, undefined],
    [4, "rules/if-without-else"],
    [5, undefined],
  ])("`if` with %i operands: %s", (count, code) => {
    expect(issuesOf({ if: Array(count).fill(true) })[0]?.code).toBe(code);
  });
});
