import type { Rule } from "@mangnon/schema";

/** Whether the job is on a list, by the name of the list without the pack's prefix. */
export const jobOn = (list: string): Rule => ({ in: [{ var: "vn.job" }, { var: `parameter.vn.${list}` }] });

/** Whether the workplace is on a list. */
export const placeOn = (list: string): Rule => ({
  in: [{ var: "vn.workplace" }, { var: `parameter.vn.${list}` }],
});

/** The work of article 147: what the Code names, and since the Circular also what its Appendix III names. */
export const prohibitedJob: Rule = { or: [jobOn("prohibited-jobs"), jobOn("other-harmful-jobs")] };

/** The workplaces of article 147: what the Code names, and since the Circular also what its Appendix IV names. */
export const prohibitedPlace: Rule = { or: [placeOn("prohibited-places"), placeOn("other-harmful-places")] };
