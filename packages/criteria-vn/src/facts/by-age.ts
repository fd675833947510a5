import type { Rule } from "@mangnon/schema";

const age: Rule = { var: "fact.age" };

export const under13: Rule = { "<": [age, { var: "parameter.vn.age.light-work" }] };

export const under15: Rule = { "<": [age, { var: "parameter.vn.age.minimum" }] };

export const under18: Rule = { "<": [age, { var: "parameter.vn.age.adult" }] };

/** A condition that differs by the bands of the Code, of somebody who works. */
export const workingAndByAge = (bands: { under13: Rule; from13: Rule; from15: Rule }): Rule => ({
  and: [
    { var: "economicActivity" },
    { if: [under13, bands.under13, { if: [under15, bands.from13, bands.from15] }] },
  ],
});

/** A condition with one form under 15 and another from 15, of somebody who works. */
export const workingAndBefore15 = (younger: Rule, older: Rule): Rule => ({
  and: [{ var: "economicActivity" }, { if: [under15, younger, older] }],
});
