import type { ChildRecord, Expression } from "@mangnon/schema";
import { candidatesOf } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { type Answered, answerIn, type Asked, answersTo } from "./answers.ts";
import { askedByRecord } from "./asked-by-record.ts";
import { type Candidates, createCandidates } from "./candidates.ts";
import { atomsOf } from "./collect-atoms.ts";
import type { Columns } from "./column.ts";
import { groupsOf, notAsked } from "./group.ts";
import { createPacks } from "./pack.ts";
import { planTruths, ruleOf } from "./plan-truths.ts";
import { codeOfTruth } from "./truth-codes.ts";
import { bitsOfWord, standingIn, type Words } from "./words.ts";
import { createWriting } from "./write-columns.ts";

/** A definition as tables: first those that records are looked up in, then those that put their truths together. */
export interface DefinitionPlan {
  readonly candidates: readonly (readonly string[])[];
  readonly ofColumns: (columns: Columns) => {
    /** The place of each row's candidates. */
    readonly outcomes: Uint32Array;
    readonly criteria: Readonly<Record<string, Uint8Array>>;
  };
  readonly ofRecord: (record: ChildRecord) => number;
}

export function createPlan(read: ReadDefinition): DefinitionPlan {
  const atoms = atomsOf(read);
  const criteria = criteriaOf(read);
  const rules = rulesOf(read);
  const { looked, byRecord } = planTruths([...rules, ...criteria.map(({ truth }) => truth)], read, atoms);
  const words: readonly Words[] = [
    ...groupsOf(looked, { parts: read, packsOf: createPacks() }),
    ...byRecord.map((truth) => askedByRecord(truth, read)),
  ];
  const candidates = createCandidates();
  const standing = criteria.map(({ truth }) => standingIn(words, truth));
  const made = criteria.filter((_, at) => standing[at] === undefined);
  const asked = [outcomeOf(read, candidates), ...made.map(({ truth }) => truthAsked(truth))];
  const [outcome, ...answers] = answersTo(asked, { read, words }) as [Answered, ...Answered[]];
  const found = criteria.map((criterion, at) => ({
    name: criterion.name,
    found: standing[at] ?? (answers[made.indexOf(criterion)] as Answered),
  }));
  const buckets = new Int16Array(atoms.count());
  return {
    candidates: candidates.sets,
    ofColumns: createWriting({ words, outcome, criteria: found }),
    ofRecord: (record) => {
      buckets.fill(notAsked);
      const word = outcome.decisions.ofOne(words.map((each) => each.ofRecord(record, buckets)));
      return answerIn(word, outcome);
    },
  };
}

const rulesOf = ({ population, classes }: ReadDefinition): readonly Expression[] => [
  population,
  ...classes.flatMap(({ expression }) => (expression === undefined ? [] : [expression])),
];

interface Criterion {
  readonly name: string;
  readonly truth: Expression;
}

const criteriaOf = (read: ReadDefinition): readonly Criterion[] =>
  read.definition.criteria.flatMap((name) => {
    const expression = read.facts.get(name)?.expression;
    return expression === undefined ? [] : [{ name, truth: ruleOf(expression, read) }];
  });

/** The place of the candidates; as many places as a third of a word leaves are enough for all that truths can say. */
const outcomeOf = (read: ReadDefinition, candidates: Candidates): Asked => ({
  expressions: rulesOf(read),
  bits: bitsOfWord - 10,
  answer: (truth) => {
    const classes = read.classes.map(({ id, expression }) => ({
      id,
      truth: expression === undefined ? true : truth(expression),
    }));
    return candidates.placeOf(candidatesOf(truth(read.population), classes));
  },
});

const truthAsked = (truth: Expression): Asked => ({
  expressions: [truth],
  bits: 2,
  answer: (truthOf) => codeOfTruth(truthOf(truth)),
});
