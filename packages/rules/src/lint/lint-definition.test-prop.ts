import type { ChildRecord, Expression, Issue, OperationNode } from "@mangnon/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  everyPartlyKnownRecord,
  everyWholeRecord,
  isCompletionOf,
  valuesOf,
  waysToKnow,
} from "../../situations/every-record.ts";
import { seenIn } from "../../situations/seen-conditions.ts";
import { countShares } from "../../situations/shares.ts";
import { smallDefinition } from "../../situations/small-definitions.ts";
import { decide } from "../classify/decide.ts";
import { type ReadDefinition, readDefinition } from "../definition/read-definition.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { faceRecord } from "../record/face-record.ts";
import { lintDefinition } from "./lint-definition.ts";

/** A record with what a definition makes of it. */
interface Judged {
  readonly record: ChildRecord;
  readonly candidates: readonly string[];
  /** Of each class, in order: is its rule true? */
  readonly rules: readonly unknown[];
}

function judge(read: ReadDefinition, record: ChildRecord): Judged {
  const faced = faceRecord(read, record);
  const rules = read.classes.map(({ expression }) => expression === undefined || evaluate(expression, faced));
  return { record, candidates: decide(read, faced).candidates, rules };
}

/** Every whole record on a day on which the definition speaks. */
function judgedRecords(read: ReadDefinition): readonly Judged[] {
  const { since } = read.definition.effective;
  return everyWholeRecord(read)
    .filter(
      ({ referenceDate }) =>
        since === undefined ||
        referenceDate === undefined ||
        referenceDate === null ||
        referenceDate >= since,
    )
    .map((record) => judge(read, record));
}

const isOf = ({ candidates }: Judged, id: string | undefined): boolean =>
  candidates.length === 1 && candidates[0] === id;

const issuesOf = (issues: readonly Issue[], ...codes: readonly string[]): readonly Issue[] =>
  issues.filter(({ code }) => codes.includes(`${code}`.replace("rules/lint-", "")));

const exampleOf = ({ data }: Issue): ChildRecord => JSON.parse(String(data.example)) as ChildRecord;

type Shows = (one: Judged) => boolean;

/** An example shows something of whatever it turns out to be. */
function expectShown(issue: Issue, judged: readonly Judged[], shows: Shows): void {
  const completions = judged.filter(({ record }) => isCompletionOf(record, exampleOf(issue)));
  expect(completions.length, "completions").toBeGreaterThan(0);
  expect(completions.every(shows), JSON.stringify(issue)).toBe(true);
}

/** Of less than the example it would not be shown. */
function expectSmallest(issue: Issue, judged: readonly Judged[], shows: Shows): void {
  expectShown(issue, judged, shows);
  const example = Object.entries(exampleOf(issue));
  const names = example.map(([name]) => name);
  for (const left of names.filter((name) => !isImplied(name, names))) {
    const fewer = Object.fromEntries(example.filter(([name]) => name !== left));
    expect(judged.filter(({ record }) => isCompletionOf(record, fewer)).every(shows), left).toBe(false);
  }
}

const dated: readonly string[] = ["birthDate", "referenceDate", "ageInYears"];

/** That something was asked stands beside its answer, and the dates of an age beside it. */
const isImplied = (name: string, names: readonly string[]): boolean =>
  (name === "works" && names.includes("x.shifts")) ||
  names.includes("x.night") ||
  (dated.includes(name) && names.filter((other) => dated.includes(other)).length > 1);

const parameters = { numRuns: 80 };

test("classes that nobody has, and pairs of which the order decides, are those found by trying every record", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: true }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      const judged = judgedRecords(read);
      const issues = lintDefinition(read);
      const ids = read.classes.map(({ id }) => id);
      const isEmpty = judged.every(({ candidates }) => !ids.some((id) => candidates.includes(id)));
      const unreached = ids.filter((id) => !judged.some((one) => isOf(one, id)));
      const told = issuesOf(issues, "unreachable-class", "otherwise-unreachable").map(
        ({ data }) => data.class,
      );
      const hasPopulation = judged.some(
        ({ record }) => evaluate(read.population, faceRecord(read, record)) === true,
      );
      expect(told).toEqual(hasPopulation ? unreached : []);
      const overlaps = issuesOf(issues, "overlap");
      const pairs = ids.slice(0, -1).flatMap((second, at) =>
        ids
          .slice(0, at)
          .filter((first) => judged.some((one) => isOf(one, first) && one.rules[at] === true))
          .map((first) => [first, second])
          .filter(() => !unreached.includes(second)),
      );
      expect(overlaps.map(({ data }) => [data.first, data.second])).toEqual(pairs);
      for (const overlap of overlaps) {
        const second = ids.indexOf(String(overlap.data.second));
        expectSmallest(
          overlap,
          judged,
          (one) => isOf(one, String(overlap.data.first)) && one.rules[second] === true,
        );
      }
      shares.add(
        isEmpty ? "nobody" : unreached.length > 0 ? "unreached" : pairs.length > 0 ? "overlap" : "none",
      );
    }),
    { ...parameters, seed: 20_261_301 },
  );
  for (const kind of ["unreached", "overlap", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});

test("whole records without a class are told by their days, and only they", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: true }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      const judged = judgedRecords(read);
      const open = judged.filter(({ candidates }) => candidates.length > 1);
      const issues = issuesOf(lintDefinition(read), "undecided");
      const isIn = (record: ChildRecord, { data: { from, to } }: Issue): boolean =>
        (from === undefined || String(record.referenceDate) >= String(from)) &&
        (to === undefined || String(record.referenceDate) <= String(to));
      expect(open.every(({ record }) => issues.some((issue) => isIn(record, issue)))).toBe(true);
      for (const issue of issues) {
        expect(open.some(({ record }) => isIn(record, issue))).toBe(true);
        expectSmallest(issue, judged, ({ candidates }) => candidates.length > 1);
        expect(issue.data.causes).not.toEqual([]);
      }
      shares.add(issues.length > 0 ? "undecided" : "none");
    }),
    { ...parameters, seed: 20_261_302 },
  );
  for (const kind of ["undecided", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});

test("gaps are values that only `otherwise` has while lower and higher ones have rules", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: false }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      const judged = judgedRecords(read);
      const issues = issuesOf(lintDefinition(read), "gap");
      for (const name of ["x.days", "x.shifts"]) {
        const told = issues.find(({ data }) => data.variable === name);
        const expected = narrowestGap(name, read, judged);
        expect([name, told?.severity]).toEqual([name, expected]);
        shares.add(told?.severity ?? "none");
        if (told === undefined) continue;
        expect(exampleOf(told)[name]).toBe(Number(told.data.from));
        expectShown(
          told,
          judged,
          (one) => isOf(one, "x.otherwise") && one.record[name] === Number(told.data.from),
        );
      }
    }),
    { ...parameters, seed: 20_261_303 },
  );
  for (const kind of ["warning", "info", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.01);
});

/** `warning` where one value alone is left out, `info` where several are. */
function narrowestGap(name: string, read: ReadDefinition, judged: readonly Judged[]): string | undefined {
  const variable = read.variables.get(name)?.variable;
  if (variable === undefined) return undefined;
  const others = ({ record }: Judged): string =>
    JSON.stringify(
      Object.entries(record)
        .filter(([field]) => field !== name)
        .sort(),
    );
  const bySetting = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.record[name] === undefined) continue;
    bySetting.set(others(one), [...(bySetting.get(others(one)) ?? []), one]);
  }
  const texts = [...bySetting.values()].map((setting) =>
    valuesOf(variable, read)
      .map((value) => setting.find(({ record }) => record[name] === value))
      .map((one) =>
        one === undefined || one.candidates.length > 1
          ? "-"
          : isOf(one, "x.otherwise")
            ? "o"
            : isOf(one, "out-of-scope")
              ? "-"
              : "r",
      )
      .join(""),
  );
  if (texts.some((text) => text.includes("ror"))) return "warning";
  return texts.some((text) => /roo+r/.test(text)) ? "info" : undefined;
}

test("a condition is told to be constant where it is, and one that is not told has a part that explains it", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: true }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      fc.pre(everyWholeRecord(read).length <= 600);
      const told = new Map(
        issuesOf(lintDefinition(read), "always-true", "always-false").map(({ code, path }) => [
          path.join("."),
          code === "rules/lint-always-true",
        ]),
      );
      for (const { path, expression, records, isRuleOfClass } of rulesOf(read)) {
        const seen = seenIn(expression, records, read);
        const isTold = (node: Expression): boolean => told.has([...path, ...node.path].join("."));
        for (const [node, truths] of seen) {
          const constant = truths.has(true) !== truths.has(false);
          if (isTold(node) && node.kind !== "literal") {
            expect([...truths].filter((truth) => truth !== undefined)).toEqual([
              told.get([...path, ...node.path].join(".")),
            ]);
          }
          if (!constant || isTold(node) || node.kind === "literal") continue;
          if (isRuleOfClass && node === expression) continue;
          expect(isExplainedBelow(node, isTold, { read, told }), [...path, ...node.path].join(".")).toBe(
            true,
          );
        }
      }
      shares.add(told.size > 0 ? "constant" : "none");
    }),
    { ...parameters, seed: 20_261_304 },
  );
  for (const kind of ["constant", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});

interface RuleAt {
  readonly path: Issue["path"];
  readonly expression: Expression;
  readonly records: readonly ChildRecord[];
  readonly isRuleOfClass: boolean;
}

function rulesOf(read: ReadDefinition): readonly RuleAt[] {
  const every = everyWholeRecord(read);
  const effective = judgedRecords(read).map(({ record }) => record);
  const inside = effective.filter((record) => evaluate(read.population, faceRecord(read, record)) === true);
  const rule = (path: Issue["path"], expression: Expression | undefined, records: readonly ChildRecord[]) =>
    expression === undefined ? [] : [{ path, expression, records, isRuleOfClass: path[0] === "classes" }];
  return [
    ...rule(["population"], read.population, effective),
    ...read.classes.flatMap(({ expression }, at) => rule(["classes", at, "rule"], expression, inside)),
    ...[...read.facts].flatMap(([name, { expression }]) => rule(["facts", name, "rule"], expression, every)),
    ...[...read.variables].flatMap(([name, { when }]) => rule(["variables", name, "when"], when, every)),
  ];
}

function isExplainedBelow(
  node: Expression,
  isTold: (node: Expression) => boolean,
  { read, told }: { readonly read: ReadDefinition; readonly told: ReadonlyMap<string, boolean> },
): boolean {
  if (node.kind === "fact") {
    const rule = read.facts.get(node.name)?.expression;
    return (
      rule?.kind === "literal" || [...told.keys()].some((place) => place.startsWith(`facts.${node.name}.`))
    );
  }
  if (node.kind !== "operation") return false;
  return node.operands.some(
    (operand) => isTold(operand) || isExplainedBelow(operand, isTold, { read, told }),
  );
}

test("an operand is redundant where no record, known in full or in part, tells the difference", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: false }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      fc.pre(waysToKnow(read) <= 3000);
      const issues = lintDefinition(read);
      const redundant = new Set(issuesOf(issues, "redundant").map(({ path }) => path.join(".")));
      const constant = new Set(
        issuesOf(issues, "always-true", "always-false").map(({ path }) => path.join(".")),
      );
      const faced = everyPartlyKnownRecord(read).map((record) => faceRecord(read, record));
      const results = (node: Expression): string =>
        faced.map((one) => String(evaluate(node, one)).at(0)).join("");
      for (const { path, expression } of rulesOf(read)) {
        for (const node of junctionsIn(expression)) {
          const isNamed = (names: ReadonlySet<string>, operand: Expression): boolean =>
            names.has([...path, ...operand.path].join("."));
          const kept = node.operands.filter((operand) => !isNamed(redundant, operand));
          expect(results({ ...node, operands: kept })).toBe(results(node));
          if (new Set(results(node).replaceAll("u", "")).size < 2) continue;
          for (const operand of kept) {
            if (kept.length === 1 || isNamed(constant, operand) || operand.kind === "literal") continue;
            const fewer = { ...node, operands: kept.filter((other) => other !== operand) };
            if (results(fewer) === results(node))
              expect(constant.size, [...path, ...operand.path].join(".")).toBeGreaterThan(0);
          }
          shares.add(kept.length < node.operands.length ? "redundant" : "none");
        }
      }
    }),
    { ...parameters, seed: 20_261_305 },
  );
  for (const kind of ["redundant", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});

function junctionsIn(node: Expression): readonly OperationNode[] {
  if (node.kind !== "operation") return [];
  const below = node.operands.flatMap(junctionsIn);
  return node.operator === "and" || node.operator === "or" ? [node, ...below] : below;
}

test("candidates that no completion reaches are told, each with a record that shows it", () => {
  const shares = countShares<string>();
  fc.assert(
    fc.property(smallDefinition({ withAge: false }), ({ definition, vocabulary }) => {
      const read = readDefinition(definition, vocabulary);
      fc.pre(waysToKnow(read) <= 2000);
      const whole = everyWholeRecord(read).map((record) => judge(read, record));
      const extra = new Set<string>();
      for (const partly of everyPartlyKnownRecord(read)) {
        for (const id of extraIn(partly, whole, read)) extra.add(id);
      }
      const issues = issuesOf(lintDefinition(read), "wider-candidates");
      expect(new Set(issues.map(({ data }) => data.class))).toEqual(extra);
      for (const issue of issues) expect(extraIn(exampleOf(issue), whole, read)).toContain(issue.data.class);
      shares.add(extra.size > 0 ? "wider" : "none");
    }),
    { ...parameters, seed: 20_261_306 },
  );
  for (const kind of ["wider", "none"]) expect(shares.share(kind), kind).toBeGreaterThan(0.05);
});

/**
 * Candidates of a record that no completion has. What is recorded falls away where it turns out that it was not
 * asked; where that is known from the first, the record contradicts itself.
 */
function extraIn(record: ChildRecord, whole: readonly Judged[], read: ReadDefinition): readonly string[] {
  const faced = faceRecord(read, record);
  const guarded = [...read.variables].filter(([name, { when }]) => when && record[name] !== undefined);
  if (guarded.some(([, { when }]) => when && evaluate(when, faced) === false)) return [];
  const names = guarded.map(([name]) => name);
  const reached = whole.filter((one) => {
    const unasked = names.filter((name) => one.record[name] === undefined);
    const rest = Object.fromEntries(Object.entries(record).filter(([name]) => !unasked.includes(name)));
    return isCompletionOf(one.record, rest);
  });
  const classes = reached.flatMap(({ candidates }) => candidates);
  return classes.length === 0 ? [] : judge(read, record).candidates.filter((id) => !classes.includes(id));
}
