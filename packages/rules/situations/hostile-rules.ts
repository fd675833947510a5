// What nobody should write as a rule, and somebody will.
import type { RulesIssueCodes } from "../src/codes.ts";

type Code = keyof RulesIssueCodes;

/** A name for the test, the rule, and the code of its first issue. */
export type HostileRule = readonly [name: string, rule: unknown, code: Code];

class Rule {
  readonly and = [true];
}

const thrower = (): never => {
  throw new Error("read me not");
};

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const allTraps = new Proxy({}, { get: () => thrower });

function nestedRule(wrap: (inner: unknown) => unknown, depth: number): unknown {
  let rule: unknown = true;
  for (let level = 0; level < depth; level += 1) rule = wrap(rule);
  return rule;
}

const own = (key: string, value: unknown): object =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });

/** Names that every object of JavaScript answers to. */
const inherited = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "toLocaleString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "__defineGetter__",
  "__lookupSetter__",
  "length",
] as const;

/** Cyrillic, full-width, with a joiner, a soft hyphen, a different case, a space. */
const lookalikes: readonly (readonly [string, string])[] = [
  ["а Cyrillic letter", "\u0430nd"],
  ["full-width letters", "\uff41\uff4e\uff44"],
  ["a zero-width joiner", "a\u200dnd"],
  ["a soft hyphen", "an\u00add"],
  ["capitals", "AND"],
  ["a space", "and "],
  ["a full-width sign", "\uff1c"],
  ["one sign for two", "\u2264"],
  ["words for a sign", "less than"],
  ["a NUL", "and\u0000"],
];

function circle(operator: string): unknown {
  const operands: unknown[] = [true];
  const rule = { [operator]: operands };
  operands.push(rule);
  return rule;
}

function wideCircle(width: number): unknown {
  const list: unknown[] = [];
  for (let at = 0; at < width; at += 1) list.push(list);
  return list;
}

function sparse(length: number): unknown {
  const list: unknown[] = [true];
  list.length = length;
  return list;
}

/** A proxy that holds another one, without end. */
function endless(): unknown {
  return new Proxy([], { get: (_, name) => (name === "length" ? 1 : endless()) });
}

/** Values that are no rule wherever they stand. */
export const hostileValues: readonly HostileRule[] = [
  ["null", null, "rules/null-literal"],
  ["nothing", undefined, "rules/not-a-rule"],
  ["NaN", Number.NaN, "rules/not-finite"],
  ["infinity", Number.POSITIVE_INFINITY, "rules/not-finite"],
  ["minus infinity", Number.NEGATIVE_INFINITY, "rules/not-finite"],
  ["a BigInt", 10n, "rules/not-a-rule"],
  ["a symbol", Symbol("and"), "rules/not-a-rule"],
  ["a function", () => true, "rules/not-a-rule"],
  ["a class", Rule, "rules/not-a-rule"],
  ["an instance", new Rule(), "rules/not-a-rule"],
  ["a Date", new Date(0), "rules/not-a-rule"],
  ["an expression of texts", /and/, "rules/not-a-rule"],
  ["a Map", new Map([["and", [true]]]), "rules/not-a-rule"],
  ["a Set", new Set([true]), "rules/not-a-rule"],
  ["a promise", Promise.resolve(true), "rules/not-a-rule"],
  ["a number as an object", Object(1), "rules/not-a-rule"],
  ["a text as an object", Object("age"), "rules/not-a-rule"],
  ["a truth as an object", Object(false), "rules/not-a-rule"],
  ["numbers of a buffer", new Uint8Array(3), "rules/not-a-rule"],
  ["an error", new Error("and"), "rules/not-a-rule"],
  ["an heir of a rule", Object.create({ and: [true] }), "rules/not-a-rule"],
  ["an object without operator", {}, "rules/no-operator"],
  ["an object of symbols", { [Symbol("and")]: [true] }, "rules/no-operator"],
  [
    "a hidden operator",
    Object.defineProperty({}, "and", { value: [true], enumerable: false }),
    "rules/no-operator",
  ],
  ["an empty list", [], "rules/empty-list"],
  ["two operators", { and: [true], or: [false] }, "rules/several-operators"],
  ["an operator and a comment", { "<": [1, 2], comment: "…" }, "rules/several-operators"],
  ["an operator and `__proto__`", JSON.parse('{"and":[true],"__proto__":[]}'), "rules/several-operators"],
  [
    "a getter that throws",
    Object.defineProperty({}, "and", { get: thrower, enumerable: true }),
    "rules/not-a-rule",
  ],
  ["a proxy that throws", new Proxy({ and: [true] }, allTraps), "rules/not-a-rule"],
  ["a list that throws", new Proxy([true], allTraps), "rules/not-a-rule"],
  ["a revoked proxy", revoked({ and: [true] }), "rules/not-a-rule"],
  ["a revoked list", revoked([]), "rules/not-a-rule"],
  ["a list of a negative length", new Proxy([], { get: () => -1 }), "rules/empty-list"],
  ["a list with holes", sparse(3), "rules/not-a-rule"],
  ["a list of 4 thousand million holes", sparse(2 ** 32 - 1), "rules/too-large"],
];

/** Names that are none. */
export const hostileNames: readonly HostileRule[] = [
  ...inherited.flatMap((name): readonly HostileRule[] => [
    [`the operator ${name}`, own(name, [true, true]), "rules/unknown-operator"],
    [`the variable ${name}`, { var: name }, "rules/unknown-variable"],
    [`the variable works.${name}`, { var: `works.${name}` }, "rules/unknown-variable"],
    [`the fact ${name}`, { var: `fact.${name}` }, "rules/unknown-fact"],
    [`the parameter ${name}`, { var: `parameter.${name}` }, "rules/unknown-parameter"],
    [`the code ${name}`, { "==": [{ var: "x.job" }, name] }, "rules/code-not-in-list"],
    [`the date ${name}`, { "<": [{ var: "birthDate" }, name] }, "rules/not-a-date"],
  ]),
  ...lookalikes.flatMap(([name, text]): readonly HostileRule[] => [
    [`an operator with ${name}`, { [text]: [true, true] }, "rules/unknown-operator"],
    [`a variable with ${name}`, { var: text }, "rules/unknown-variable"],
    [`a code with ${name}`, { in: [{ var: "sex" }, ["male", text]] }, "rules/code-not-in-list"],
  ]),
  ["a variable in Cyrillic letters", { var: "w\u043erks" }, "rules/unknown-variable"],
  [
    "digits of another script",
    { "<": [{ var: "birthDate" }, "\u0662\u0660\u0661\u0660"] },
    "rules/not-a-date",
  ],
  ["a variable that is a number", { var: 1 }, "rules/var-not-a-name"],
  ["a variable that is a truth", { var: true }, "rules/var-not-a-name"],
  ["a variable that is null", { var: null }, "rules/var-not-a-name"],
  ["a variable that is a rule", { var: { var: "works" } }, "rules/var-not-a-name"],
  ["a variable that is a list", { var: [["works"]] }, "rules/var-not-a-name"],
  ["a variable without a name", { var: [] }, "rules/var-not-a-name"],
  ["a variable that throws", { var: revoked({}) }, "rules/var-not-a-name"],
  ["a default", { var: ["works", false] }, "rules/var-default"],
  ["a default that is nothing", { var: ["works", undefined] }, "rules/var-default"],
  ["the whole record", { var: "" }, "rules/element-outside"],
  ["the element of nothing", { and: [{ var: "" }] }, "rules/element-outside"],
  ["an element of a list by its place", { var: "x.dangers.0" }, "rules/unknown-variable"],
  ["a dot at the end", { var: "works." }, "rules/unknown-variable"],
  ["a dot alone", { var: "." }, "rules/unknown-variable"],
  ["`fact.` alone", { var: "fact." }, "rules/unknown-fact"],
  ["`parameter.` alone", { var: "parameter." }, "rules/unknown-parameter"],
  ["`fact.` twice", { var: "fact.fact.age" }, "rules/unknown-fact"],
  ["a fact by its bare name", { var: "age" }, "rules/unknown-variable"],
];

/** Rules that are larger or deeper than any law. */
export const hostileSizes: readonly HostileRule[] = [
  ["`!` a hundred thousand times", nestedRule((inner) => ({ "!": inner }), 100_000), "rules/too-deep"],
  ["`and` a hundred thousand deep", nestedRule((inner) => ({ and: [inner] }), 100_000), "rules/too-deep"],
  [
    "`if` a hundred thousand deep",
    nestedRule((inner) => ({ if: [true, inner, 1] }), 100_000),
    "rules/too-deep",
  ],
  ["lists a hundred thousand deep", nestedRule((inner) => [inner], 100_000), "rules/too-deep"],
  [
    "`some` a hundred thousand deep",
    nestedRule((inner) => ({ some: [[1], inner] }), 100_000),
    "rules/too-deep",
  ],
  [
    "`reduce` a hundred thousand deep",
    nestedRule((inner) => ({ reduce: [[1], inner, true] }), 100_000),
    "rules/too-deep",
  ],
  ["a hundred thousand operands", { and: Array(100_000).fill(true) }, "rules/too-large"],
  ["a hundred thousand items", { in: [1, Array(100_000).fill(1)] }, "rules/too-large"],
  [
    "two hundred lists of two hundred",
    { and: Array(200).fill({ in: [1, Array(200).fill(1)] }) },
    "rules/too-large",
  ],
  [
    "a text of a million letters as a date",
    { "<": [{ var: "birthDate" }, "2".repeat(1_000_000)] },
    "rules/not-a-date",
  ],
  [
    "a text of a million letters as a code",
    { "==": [{ var: "sex" }, "m".repeat(1_000_000)] },
    "rules/code-not-in-list",
  ],
  ["a variable of a million letters", { var: "w".repeat(1_000_000) }, "rules/unknown-variable"],
  ["an operator of a million letters", { ["a".repeat(1_000_000)]: [true] }, "rules/unknown-operator"],
  [
    "a hundred thousand operators",
    Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, 1])),
    "rules/several-operators",
  ],
  ["`and` of itself", circle("and"), "rules/too-deep"],
  ["`or` of itself", circle("or"), "rules/too-deep"],
  ["`max` of itself", circle("max"), "rules/too-deep"],
  ["`merge` of itself", circle("merge"), "rules/too-deep"],
  ["a list of itself", wideCircle(1), "rules/too-deep"],
  ["a list of itself ten thousand times", wideCircle(10_000), "rules/too-deep"],
  ["lists without end", endless(), "rules/too-deep"],
];
