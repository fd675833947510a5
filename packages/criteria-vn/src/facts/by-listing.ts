import type { Rule } from "@mangnon/schema";

/** Whether the job is on a list, by the name of the list without the pack's prefix. */
export const jobOn = (list: string): Rule => ({ in: [{ var: "vn.job" }, { var: `parameter.vn.${list}` }] });

/** Whether the workplace is on a list. */
export const placeOn = (list: string): Rule => ({
  in: [{ var: "vn.workplace" }, { var: `parameter.vn.${list}` }],
});

/** Work on sea-going ships, before the age from which item 35 of Appendix III excepts it. */
export const workOnShipsTooYoung: Rule = {
  and: [
    jobOn("jobs-on-sea-going-ships"),
    { "<": [{ var: "fact.age" }, { var: "parameter.vn.tt09.III.35.age" }] },
  ],
};

/**
 * The work of article 147: what the Code names, and since the Circular also what its Appendix III names, as such or by
 * what was measured; and loads by the table of its item 68.
 */
export const prohibitedJob: Rule = {
  or: [
    jobOn("prohibited-jobs"),
    jobOn("other-harmful-jobs"),
    workOnShipsTooYoung,
    { var: "fact.vn.job-over-measure" },
    { var: "fact.vn.load-too-heavy" },
  ],
};

const measuredPlace: Rule = { var: "fact.vn.place-over-measure" };

/** The workplaces of article 147: what the Code names, and since the Circular also what its Appendix IV names. */
export const prohibitedPlace: Rule = {
  or: [placeOn("prohibited-places"), placeOn("other-harmful-places"), measuredPlace],
};

/** The workplaces barred from 13 to under 15: those of the Code and of Appendix IV. */
export const placeBarredUnder15: Rule = { or: [placeOn("places-barred-under-15"), measuredPlace] };
