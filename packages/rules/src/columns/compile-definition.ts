import type { ChildRecord, Expression } from "@mangnon/schema";
import { candidatesOf, decide } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { type Atom, type Batch, notAsked } from "./atom.ts";
import { atomsOf } from "./collect-atoms.ts";
import type { Column, Columns } from "./column.ts";
import { valueAt } from "./kernel-atom.ts";
import { createCompiler, oncePerBatch, type Program, tableProgram, truthOfCode } from "./program.ts";

/** The outcomes of many records, as columns. */
export interface ClassifiedColumns {
  /** The place of each record's candidates in `candidates`. */
  readonly outcomes: Uint8Array;
  /** Each set of classes that some record may have; a set of one is a decided class. It grows as sets are met. */
  readonly candidates: readonly (readonly string[])[];
  /** Each criterion of the definition: 0 false, 1 true, 2 unknown. */
  readonly criteria: Readonly<Record<string, Uint8Array>>;
}

/** A definition made ready for many records. */
export interface CompiledDefinition {
  /** Classifies many records at once. */
  readonly classifyColumns: (columns: Columns) => ClassifiedColumns;
  /** The class of one record, `undefined` when it is undetermined; `classify` says what is missing. */
  readonly classOf: (record: ChildRecord) => string | undefined;
}

/**
 * Makes a definition ready for many records. Every variable meets few numbers in its rules, so that its values fall
 * into few buckets, unknown ones and intervals among them; the outcome of each combination of buckets is worked out
 * once, when it is first met, by the same evaluator that classifies single records, and then looked up. No text is
 * ever run as code.
 *
 * @example
 * const definition = {
 *   kind: "definition", id: "under-15", version: "1.0.0", label: { vi: "Dưới 15", en: "Under 15" },
 *   authority: { vi: "ví dụ", en: "example" }, effective: {}, criteria: [], population: true,
 *   sources: [{ instrument: { vi: "ví dụ", en: "example" }, seen: "derived" }],
 *   classes: [
 *     { id: "younger", label: { vi: "nhỏ hơn", en: "younger" }, rule: { "<": [{ var: "ageInYears" }, 15] } },
 *     { id: "older", label: { vi: "lớn hơn", en: "older" }, rule: "otherwise" },
 *   ],
 * } as const;
 * const age = { id: "ageInYears", type: "integer", unit: "years", min: 0, max: 120, label: { vi: "tuổi", en: "age" } } as const;
 * const read = readDefinition(definition, { variables: [age], codeLists: [], facts: [], parameters: [] });
 * const ages = { kind: "numbers", from: Float64Array.of(14, 15, Number.NaN) } as const;
 * const { outcomes, candidates } = compileDefinition(read).classifyColumns({ length: 3, columns: { ageInYears: ages } });
 * [...outcomes].map((at) => candidates[at]);
 * // => [["younger"], ["older"], ["younger", "older"]]
 */
export function compileDefinition(read: ReadDefinition): CompiledDefinition {
  const atoms = atomsOf(read);
  const compile = createCompiler(read, atoms);
  const candidates = createCandidates();
  const decision = decisionProgram(read, { compile, candidates, atomsOf: atoms.of });
  const criteria = read.definition.criteria.flatMap((name) => {
    const expression = read.facts.get(name)?.expression;
    return expression === undefined ? [] : [{ name, program: compile(expression) }];
  });
  const batchOf = createBatches();
  const buckets = new Int16Array(atoms.count());
  return {
    classifyColumns: (columns) => {
      const batch = batchOf(columns);
      return {
        outcomes: decision.run(batch),
        candidates: candidates.sets,
        criteria: Object.fromEntries(criteria.map(({ name, program }) => [name, program.run(batch)])),
      };
    },
    classOf: (record) => {
      const set = candidates.sets[decision.runOne({ record, buckets: buckets.fill(notAsked) })];
      return set?.length === 1 ? set[0] : undefined;
    },
  };
}

interface Candidates {
  readonly sets: string[][];
  readonly placeOf: (set: readonly string[]) => number;
}

function createCandidates(): Candidates {
  const sets: string[][] = [];
  const places = new Map<string, number>();
  return {
    sets,
    placeOf: (set) => {
      const key = set.join(" ");
      const place = places.get(key) ?? sets.push([...set]) - 1;
      places.set(key, place);
      return place;
    },
  };
}

interface Deciding {
  readonly compile: (expression: Expression) => Program;
  readonly candidates: Candidates;
  readonly atomsOf: ReturnType<typeof atomsOf>["of"];
}

/** One table of the whole decision where it fits; else the truths of its rules, put together. */
function decisionProgram(read: ReadDefinition, { compile, candidates, atomsOf: look }: Deciding): Program {
  const rules = [
    read.population,
    ...read.classes.flatMap(({ expression }) => (expression === undefined ? [] : [expression])),
  ];
  const looked = rules.map(look);
  if (!looked.includes("irregular")) {
    const all = [...new Set(looked.flatMap((atoms) => atoms as readonly Atom[]))];
    const whole = tableProgram(all, read, (faced) => candidates.placeOf(decide(read, faced).candidates));
    if (whole !== undefined) return whole;
  }
  return combinedDecision(read, rules.map(compile), candidates);
}

function combinedDecision(read: ReadDefinition, parts: readonly Program[], candidates: Candidates): Program {
  const known = new Map<number, number>();
  const placeOf = (cell: number): number => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const truths = parts.map((_, at) => truthOfCode(Math.floor(cell / 3 ** at) % 3));
    const classes = read.classes.map(({ id }, at) => ({
      id,
      truth: at + 1 < truths.length ? truths[at + 1] : true,
    }));
    const place = candidates.placeOf(candidatesOf(truths[0], classes));
    known.set(cell, place);
    return place;
  };
  return {
    run: oncePerBatch((batch, into) => {
      const answers = parts.map((part) => part.run(batch));
      const cells = new Uint32Array(batch.length);
      for (const [at, answer] of answers.entries()) {
        const stride = 3 ** at;
        for (let row = 0; row < batch.length; row += 1) {
          cells[row] = (cells[row] as number) + stride * (answer[row] as number);
        }
      }
      const places = new Uint8Array(3 ** parts.length).fill(255);
      for (let row = 0; row < batch.length; row += 1) {
        const cell = cells[row] as number;
        if (places[cell] === 255) places[cell] = placeOf(cell);
        into[row] = places[cell] as number;
      }
    }),
    runOne: (one) => placeOf(parts.reduce((cell, part, at) => cell + 3 ** at * part.runOne(one), 0)),
  };
}

/** Buffers of a batch are used again for the next one of the same length; what is handed out is not. */
function createBatches(): (columns: Columns) => Batch {
  const buffers = new Map<Atom, Uint8Array>();
  return ({ length, columns }) => {
    const buckets = new Map<Atom, Uint8Array>();
    const looked = new Map<Atom, Uint8Array | number>();
    const bucketsOf: Batch["bucketsOf"] = (atom) => {
      const known = buckets.get(atom);
      if (known !== undefined) return known;
      const kept = buffers.get(atom);
      const into = kept?.length === length ? kept : new Uint8Array(length);
      buffers.set(atom, into);
      atom.ofColumns(batch, into);
      buckets.set(atom, into);
      return into;
    };
    const lookedAt: Batch["lookedAt"] = (atom) => {
      const known = looked.get(atom);
      if (known !== undefined) return known;
      const own = bucketsOf(atom);
      const found = isConstant(own) ? (own[0] as number) : own;
      looked.set(atom, found);
      return found;
    };
    const batch: Batch = {
      columns: { length, columns },
      length,
      answers: new Map(),
      bucketsOf,
      lookedAt,
      recordAt: (row) =>
        Object.fromEntries(
          Object.entries(columns).map(([name, column]: [string, Column]) => [name, valueAt(column, row)]),
        ),
    };
    return batch;
  };
}

function isConstant(buckets: Uint8Array): boolean {
  const [first] = buckets;
  return first !== undefined && buckets.every((bucket) => bucket === first);
}
