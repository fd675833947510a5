import type { Rule } from "@mangnon/schema";

const age = { var: "fact.age" } as const;

/**
 * The bands of the surveys, in completed years:
 *
 *     4 |5 ········ 11|12 ···· 14|15 ···· 17| 18
 *       └ surveyed ────────────────────────┘
 */
export const surveyed: Rule = {
  and: [
    { ">=": [age, { var: "parameter.icls.mics6.age.5" }] },
    { "<": [age, { var: "parameter.icls.mics6.age.18" }] },
  ],
};

export const under12: Rule = { "<": [age, { var: "parameter.icls.mics6.age.12" }] };

export const under15: Rule = { "<": [age, { var: "parameter.icls.mics6.age.15" }] };
