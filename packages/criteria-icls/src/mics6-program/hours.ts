import type { Rule } from "@mangnon/schema";

const choreColumns: readonly Rule[] = ["waterHours", "firewoodHours", "choreHours"].map((name) => ({
  var: `mics6-program.${name}`,
}));

const missingFrom: Rule = { var: "parameter.mics6-program.missing-hours-from" };

/** SUM over what is recorded: an empty cell (-1) adds nothing, a code of 97 to 99 adds itself. */
export const choresAsCoded: Rule = { "+": choreColumns.map((hours) => ({ max: [hours, 0] })) };

/** The same with the codes 97 to 99 set to 0 first. */
export const choresWithoutCodes: Rule = {
  "+": choreColumns.map((hours) => ({ if: [{ ">=": [hours, missingFrom] }, 0, { max: [hours, 0] }] })),
};

/** SUM of nothing is missing: then neither "less" nor "more" is counted. */
export const anyChoreHours: Rule = { ">=": [{ max: choreColumns }, 0] };

export const economicHours: Rule = { var: "mics6-program.economicHours" };

export const economicHoursCounted: Rule = { "<": [economicHours, missingFrom] };

export const economicHoursRecorded: Rule = { ">=": [economicHours, 0] };
