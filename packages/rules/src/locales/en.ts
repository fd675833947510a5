import type { Catalogue } from "@mangnon/schema";
import type { RulesCodes } from "../codes.ts";
import { errorSentences } from "./en-errors.ts";

const didYouMean = (nearest: string | undefined): string => (nearest ? ` Did you mean \`${nearest}\`?` : "");
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
const firstOf = (names: readonly string[], more: string): string =>
  names.length > 5 ? `${list(names.slice(0, 5))} ${more}` : list(names);
const shown = (value: string | undefined): string =>
  value === undefined ? "The text" : `The text \`${value}\``;
const meantBy = (expected: string): string => (expected === "boolean" ? "`true` or `false`" : expected);
/** What of a description says how texts of a type are written. */
const orForm = (type: string): string =>
  type === "date" ? ", or correct `dateFormat`" : type === "number" ? ", or correct `decimal`" : "";
/** Days from a first to a last, each told only where there is one. */
const spell = (from: string | undefined, to: string | undefined): string =>
  `${from === undefined ? "" : ` from ${from}`}${to === undefined ? "" : ` until ${to}`}`;
const limitForms: ReadonlyMap<string, string> = new Map([
  ["integer", "12"],
  ["number", "12.5"],
  ["date", "2010-05-10"],
]);

const insteadOf: ReadonlyMap<string, string> = new Map([
  ["classify", "`classify`, whose answer says what is needed"],
  ["explain", "`explain`, which says what each part came to"],
  ["fact", "a fact, whose value is worked out beforehand"],
]);

/** The sentences of the codes of `@mangnon/rules`, in English. */
export const en: Catalogue<RulesCodes> = {
  "rules/not-a-rule": ({ given }) =>
    `A ${given} is no rule. Write JSON: an operation, a list, a number, a text or a truth.`,
  "rules/null-literal": () =>
    "`null` has no meaning in a rule: what is not known is never written down. Remove it.",
  "rules/not-finite": ({ value }) => `\`${value}\` is no number that a rule can hold. Write a finite number.`,
  "rules/too-deep": ({ limit }) =>
    `The rule is more than ${limit} levels deep. Give its parts names as facts.`,
  "rules/too-large": ({ limit }) => `The rule has more than ${limit} parts. Give its parts names as facts.`,
  "rules/no-operator": () => "`{}` names no operator. Write one, such as `and`.",
  "rules/several-operators": ({ keys }) =>
    `An operation has one operator, but this one has ${list(keys)}. Combine them with \`and\` or \`or\`.`,
  "rules/unknown-operator": ({ operator, nearest }) =>
    `There is no operator \`${operator}\`.${didYouMean(nearest) || " The rule language page lists them."}`,
  "rules/refused-operator": ({ operator, instead }) =>
    `The operator \`${operator}\` is refused. Use ${insteadOf.get(instead) ?? `\`${instead}\``}.`,
  "rules/wrong-number-of-operands": ({ operator, expected, given }) =>
    `The operator \`${operator}\` takes ${expected} operands, not ${given}.`,
  "rules/if-without-else": () =>
    "`if` has no value for when its conditions are false. Add it as the last operand.",
  "rules/var-not-a-name": ({ given }) => `\`var\` takes a name, not a ${given}.`,
  "rules/var-default": ({ name }) =>
    `\`var\` of \`${name}\` has a default, which would turn what is not known into a value. Remove the default.`,
  "rules/unknown-variable": ({ name, nearest }) =>
    `There is no variable \`${name}\`.${didYouMean(nearest) || " Declare it, or use the pack that does."}`,
  "rules/unknown-fact": ({ name, nearest }) =>
    `There is no fact \`${name}\`.${didYouMean(nearest) || " Declare it, or use the pack that does."}`,
  "rules/unknown-parameter": ({ name, nearest }) =>
    `There is no parameter \`${name}\`.${didYouMean(nearest) || " Declare it, or use the pack that does."}`,
  "rules/outer-variable": ({ name }) =>
    `\`${name}\` cannot be seen inside \`some\`, \`all\` or \`none\`: there \`{"var": ""}\` is the element. Compare outside.`,
  "rules/element-outside": () =>
    '`{"var": ""}` is the element of a list; here there is none. Name a variable.',
  "rules/wrong-type": ({ operator, operand, expected, given }) =>
    `${operator === "" ? "This rule" : `Operand ${operand} of \`${operator}\``} should be ${expected}, but is ${given}.`,
  "rules/types-differ": ({ operator, first, second }) =>
    `\`${operator}\` cannot bring ${first} and ${second} together. Nothing is converted: compare like with like.`,
  "rules/unit-mismatch": ({ operator, first, second }) =>
    `\`${operator}\` cannot bring ${first} and ${second} together: their units differ.`,
  "rules/code-not-in-list": ({ code, list: name, nearest }) =>
    `\`${code}\` is no code of the list \`${name}\`.${didYouMean(nearest) || ` Use one of its codes: \`mangnon describe ${name}\` lists them.`}`,
  "rules/not-a-date": ({ value }) => `\`${value}\` is no date of the calendar. Write it as \`2025-06-30\`.`,
  "rules/partial-date": ({ value }) =>
    `\`${value}\` is many days, so that no answer could settle within it. Write the day that is meant, or an age.`,
  "rules/empty-list": () => "`[]` has no type and holds nothing. Remove it.",
  "rules/not-a-condition": ({ given }) =>
    `A condition is asked for here, but this is ${given}. Compare it with something.`,
  "rules/unknown-code-list": ({ list: name, nearest }) =>
    `There is no code list \`${name}\`.${didYouMean(nearest) || " Declare it, or use the pack that does."}`,
  "rules/single-value": ({ name }) =>
    `\`${name}\` has one possible value or none, so that a record that says nothing would be taken to have it. Declare every value it can have.`,
  "rules/no-limit": ({ name, limit, type }) =>
    `\`${name}\` has no \`${limit}\`, so that nobody could say what it may be while it is not known. Write one, like \`${limitForms.get(type)}\`.`,
  "rules/cycle": ({ names }) => `${list(names)}: the last is defined by the first. Break the circle.`,
  "rules/prefix-of-another": ({ name, other }) =>
    `\`${name}\` is the beginning of \`${other}\`, so that a path could mean either. Rename one.`,
  "rules/no-reference-date": ({ parameter }) =>
    `\`${parameter}\` has values by date, but there is no variable \`referenceDate\` to look them up by. Declare it.`,
  "rules/wrong-value-of-law": ({ parameter, expected }) =>
    `A value of \`${parameter}\` should be ${expected}. Write such a value.`,
  "rules/wrong-day-of-law": ({ parameter, value }) =>
    `\`${parameter}\` names \`${value}\`, which is no day of the calendar. Write it as \`2025-06-30\`.`,
  "rules/values-out-of-order": ({ parameter }) =>
    `The values of \`${parameter}\` do not stand by their first days, so that an old one would hold instead of a newer. Write the oldest first, each with a \`since\` of its own.`,
  "rules/wrong-kernel-input": ({ name, expected, given }) =>
    `The fact counts from \`${name}\`, which should be ${expected} but is ${given}.`,
  "rules/wrong-default": ({ name, expected }) =>
    `The value that \`${name}\` has where it is not asked should be ${expected}. Write it under \`otherwise\`.`,
  "rules/unknown-criterion": ({ name, nearest }) =>
    `There is no fact \`${name}\` to report as a criterion.${didYouMean(nearest) || " Declare it, or remove the criterion."}`,
  "rules/otherwise-not-last": ({ class: name }) =>
    `The class \`${name}\` is \`otherwise\` but not the last, so that the classes after it are never reached. Move it to the end.`,
  "rules/last-class-not-otherwise": ({ class: name }) =>
    `The last class \`${name}\` has a rule, so that some records would have no class. Make the last one \`otherwise\`.`,
  "rules/duplicate-class": ({ class: name }) =>
    `The class \`${name}\` stands twice. Join their rules with \`or\`.`,
  "rules/duplicate-check": ({ check }) => `The check \`${check}\` stands twice. Give each its own id.`,
  "rules/unknown-name": ({ name, nearest }) =>
    `\`${name}\` is declared neither under \`columns\` nor under \`variables\`.${didYouMean(nearest) || " Declare it."}`,
  "rules/unknown-column": ({ column, nearest }) =>
    `The description reads no column \`${column}\`.${didYouMean(nearest) || " Name a column that it reads, or remove this."}`,
  "rules/name-declared-twice": ({ name }) =>
    `\`${name}\` stands both under \`columns\` and under \`variables\`. Rename the column.`,
  "rules/no-code-list": ({ name }) =>
    `\`${name}\` has codes but no list of them. Name the list under \`codes\`.`,
  "rules/text-with-two-meanings": ({ text }) =>
    `The text \`${text}\` is given two meanings. Let it stand once, under \`recode\` or under \`missing\`.`,
  "rules/blank-not-absent": ({ reason }) =>
    `An empty cell is always \`absent\`, never \`${reason}\`. Remove it, or give it a value under \`recode\`.`,
  "rules/wrong-recode": ({ text, expected }) =>
    `What \`${text}\` is recoded to should be ${meantBy(expected)}. Write such a value, or let the text stand under \`missing\`.`,
  "rules/wrong-constant": ({ name, expected }) =>
    `The value of \`${name}\` should be ${meantBy(expected)}. Write such a value.`,
  "rules/wrong-limit": ({ name, type }) =>
    limitForms.has(type)
      ? `The limits of \`${name}\` are written like \`${limitForms.get(type)}\`. Write \`min\` and \`max\` so, or remove them.`
      : `\`${name}\` has limits, but what is \`${type}\` has no order. Remove \`min\` and \`max\`.`,
  "rules/min-above-max": ({ name, min, max }) =>
    `\`${name}\` may lie nowhere: at least ${min} and at most ${max}. Correct \`min\` or \`max\`.`,
  "rules/skip-pattern-in-half": ({ name, missing }) =>
    `The skip pattern of \`${name}\` has no \`${missing}\`. Write both \`when\` and \`otherwise\`, or neither.`,

  "rules/lint-unreachable-class": ({ class: name, earlier }) =>
    `No record can have the class \`${name}\`: ${
      earlier.length === 0
        ? "its rule is true of nobody in the population"
        : `whoever its rule fits has an earlier class (${list(earlier)})`
    }. Correct the rule, or remove the class.`,
  "rules/lint-otherwise-unreachable": ({ class: name, earlier }) =>
    `Nothing is left for the last class \`${name}\`: everybody in the population has an earlier one (${list(earlier)}). Make the class before it \`otherwise\`, or correct the rules.`,
  "rules/lint-overlap": ({ first, second, example }) =>
    `The rules of \`${first}\` and \`${second}\` are both true of \`${example}\`; only the order of the list makes it \`${first}\`. If that is not meant, narrow one of them.`,
  "rules/lint-gap": ({ variable, from, to, example }) =>
    `Rules speak for lower and for higher values of \`${variable}\`, but ${from === to ? from : `${from} to ${to}`} is left to \`otherwise\`: \`${example}\`. If that is not meant, check where they begin and end.`,
  "rules/lint-undecided": ({ causes, example, from, to }) =>
    `Whatever else is known, \`${example}\` has no class${spell(from, to)}, because of ${list(causes)}. Give it a value, or narrow \`effective\` or the population.`,
  "rules/lint-always-true": () =>
    "This condition is true of every record of which it is asked. Remove it, or correct it.",
  "rules/lint-always-false": () =>
    "This condition is false of every record of which it is asked. Remove it, or correct it.",
  "rules/lint-redundant": ({ operator }) =>
    `Without this operand \`${operator}\` has the same result for every record. Remove it, or correct it.`,
  "rules/lint-wider-candidates": ({ class: name, names, example }) =>
    `\`${name}\` stays a candidate of \`${example}\` although nothing that is still unknown of it leads there${names.length === 0 ? "" : `: ${list(names)} is named more than once`}. No verdict is wrong by it; to narrow the candidates, ask each once.`,
  "rules/lint-unused-variable": ({ name }) =>
    `No definition uses the variable \`${name}\`. Use it, or remove it.`,
  "rules/lint-unused-fact": ({ name }) => `No definition uses the fact \`${name}\`. Use it, or remove it.`,
  "rules/lint-unused-parameter": ({ name }) =>
    `No definition uses the parameter \`${name}\`. Use it, or remove it.`,
  "rules/lint-not-exhaustive": ({ names, limit }) =>
    limit === undefined
      ? `Not every value of ${list(names)} was looked at: rules compute with them, and there are too many. What depends on them may be odd without being told here.`
      : `The definition was not looked at to the end: it takes more than ${limit} steps. It may be odd without being told here. Give its parts fewer variables.`,

  "rules/wrong-type-of-value": ({ variable, expected }) =>
    `The value of \`${variable}\` is no ${expected}; it counts as unknown. Nothing is converted: write it as ${expected}.`,
  "rules/out-of-range": ({ variable, min, max }) =>
    `The value of \`${variable}\` lies outside ${min} to ${max}; it counts as unknown. Check it.`,
  "rules/not-in-list": ({ variable, list: name }) =>
    `The value of \`${variable}\` is not in the list \`${name}\`; it counts as unknown. Use one of its codes.`,
  "rules/contradicts-skip": ({ variable }) =>
    `\`${variable}\` has a value although the question does not apply to this record; it counts as unknown. Check both answers.`,
  "rules/after-reference-date": ({ variable, on }) =>
    `\`${variable}\` is after ${on}, the day that it is counted to; what is counted between them, such as an age, is unknown. Check both dates.`,
  "rules/ages-contradict": ({ variable, recorded }) =>
    `\`${variable}\` and \`${recorded}\` give different ages; the age counts as unknown. Check both.`,
  "rules/unknown-field": ({ field, nearest }) =>
    `The record has a field \`${field}\` that no rule reads.${didYouMean(nearest)}`,
  "rules/not-yet-in-force": ({ parameter, since }) =>
    `\`${parameter}\` has no value on the record's date: its first is from ${since}. What depends on it is unknown.`,
  "rules/repealed": ({ parameter, until }) =>
    `\`${parameter}\` has no value on the record's date: its last ended on ${until}. What depends on it is unknown.`,
  "rules/not-verified": ({ parameter, until }) =>
    `\`${parameter}\` was checked against the law until ${until}, which is before the record's date. See whether a newer value exists.`,
  "rules/missing-column": ({ column, nearest }) =>
    `The file has no column \`${column}\`.${didYouMean(nearest) || " Correct the header or the description."}`,
  "rules/unread-columns": ({ columns }) =>
    `Nothing reads ${columns.length === 1 ? "the column" : `${columns.length} columns:`} ${firstOf(columns, "and more")}. If something should, name it in the description.`,
  "rules/no-record-id": ({ column }) =>
    `The row is left out: its cell in \`${column}\`, which names the record, is empty. Give it an id.`,
  "rules/repeated-record-id": ({ column, first }) =>
    `The row is left out: its id in \`${column}\` stands already in ${first === undefined ? "an earlier row" : `row ${first}`}. Ids name one record each.`,
  "rules/unexpected-text": ({ column, value }) =>
    `${shown(value)} in \`${column}\` is not among those that the description recodes; it counts as unknown. Correct it, or add it under \`recode\` or \`missing\`.`,
  "rules/unreadable-text": ({ column, type, form, value }) =>
    `${shown(value)} in \`${column}\` is no ${type}; it counts as unknown. Write it like \`${form}\`${orForm(type)}, or declare it under \`missing\`.`,
  "rules/not-computable": ({ variable }) =>
    `\`${variable}\` cannot be computed from the values of this record; it counts as unknown. Check them.`,
  "rules/filter-unknown": ({ names }) =>
    `The row is left out: whether it is to be counted depends on ${list(names)}, not known here. Find it out, or give what stands there a value under \`recode\`.`,
  "rules/check-failed": ({ check, label, names }) =>
    `The record fails \`${check}\` (${label.en}), by ${list(names)}. Look into the record.`,
  "rules/check-unknown": ({ check, label, names }) =>
    `Whether the record passes \`${check}\` (${label.en}) is open: ${list(names)} is not known. Find it out.`,
  "rules/wrong-weight": ({ column }) =>
    `The row is left out: its weight in \`${column}\` is not a number of zero or more. Correct it.`,
  "rules/no-weight": ({ column }) =>
    `The record has no weight in \`${column}\`, so that no weighted figure can include it. Fill it in, or leave it out by the filter.`,
  "rules/zero-weight": ({ column }) =>
    `The record has the weight 0 in \`${column}\`: it adds nothing to weighted figures. Leave it out by the filter if that is meant.`,
  "rules/no-psu": ({ column }) =>
    `The record does not say in \`${column}\` where it was drawn, so that no figure of the sample has a standard error. Fill it in, or leave the record out by the filter.`,

  ...errorSentences,
};
