import type { ChildRecord, Expression } from "@mangnon/schema";
import { candidatesOf } from "../classify/decide.ts";
import type { ReadDefinition } from "../definition/read-definition.ts";
import { type Answered, type Asked, answerIn, answersTo } from "./answers.ts";
import { askedByRecord } from "./asked-by-record.ts";
import { type Candidates, createCandidates } from "./candidates.ts";
import { atomsOf } from "./collect-atoms.ts";
import type { Columns } from "./column.ts";
import { groupsOf, notAsked } from "./group.ts";
import { createPacks } from "./pack.ts";
import { planTruths, ruleOf } from "./plan-truths.ts";
import { withStages } from "./stages.ts";
import { codeOfTruth } from "./truth-codes.ts";
import { type Standing, standingIn, type Words } from "./words.ts";
import { createWriting, type Written } from "./write-columns.ts";

/** A definition as tables: first those that records are looked up in, then those that put their truths together. */
export interface DefinitionPlan {
  readonly candidates: readonly (readonly string[])[];
  readonly ofColumns: (columns: Columns, over?: Written) => Written;
  readonly ofRecord: (record: ChildRecord) => number;
}

export function createPlan(read: ReadDefinition): DefinitionPlan {
  const atoms = atomsOf(read);
  const [rules, criteria] = [rulesOf(read), criteriaOf(read)];
  const { looked, byRecord } = planTruths([...rules, ...criteria.map(({ truth }) => truth)], read, atoms);
  const found = new Set([...looked.map(({ truth }) => truth), ...byRecord]);
  const made = criteria.filter(({ truth }) => !found.has(truth));
  const deciding = planTruths([...rules, ...made.map(({ truth }) => truth)], read, atoms);
  const decides = new Set([...deciding.looked.map(({ truth }) => truth), ...deciding.byRecord]);
  const isAlone = ({ truth }: { readonly truth: Expression }): boolean => !decides.has(truth);
  const lookedUp: readonly Words[] = [
    ...groupsOf([...looked.filter(isAlone), ...looked.filter((each) => !isAlone(each))], {
      parts: read,
      packsOf: createPacks(),
    }),
    ...byRecord.map((truth) => askedByRecord(truth, read)),
  ];
  const words = withStages(lookedUp, [rules, ...made.map(({ truth }) => [truth])], read);
  const candidates = createCandidates();
  const asked = criteria.filter((each) => !found.has(each.truth) || !isAlone(each));
  const [outcome, ...answers] = answersTo(
    [outcomeOf(read, candidates), ...asked.map(({ truth }) => truthAsked(truth))],
    { read, words },
  ) as [Answered, ...Answered[]];
  const columns = createWriting({
    words,
    outcome,
    criteria: criteria.map((each) => ({
      name: each.name,
      found: answers[asked.indexOf(each)] ?? (standingIn(words, each.truth) as Standing),
    })),
  });
  const [alone] = answersTo([outcomeOf(read, candidates)], { read, words }) as [Answered];
  return {
    candidates: candidates.sets,
    ofColumns: columns,
    ofRecord: recordBy(alone, words, atoms.count()),
  };
}

/** One record needs the words that its class is made of, and no others. */
function recordBy(outcome: Answered, words: readonly Words[], atoms: number): DefinitionPlan["ofRecord"] {
  const { ofOne, uses } = outcome.decisions;
  const buckets = new Int16Array(atoms);
  const found: number[] = words.map(() => 0);
  return (record) => {
    buckets.fill(notAsked);
    for (const word of uses) found[word] = words[word]!.ofRecord(record, buckets);
    return answerIn(ofOne(found), outcome);
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

/** A set of candidates is made of the classes and being out of scope; so many sets as 20 bits tell apart there are not. */
const mostBitsOfOutcome = 20;

const outcomeOf = (read: ReadDefinition, candidates: Candidates): Asked => ({
  expressions: rulesOf(read),
  bits: Math.min(read.classes.length + 1, mostBitsOfOutcome),
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
