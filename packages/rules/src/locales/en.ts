import type { Catalogue } from "@mangnon/schema";
import type { RulesCodes } from "../codes.ts";

const didYouMean = (nearest: string | undefined): string => (nearest ? ` Did you mean \`${nearest}\`?` : "");
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The sentences of the codes of `@mangnon/rules`, in English. */
export const en: Catalogue<RulesCodes> = {
  "rules/not-a-rule": ({ given }) => `A ${given} is no rule. Write JSON: an operation, a list, a number, a text or a truth.`,
  "rules/null-literal": () =>
    "`null` has no meaning in a rule: what is not known is never written down. Remove it.",
  "rules/not-finite": ({ value }) => `\`${value}\` is no number that a rule can hold. Write a finite number.`,
  "rules/too-deep": ({ limit }) => `The rule is more than ${limit} levels deep. Give its parts names as facts.`,
  "rules/too-large": ({ limit }) => `The rule has more than ${limit} parts. Give its parts names as facts.`,
  "rules/no-operator": () => "`{}` names no operator. Write one, such as `and`.",
  "rules/several-operators": ({ keys }) =>
    `An operation has one operator, but this one has ${list(keys)}. Combine them with \`and\` or \`or\`.`,
  "rules/unknown-operator": ({ operator, nearest }) =>
    `There is no operator \`${operator}\`.${didYouMean(nearest) || " The rule language page lists them."}`,
  "rules/refused-operator": ({ operator, instead }) =>
    `The operator \`${operator}\` is refused. Use ${instead.includes("`") ? instead : `\`${instead}\``}.`,
  "rules/wrong-number-of-operands": ({ operator, expected, given }) =>
    `The operator \`${operator}\` takes ${expected} operands, not ${given}.`,
  "rules/if-without-else": () => "`if` has no value for when its conditions are false. Add it as the last operand.",
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
  "rules/element-outside": () => '`{"var": ""}` is the element of a list; here there is none. Name a variable.',
  "rules/wrong-type": ({ operator, operand, expected, given }) =>
    `${operator === "" ? "This rule" : `Operand ${operand} of \`${operator}\``} should be ${expected}, but is ${given}.`,
  "rules/types-differ": ({ operator, first, second }) =>
    `\`${operator}\` cannot bring ${first} and ${second} together. Nothing is converted: compare like with like.`,
  "rules/unit-mismatch": ({ operator, first, second }) =>
    `\`${operator}\` cannot bring ${first} and ${second} together: their units differ.`,
  "rules/code-not-in-list": ({ code, list: name, nearest }) =>
    `\`${code}\` is no code of the list \`${name}\`.${didYouMean(nearest) || " Use one of its codes."}`,
  "rules/not-a-date": ({ value }) => `\`${value}\` is no date of the calendar. Write it as \`2025-06-30\`.`,
  "rules/empty-list": () => "`[]` has no type and holds nothing. Remove it.",
  "rules/not-a-condition": ({ given }) => `A condition is asked for here, but this is ${given}. Compare it with something.`,
  "rules/unknown-code-list": ({ list: name, nearest }) =>
    `There is no code list \`${name}\`.${didYouMean(nearest) || " Declare it, or use the pack that does."}`,
  "rules/cycle": ({ names }) => `${list(names)}: the last is defined by the first. Break the circle.`,
  "rules/prefix-of-another": ({ name, other }) =>
    `\`${name}\` is the beginning of \`${other}\`, so that a path could mean either. Rename one.`,
  "rules/no-reference-date": ({ parameter }) =>
    `\`${parameter}\` has values by date, but there is no variable \`referenceDate\` to look them up by. Declare it.`,
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
  "rules/duplicate-class": ({ class: name }) => `The class \`${name}\` stands twice. Join their rules with \`or\`.`,

  "rules/wrong-type-of-value": ({ variable, expected }) =>
    `The value of \`${variable}\` is no ${expected}; it counts as unknown. Nothing is converted: write it as ${expected}.`,
  "rules/out-of-range": ({ variable, min, max }) =>
    `The value of \`${variable}\` lies outside ${min} to ${max}; it counts as unknown. Check it.`,
  "rules/not-in-list": ({ variable, list: name }) =>
    `The value of \`${variable}\` is not in the list \`${name}\`; it counts as unknown. Use one of its codes.`,
  "rules/contradicts-skip": ({ variable }) =>
    `\`${variable}\` has a value although the question does not apply to this record; it counts as unknown. Check both answers.`,
  "rules/after-reference-date": ({ variable, on }) =>
    `\`${variable}\` is after the reference date ${on}; the age counts as unknown. Check both dates.`,
  "rules/ages-contradict": ({ variable, recorded }) =>
    `\`${variable}\` and \`${recorded}\` give different ages; the age counts as unknown. Check both.`,
  "rules/unknown-field": ({ field, nearest }) =>
    `The record has a field \`${field}\` that no rule reads.${didYouMean(nearest)}`,
  "rules/not-yet-in-force": ({ parameter, since }) =>
    `\`${parameter}\` has no value on the record's date: its first is from ${since}. What depends on it is unknown.`,
  "rules/repealed": ({ parameter, until }) =>
    `\`${parameter}\` has no value on the record's date: its last ended on ${until}. What depends on it is unknown.`,

  "rules/faulty-rule": ({ issues }) => `The rule cannot be used: ${issues} issues.`,
  "rules/faulty-definition": ({ definition, issues }) =>
    `The definition \`${definition}\` cannot be used: ${issues} issues.`,
  "rules/not-a-record": ({ given }) => `A record is a plain object of variables, not a ${given}.`,
};
