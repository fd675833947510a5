import type { Catalogue } from "@mangnon/schema";
import type { RulesErrorCodes } from "../codes.ts";

/** The sentences of what is thrown, apart from all others: an app that only decides and explains brings these alone. */
export const errorSentences: Catalogue<RulesErrorCodes> = {
  "rules/faulty-rule": ({ issues }) => `The rule cannot be used: ${issues} issues.`,
  "rules/faulty-definition": ({ definition, issues }) =>
    `The definition \`${definition}\` cannot be used: ${issues} issues.`,
  "rules/faulty-obligations": ({ obligations, issues }) =>
    `The list of obligations \`${obligations}\` cannot be used: ${issues} issues.`,
  "rules/faulty-dataset": ({ dataset, issues }) =>
    `The dataset \`${dataset}\` cannot be used: ${issues} issues.`,
  "rules/not-a-record": ({ given }) => `A record is a plain object of variables, not a ${given}.`,
  "rules/not-a-day": ({ given }) =>
    `\`${given}\` is no day of the calendar. Write the day of the law as \`2025-06-30\`.`,
  "rules/different-comparisons": ({ first, second }) =>
    `One count compares ${first}, the other ${second}. Only counts of the same two definitions can be put together.`,
  "rules/no-value-to-export": ({ parameter, on }) =>
    `Cannot export the rule: \`${parameter}\` has no value on ${on}. Export it for a day on which it has one.`,
  "rules/too-large-to-export": ({ limit }) =>
    `Cannot export the rule: with its facts written out it has more than ${limit} parts. Export its facts one by one.`,
};
