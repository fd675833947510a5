import type { Catalogue } from "@mangnon/schema";
import type { IndicatorsCodes } from "../codes.ts";

const didYouMean = (nearest: string | undefined): string => (nearest ? ` Did you mean \`${nearest}\`?` : "");

/** The sentences of the findings and errors of `@mangnon/indicators`, in English. */
export const en: Catalogue<IndicatorsCodes> = {
  "indicators/missing-column": ({ column, nearest }) =>
    `The file has no column \`${column}\`, which its description names.${didYouMean(nearest) || " Correct the description or the file."}`,
  "indicators/unknown-indicator": ({ indicator, nearest }) =>
    `Indicator \`${indicator}\` is not known; the row is left out.${didYouMean(nearest) || " Add the plugin that brings it."}`,
  "indicators/blank-field": ({ column }) =>
    `Column \`${column}\` is blank; the row is left out. Fill it in: without it nobody can tell what the value is of.`,
  "indicators/no-boundaries-date": ({ territory }) =>
    `Territory \`${territory}\` has no day whose boundaries it counts; the row is left out. Add \`asOf\` as a column or a default: codes were reused with another meaning.`,
  "indicators/not-a-date": ({ value }) =>
    `\`${value}\` is no day of the calendar. Write it as year-month-day, such as \`2025-06-30\`.`,
  "indicators/not-a-period": ({ value }) =>
    `\`${value}\` is no period. Write \`2025\`, \`2025-06\` or \`2025-01/2025-06\`.`,
  "indicators/not-a-number": ({ column, value, decimal }) =>
    `\`${value}\` in column \`${column}\` is no number; the row is left out. Write digits, with \`${decimal}\` before decimals and nothing between thousands.`,
  "indicators/negative-number": ({ column, value }) =>
    `\`${value}\` in column \`${column}\` is below zero; the row is left out. Correct it.`,
  "indicators/percent-out-of-range": ({ column, value }) =>
    `\`${value}\` in column \`${column}\` is more than 100 percent; the row is left out. Correct it, or give both counts.`,
  "indicators/per-thousand-out-of-range": ({ column, value }) =>
    `\`${value}\` in column \`${column}\` is more than 1000 of a thousand; the row is left out. Correct it, or give both counts.`,
  "indicators/composite-value": ({ indicator }) =>
    `Indicator \`${indicator}\` has no value of its own; the row is left out. Report the indicators that it tells together.`,
  "indicators/unknown-coverage": ({ value, nearest }) =>
    `Coverage \`${value}\` is not known; the row is left out.${didYouMean(nearest) || " Write `complete` or `sample`."}`,
  "indicators/coverage-not-stated": ({ indicator, period }) =>
    `Nothing says whether \`${indicator}\` of ${period} counted everybody; it is taken as a sample. Add \`coverage\` as a column or a default.`,
  "indicators/method-not-stated": ({ indicator, period, definition }) =>
    `Nothing says by which definition \`${indicator}\` of ${period} was measured, so it cannot be compared with \`${definition}\`. Add \`definition\` as a column or a default.`,
  "indicators/not-reported": ({ indicator, period, columns }) =>
    `\`${indicator}\` of ${period} was not reported: ${columns.map((name) => `\`${name}\``).join(", ")} blank. Fill it in when it is known.`,
  "indicators/impossible-count": ({ indicator, period, numerator, denominator }) =>
    `\`${indicator}\` of ${period} cannot be: counted ${numerator} of ${denominator}. Check that both cover the same people and period.`,
  "indicators/percent-as-fraction": ({ column, value, percent }) =>
    `\`${value}\` in column \`${column}\` stands beside percentages. If ${percent} percent was meant, write \`${percent}\`.`,
  "indicators/value-differs-from-counts": ({ column, value, numerator, denominator }) =>
    `\`${value}\` in column \`${column}\` is not ${numerator} of ${denominator}; the counts are used. Correct one of them.`,
  "indicators/duplicate-observation": ({ indicator, territory, period, first }) =>
    `\`${indicator}\` of territory \`${territory}\` in ${period} has another value in row ${first}. Keep the one that holds.`,

  "indicators/overlapping-periods": ({ indicator, territory, period, other, first }) =>
    `\`${indicator}\` of territory \`${territory}\` in ${period} overlaps ${other} of row ${first}, and neither is part of the other. Give periods that follow each other, or correct one of them.`,
  "indicators/lonely-psu": ({ strata }) =>
    `Of the sample ${strata === 1 ? "1 stratum has" : `${strata} strata have`} one PSU, which leaves standard errors unknown. Name in \`lonelyPsu\` what stands for its variance, or join the stratum with one like it.`,

  "indicators/code-not-valid": ({ code, on, meant }) =>
    meant.length > 0
      ? `Code \`${code}\` meant no unit on ${on}; on other days it meant ${meant.join(", ")}. Give the code that the unit had on that day, or the day whose boundaries were counted.`
      : `Code \`${code}\` meant no unit on ${on}, nor on any other day. Correct it, or add the plugin that brings its unit.`,
  "indicators/code-ambiguous": ({ code, on, meant }) =>
    `Code \`${code}\` meant several units on ${on}: ${meant.join(", ")}. Give only the list that is meant.`,
  "indicators/geography-not-declared": ({ indicator, period, unit, asOf }) =>
    `\`${indicator}\` of ${period} cannot be placed: ${unit} was not there for all of this period, and ${asOf} lies outside of it. Give as \`asOf\` a day of the period whose boundaries were counted.`,
  "indicators/no-unit-on-day": ({ indicator, period, unit, to }) =>
    `\`${indicator}\` of ${period} ends with ${unit}: no unit is known that has its people on ${to}. Leave it there, or give the values of the units it was made of.`,

  "indicators/frozen-target": ({ plan, target, version, since, fields }) =>
    `Version ${version} of \`${plan}\` changes \`${target}\`${fields.length === 0 ? "" : ` (${fields.join(", ")})`} although its period began on ${since}. Name the amending text under \`amends\`, or leave the promise as it was.`,

  "indicators/not-a-class-ratio": ({ indicator }) =>
    `Indicator \`${indicator}\` is not counted from records. Use one whose measure is \`class-ratio\` or \`class-count\`.`,
  "indicators/numerator-outside-denominator": ({ indicator, class: name }) =>
    `Indicator \`${indicator}\` counts class \`${name}\` in its numerator but not in its denominator. Add it there.`,
  "indicators/negative-weight": ({ weight }) =>
    `A record has weight \`${weight}\`, below zero. Reject such records before they are counted.`,
  "indicators/columns-do-not-fit": ({ column, expected, given }) =>
    `The column \`${column}\` has ${given} entries where the outcomes need ${expected}. Give the columns of one batch together.`,
  "indicators/different-tallies": ({ first, second }) =>
    `Cannot merge tallies of \`${first}\` and \`${second}\`: they count different things. Merge only parts of one count.`,
  "indicators/no-value-columns": ({ dataset }) =>
    `Dataset \`${dataset}\` names neither a value column nor both counts. Add \`value\`, or \`numerator\` and \`denominator\`.`,
  "indicators/goal-missing": ({ target, comparator }) =>
    `Target \`${target}\` is \`${comparator}\` without a goal. Check the plan before it is judged.`,
  "indicators/not-a-fraction": ({ numerator, denominator }) =>
    `\`${numerator}\` of \`${denominator}\` is no fraction: both must be exact decimals, the first zero or more and the second more. Read observations with \`readObservations\`.`,
  "indicators/impossible-design": ({ stratum, observed, drawn, population }) =>
    `Stratum \`${stratum}\` cannot be: ${observed} units with records, ${drawn} drawn, ${population} to draw from. Each must be a whole number and no larger than the next.`,
  "indicators/duplicate-unit": ({ unit }) =>
    `The sums of \`${unit}\` are given twice. Add them up, or give the units names of their own.`,
  "indicators/broken-succession": ({ from, to, on }) =>
    `The step from \`${from}\` to \`${to}\` on ${on} is broken: the first must end on the day before, the second begin on the day. Correct the list of territories.`,
  "indicators/impossible-share": ({ from, to, numerator, denominator }) =>
    `The share of \`${from}\` in \`${to}\` cannot be: \`${numerator}\` and \`${denominator}\`. Both units must be known, and the shares of a unit be decimals from 0 to 1, given once, that come to no more than 1.`,

  "indicators/predecessor-missing": ({ indicator, territory, period, missing }) =>
    `\`${indicator}\` of ${territory} in ${period} cannot be summed without ${missing.join(", ")}. Give their counts for the same period, by the same method.`,
  "indicators/predecessor-differs": ({ indicator, territory, period, unit, expected, seen }) =>
    `\`${indicator}\` of ${territory} in ${period} cannot be summed: ${unit} has ${seen.join(", ")} where ${expected} is needed. Give its counts for the same period, by the same method.`,
  "indicators/predecessor-without-value": ({ indicator, territory, period, unit, reason }) =>
    `\`${indicator}\` of ${territory} in ${period} cannot be summed: that of ${unit} is \`${reason}\`. Give its counts when they are known.`,
  "indicators/predecessors-disagree": ({ indicator, territory, period, unit, values }) =>
    `\`${indicator}\` of ${territory} in ${period} cannot be summed: ${unit} has several values, ${values.join(" and ")}. Keep the one that holds.`,
  "indicators/counted-twice": ({ indicator, territory, period, unit, within }) =>
    `\`${indicator}\` of ${territory} in ${period} would count people twice: those of ${unit} may be in ${within} as well. Give the one or the other.`,
  "indicators/part-without-share": ({ indicator, territory, period, unit, parts }) =>
    `\`${indicator}\` of ${territory} in ${period} cannot be told: the people of ${unit} went to ${parts.join(", ")}. Give the shares if they are known, or counts by the new boundaries.`,
  "indicators/backward-without-share": ({ indicator, territory, period, unit, parts }) =>
    `\`${indicator}\` of ${territory} in ${period} cannot be told: the people of ${unit} came from ${parts.join(", ")}. Give the shares if they are known, or counts by the old boundaries.`,
  "indicators/sample-not-summed": ({ indicator, territory, period, units }) =>
    `\`${indicator}\` of ${territory} in ${period} cannot be summed: ${units.join(", ")} rest on a sample, whose errors do not add up. Merge the tallies of the survey and estimate from them.`,
  "indicators/percent-not-summed": ({ indicator, territory, period, units }) =>
    `\`${indicator}\` of ${territory} in ${period} cannot be summed: ${units.join(", ")} may be given in percent, out of 100. Give numerators and denominators; if they count 100 people, pass \`percentages: "none"\`.`,
  "indicators/apportioned": ({ indicator, territory, period, units }) =>
    `\`${indicator}\` of ${territory} in ${period} was made with given shares of ${units.join(", ")}. It is an estimate without a known error, so that no verdict rests on it.`,
};
