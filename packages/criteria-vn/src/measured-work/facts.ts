import type { Citation, Fact, Rule } from "@mangnon/schema";
import { codesOfAppendixIII, codesOfAppendixIV } from "../circular-09-2020/codes.ts";
import type { Compared } from "../circular-09-2020/limit.ts";
import { limits } from "../circular-09-2020/limits.ts";
import { type MeasuredKind, measuredJobs, measuredPlaces } from "./kinds.ts";

const operators: Readonly<Record<Compared, ">=" | ">" | "<=">> = {
  "at-least": ">=",
  above: ">",
  "at-most": "<=",
};

/** The citation of an item, with what its words leave open and in how many copies it was seen. */
export const sourcesOfItem = (of: string): readonly Citation[] =>
  [...codesOfAppendixIII, ...codesOfAppendixIV].find(({ code }) => code === `tt09.${of}`)?.sources ?? [];

function reached({ kind, of, measures }: MeasuredKind): Rule {
  const comparisons = measures.map(({ limit, variable }): Rule => {
    const found = limits.find((each) => each.of === of && each.name === limit);
    if (found === undefined) throw new RangeError(`\`${of}\` has no limit \`${limit}\`.`);
    return {
      [operators[found.comparator]]: [{ var: variable }, { var: `parameter.vn.tt09.${of}.${limit}` }],
    };
  });
  return { and: [{ "==": [{ var: "vn.measuredWork" }, kind] }, ...comparisons] };
}

const factOf = (kind: MeasuredKind): Fact => ({
  id: `vn.measured.${kind.kind}`,
  label: kind.reached,
  rule: reached(kind),
  sources: sourcesOfItem(kind.of),
});

const atOnce = 6;

/** Six kinds are taken together, so that a table can hold them. */
const anyOf = (kinds: readonly MeasuredKind[]): Rule => {
  const facts = kinds.map(({ kind }): Rule => ({ var: `fact.vn.measured.${kind}` }));
  if (facts.length <= atOnce) return { or: facts };
  return { or: [{ or: facts.slice(0, atOnce) }, { or: facts.slice(atOnce) }] };
};

/** Each measured kind of work or place over its limit, then all those of Appendix III, and all those of Appendix IV. */
export const measuredWorkFacts: readonly Fact[] = [
  ...measuredJobs.map(factOf),
  ...measuredPlaces.map(factOf),
  {
    id: "vn.job-over-measure",
    label: {
      vi: "công việc đạt mức đo mà Phụ lục III cấm",
      en: "the job is over a measure that Appendix III names",
    },
    rule: anyOf(measuredJobs),
    sources: measuredJobs.flatMap(({ of }) => sourcesOfItem(of)),
  },
  {
    id: "vn.place-over-measure",
    label: {
      vi: "nơi làm việc đạt mức đo mà Phụ lục IV cấm",
      en: "the workplace is over a measure that Appendix IV names",
    },
    rule: anyOf(measuredPlaces),
    sources: measuredPlaces.flatMap(({ of }) => sourcesOfItem(of)),
  },
];
