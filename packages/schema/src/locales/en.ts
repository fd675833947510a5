import type { SchemaCodes } from "../codes.ts";
import type { Catalogue } from "../finding.ts";
import { formEn, typeEn, wordEn } from "./values-en.ts";
import { kindEn, limitEn, listedEn, meantEn, placeEn, unitEn } from "./words-en.ts";

/** The sentences of the codes of `@mangnon/schema`, in English. */
export const en: Catalogue<SchemaCodes> = {
  "schema/not-finite": ({ value }) => `\`${value}\` has no decimal. Give a finite number.`,

  "schema/invalid-type": (data) => typeEn(data),
  "schema/invalid-value": (data) => wordEn(data),
  "schema/invalid-union": (data) => formEn(data),
  "schema/no-variant": ({ name, keys, nearest }) =>
    `${placeEn(name)} must have exactly one of the keys ${listedEn(keys)}. ${meantEn(nearest, "Choose one.")}`,
  "schema/unrecognized-keys": ({ name, known, nearest }) =>
    `${placeEn(name)} is not known here. ${meantEn(nearest, known.length > 0 ? `Remove it; known are ${listedEn(known)}.` : "Remove it.")}`,
  "schema/invalid-format": ({ name, format, value }) =>
    `${placeEn(name)} is ${value === "" ? "blank" : `\`${value}\``}. Write ${kindEn(format)}.`,
  "schema/invalid-key": ({ name, format, value }) =>
    `${placeEn(name)} has the key \`${value}\`. A key there must be ${kindEn(format)}.`,
  "schema/too-small": ({ name, of, limit }) =>
    of === "text" && limit === 1
      ? `${placeEn(name)} is blank. Write its text, or remove it where it is not needed.`
      : `${placeEn(name)} is too small. It must ${limitEn("at least", limit, of)}.`,
  "schema/too-big": ({ name, of, limit }) =>
    `${placeEn(name)} is too big. It must ${limitEn("at most", limit, of)}.`,
  "schema/not-multiple-of": ({ name, divisor }) =>
    `${placeEn(name)} is no multiple of ${divisor}. Write one that is.`,
  "schema/custom": ({ name, why }) => `${placeEn(name)} does not fit: ${why}. Correct it.`,

  "schema/duplicate-id": ({ id, first }) =>
    `\`${id}\` stands at \`${first}\` already. Rename one, or remove it.`,
  "schema/not-a-date": ({ name, value }) =>
    `\`${name}\` is \`${value}\`, a day that the calendar does not have. Correct the day.`,
  "schema/not-a-period": ({ name, value }) =>
    `\`${name}\` is \`${value}\`, which is no period of the calendar. Write ${kindEn("Period")}.`,
  "schema/ends-before-it-begins": ({ name, since, until }) =>
    `\`${name}\` begins with \`${since}\` and ends with \`${until}\`, which is earlier. Correct one of them.`,

  "schema/goal-missing": ({ target, comparator }) =>
    `Target \`${target}\` is \`${comparator}\` without a \`goal\`. Add the goal, or write \`minimise\` or \`maximise\` where the plan names a direction alone.`,
  "schema/goal-without-meaning": ({ target, comparator, goal }) =>
    `Target \`${target}\` is \`${comparator}\`, a direction without a goal, and yet has ${goal}. Remove the number, or write the comparator that the plan's words mean.`,
  "schema/percent-as-fraction": ({ name, goal, percent }) =>
    `\`${name}\` is ${goal}, which means ${goal} percent. If ${percent} percent is meant, write \`${percent}\`.`,
  "schema/percent-out-of-range": ({ name, goal }) =>
    `\`${name}\` is ${goal}, which no percentage of a whole can be. Write a number from 0 to 100.`,
  "schema/goal-out-of-reach": ({ target, comparator, goal, unit }) =>
    `Target \`${target}\` is \`${comparator}\` ${unitEn(goal, unit)}, which nothing can reach. Correct the comparator or the goal.`,
  "schema/goal-met-by-anything": ({ target, comparator, goal, unit }) =>
    `Target \`${target}\` is \`${comparator}\` ${unitEn(goal, unit)}, which every value meets. Check the comparator against the plan's words.`,
  "schema/trajectory-without-baseline": ({ target }) =>
    `Target \`${target}\` has a trajectory but no \`baseline\` to start from. Add the baseline, or remove the trajectory.`,
  "schema/margin-without-direction": ({ target, comparator }) =>
    `Target \`${target}\` is \`${comparator}\` and has a \`margin\`, which only a direction has. Remove it, or write \`minimise\` or \`maximise\`.`,
  "schema/number-below-zero": ({ name, goal }) =>
    `\`${name}\` is ${goal}, and nothing is counted below zero. Write 0 or more.`,
  "schema/per-thousand-out-of-range": ({ name, goal }) =>
    `\`${name}\` is ${goal}, which no part of a thousand can be. Write a number from 0 to 1000.`,
  "schema/unit-differs": ({ target, unit, indicator, indicatorUnit }) =>
    `Target \`${target}\` is in \`${unit}\`, but indicator \`${indicator}\` in \`${indicatorUnit}\`. Write \`unit: ${indicatorUnit}\` and the numbers in it, or correct the indicator.`,
  "schema/target-of-composite": ({ target, indicator, parts }) =>
    `Target \`${target}\` is about \`${indicator}\`, which has no value of its own. Write a target for each of ${listedEn(parts)}.`,
  "schema/comparator-against-direction": ({ target, comparator, indicator }) =>
    `Target \`${target}\` is \`${comparator}\`, but for indicator \`${indicator}\` the other direction is better. Correct the comparator or the indicator.`,

  "schema/due-outside-period": ({ target, due, period }) =>
    `Target \`${target}\` is due in \`${due}\`, outside the plan's period \`${period}\`. Correct \`due\`, or write \`kind: orientation\` where the plan only looks ahead.`,
  "schema/due-outside-outlook": ({ target, due, outlook }) =>
    `Orientation \`${target}\` is due in \`${due}\`, outside the plan's outlook \`${outlook}\`. Correct \`due\`, or write \`kind: target\` where the plan promises it within its period.`,
  "schema/outlook-missing": ({ target }) =>
    `\`${target}\` is an orientation, but the plan has no \`outlook\`. Add the outlook, such as \`2026/2030\`, or write \`kind: target\`.`,
  "schema/amends-not-earlier": ({ version, amends }) =>
    `Version \`${version}\` says that it amends \`${amends}\`, which is not earlier. Correct one of the two dates.`,
  "schema/outlook-not-after-period": ({ outlook, period }) =>
    `The outlook \`${outlook}\` begins before the period \`${period}\` has ended. Let it begin after the period.`,
  "schema/milestone-outside-plan": ({ target, milestone, from, to }) =>
    `Target \`${target}\` has a milestone in \`${milestone}\`, outside of ${from} to ${to}. Correct its \`due\`.`,
  "schema/milestone-after-due": ({ target, milestone, due }) =>
    `Target \`${target}\` is due in \`${due}\` but has a milestone in \`${milestone}\`, after it. Correct one of them.`,

  "schema/unknown-indicator": ({ target, indicator, nearest }) =>
    `Target \`${target}\` names the indicator \`${indicator}\`, which is not known. ${meantEn(nearest, "Correct it, or add the plugin that brings it.")}`,
  "schema/unknown-sentence": ({ by, sentence, nearest }) =>
    `\`${by}\` comes from the sentence \`${sentence}\`, which the plan does not have. ${meantEn(nearest, "Add it to `sentences`.")}`,
  "schema/unknown-promise": ({ sentence, promise, nearest }) =>
    `Sentence \`${sentence}\` became \`${promise}\`, which is no target or task of the plan. ${meantEn(nearest, "Add it, or remove the name.")}`,
  "schema/unknown-role": ({ task, role, nearest }) =>
    `Task \`${task}\` names the role \`${role}\`, which the plan does not have. ${meantEn(nearest, "Add it to `roles`.")}`,
  "schema/sentence-without-outcome": ({ sentence }) =>
    `Sentence \`${sentence}\` became nothing. Name its targets and tasks in \`became\`, or say in \`noTarget\` why there are none.`,
  "schema/sentence-with-two-outcomes": ({ sentence }) =>
    `Sentence \`${sentence}\` became something and yet says why it became none. Remove \`became\` or \`noTarget\`.`,
  "schema/one-sided-sentence": ({ sentence, promise }) =>
    `Of \`${promise}\` and sentence \`${sentence}\` only one names the other. Add \`${promise}\` to \`became\` and \`${sentence}\` to \`sentences\`, or remove the name.`,

  "schema/reserved-class": ({ class: id }) =>
    `\`${id}\` is what is said of those who have no class. Give the class another id.`,
  "schema/otherwise-not-last": ({ class: id }) =>
    `Class \`${id}\` takes all the rest, so that no class after it is ever reached. Put it last.`,
  "schema/otherwise-missing": ({ class: id }) =>
    `Class \`${id}\` is the last and has a rule, so that some would have no class. Write \`rule: otherwise\`, or add a class that has it.`,

  "schema/unknown-regime": ({ obligation, regime, nearest }) =>
    `Obligation \`${obligation}\` has a penalty of the regime \`${regime}\`, which the document does not declare. ${meantEn(nearest, "Add it to `regimes`.")}`,
  "schema/bands-overlap": ({ name, since, last }) =>
    `\`${name}\` begins with \`${since}\`, and the band before it holds on \`${last}\` still. Put the older one first, and let each begin after the one before it has ended.`,

  "schema/years-below-one": ({ indicator, years }) =>
    `Indicator \`${indicator}\` is measured every ${years} years. Write 1 or more, or remove \`everyYears\`.`,
  "schema/numerator-outside-denominator": ({ indicator, class: id, nearest }) =>
    `Indicator \`${indicator}\` counts class \`${id}\`, but not among its denominator. ${meantEn(nearest, "Add it to `denominator`.")}`,
  "schema/ratio-always-whole": ({ indicator }) =>
    `Indicator \`${indicator}\` counts every class of its denominator, so that it is always 100 percent. Check \`numerator\`.`,
  "schema/not-in-formula": ({ name, operators }) =>
    `\`${name}\` has no meaning in a formula. Write a number, \`{ var: id-of-an-indicator }\`, or one of ${listedEn(operators)} with a list.`,
  "schema/formula-operands": ({ name, operator, least, most, count }) =>
    `\`${operator}\` at \`${name}\` is given ${count} values. Give it ${most === undefined ? `${least} or more` : least}.`,
  "schema/formula-of-itself": ({ indicator }) =>
    `Indicator \`${indicator}\` is made of itself. Name the others that it is made of.`,
  "schema/unknown-part": ({ indicator, part, nearest }) =>
    `Indicator \`${indicator}\` is made of \`${part}\`, which is not known. ${meantEn(nearest, "Correct it, or add the plugin that brings it.")}`,

  "schema/unknown-name": ({ by, name, nearest }) =>
    `\`${by}\` uses the name \`${name}\`, which the description does not declare. ${meantEn(nearest, "Add it to `columns`.")}`,
  "schema/name-declared-twice": ({ name }) =>
    `\`${name}\` is declared among \`columns\` and among \`variables\`. Rename the one among \`columns\`.`,
  "schema/type-of-a-variable": ({ variable, key }) =>
    `Variable \`${variable}\` says itself what it is, and yet has \`${key}\` here. Remove \`${key}\`.`,
  "schema/codes-missing": ({ column }) =>
    `\`${column}\` holds codes, but does not say of which list. Add \`codes\`, or read it as \`type: text\`.`,
  "schema/min-above-max": ({ name, min, max }) =>
    `\`${name}\` has the least value \`${min}\` above the greatest \`${max}\`, so that nothing fits. Exchange them.`,
  "schema/recoded-and-missing": ({ name, text }) =>
    `\`${name}\` takes the text \`${text}\` both for a value and for a missing one. Remove it from \`recode\` or from \`missing\`.`,
  "schema/skip-pattern-in-half": ({ name, given, missing }) =>
    `\`${name}\` has \`${given}\` without \`${missing}\`. A skip pattern needs both: add \`${missing}\`.`,
  "schema/design-without-psu": ({ given }) =>
    `\`${given}\` describes how PSUs were drawn, and \`psu\` is missing. Name the column of the PSU in \`psu\`.`,
  "schema/design-of-complete": ({ given }) =>
    `\`${given}\` is of a sample, but \`coverage\` is \`complete\`: every record would count without sampling error. Write \`coverage: sample\`, or take \`${given}\` away.`,
  "schema/field-of-other-adapter": ({ field, adapter }) =>
    `\`${field}\` means nothing for the adapter \`${adapter}\`. Take it away, or name the adapter that the file is for: \`csv\` for text, \`xlsx\` for a workbook.`,
  "schema/value-columns-missing": ({ dataset }) =>
    `Dataset \`${dataset}\` names no column for the values. Add \`numerator\` and \`denominator\`, or \`value\` where counts are not given.`,
  "schema/one-header-for-two": ({ first, second, header }) =>
    `\`${first}\` and \`${second}\` are both read from the column \`${header}\`. Name the column of each.`,
  "schema/boundaries-date-missing": ({ dataset }) =>
    `Dataset \`${dataset}\` does not say on which day's boundaries its territories were counted. Add \`asOf\` to \`columns\` or \`defaults\`: codes were reused with another meaning.`,
  "schema/method-missing": ({ dataset, missing }) =>
    `Dataset \`${dataset}\` does not say how its values were measured: ${listedEn(missing)}. Add them to \`columns\` or \`defaults\`, or nothing can be compared with them.`,
};
