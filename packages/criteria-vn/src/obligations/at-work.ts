import type { Rule } from "@mangnon/schema";
import { under13, under15 } from "../facts/by-age.ts";

const working: Rule = { var: "economicActivity" };

/** Whom a duty concerns, among minors: those at work in a band of the Code. */
export const atWork = {
  anyAge: working,
  under13: { and: [working, under13] },
  from13: { and: [working, { "!": [under13] }, under15] },
  under15: { and: [working, under15] },
  from15: { and: [working, { "!": [under15] }] },
  butFrom13: { and: [working, { or: [under13, { "!": [under15] }] }] },
} as const satisfies Readonly<Record<string, Rule>>;

export const not = (rule: Rule): Rule => ({ "!": [rule] });
