import type { Catalogue } from "@mangnon/schema";
import type { CliCodes } from "../codes.ts";

const didYouMean = (nearest: string | undefined, otherwise: string): string =>
  nearest ? `Did you mean \`${nearest}\`?` : otherwise;
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The sentences of the command's codes, in English. */
export const en: Catalogue<CliCodes> = {
  "cli/no-such-file": ({ file, nearest }) =>
    `There is no file \`${file}\`. ${didYouMean(nearest, "Check the path.")}`,
  "cli/unreadable-file": ({ file, why }) =>
    `The file \`${file}\` cannot be read (${why}). Check that it is a file and that you may read it.`,
  "cli/data-not-description": ({ file }) =>
    `\`${file}\` holds data. Name the description that says what its columns mean: a YAML file of kind \`records\` or \`observations\`.`,
  "cli/unknown-command": ({ command, nearest }) =>
    `There is no command \`${command}\`. ${didYouMean(nearest, "`mangnon --help` lists the commands.")}`,
  "cli/unknown-option": ({ option, nearest }) =>
    `There is no option \`${option}\`. ${didYouMean(nearest, "`mangnon --help` lists the options.")}`,
  "cli/option-of-another-command": ({ command, option, takes }) =>
    `\`mangnon ${command}\` does not take \`${option}\`. ${takes.length > 0 ? `Leave it out; it takes ${list(takes)}.` : "Leave it out."}`,
  "cli/option-without-value": ({ option }) => `\`${option}\` stands without a value. Write one after it.`,
  "cli/option-with-value": ({ option, value }) =>
    `\`${option}\` has the value \`${value}\`, but it is only on or off. Write \`${option}\` alone, or leave it out.`,
  "cli/option-twice": ({ option, first, second }) =>
    `\`${option}\` is given twice: \`${first}\` and \`${second}\`. Keep one.`,
  "cli/bad-option": ({ option, value, expected }) =>
    `\`${option}\` cannot be \`${value}\`. Write one of ${list(expected)}.`,
  "cli/bad-date": ({ option, value }) =>
    `\`${option}\` is \`${value}\`, which is no day of the calendar. Write year-month-day, such as \`2026-01-15\`.`,
  "cli/missing-option": ({ command, option }) =>
    `\`mangnon ${command}\` needs \`--${option}\`. Add it; \`mangnon ${command} --help\` shows how.`,
  "cli/missing-plan": ({ command }) => `\`${command}\` needs two plans. Name each by its id or its file.`,
  "cli/missing-file": ({ command }) =>
    `\`mangnon ${command}\` needs a file. Name at least one, such as \`mangnon ${command} plan.yaml\`.`,
  "cli/unexpected-argument": ({ command, argument }) =>
    `\`mangnon ${command}\` cannot use \`${argument}\`. Leave it out, or write the option it belongs to before it.`,
  "cli/wrong-kind": ({ file, kind, expected }) =>
    `The document \`${file}\` is of kind \`${kind}\`. Name one of kind ${list(expected)} here.`,
  "cli/no-such-record": ({ file, record, nearest }) =>
    `\`${file}\` has no record \`${record}\`, or its row was left out. ${didYouMean(nearest, `Check the id; \`mangnon check ${file}\` names the rows that were left out.`)}`,
  "cli/no-such-disaggregation": ({ dataset, name, nearest, known }) =>
    `Dataset \`${dataset}\` cannot be split by \`${name}\`. ${didYouMean(nearest, known.length > 0 ? `It can be by ${list(known)}.` : "Add names to `disaggregations` in its description.")}`,
  "cli/territory-without-day": ({ value }) =>
    `\`${value}\` names no day, and codes changed their meaning. Write code and day, such as \`68@2025-07-01\`.`,
  "cli/territory-of-others": ({ plan, own, territory }) =>
    `The plan \`${plan}\` is of ${own}, none of whose people are of ${territory}. Name a unit that it became, or that became it.`,
  "cli/reported-indicator": ({ indicator }) =>
    `Indicator \`${indicator}\` is reported, which no record tells. Give a dataset of kind \`observations\` to \`mangnon assess\`, or name an indicator that is counted from records or made of others.`,
  "cli/unprotected-release": ({ file }) =>
    `\`--unprotected\` shows what must not be published, and \`--release-log\` remembers in \`${file}\` what was. Leave one of them out.`,
  "cli/faulty-release-log": ({ file, line }) =>
    `Line ${line} of \`${file}\` is no release that was remembered. Name the file that \`--release-log\` wrote, as it wrote it.`,
  "cli/no-scenarios": ({ paths }) =>
    `There are no scenarios in ${paths.map((path) => `\`${path}\``).join(", ")}. Name a file that begins with \`kind: scenarios\`, or a folder with such files.`,
  "cli/two-of-one-id": ({ id, files }) =>
    `Several documents define \`${id}\`: ${list(files)}. Which one is meant is not guessed. Name the one that is meant, or move the other away.`,
  "cli/not-two-definitions": ({ value, count }) =>
    `\`--definitions\` takes two definitions, but \`${value}\` names ${count}. Write both with a comma between them, such as \`mics6,sdg-8-7-1-economic\`.`,
  "cli/no-shared-records": ({ first, second }) =>
    `No record of \`${first}\` has the id of a record of \`${second}\`, so there is nothing to compare. Give two descriptions of the same records, with the same \`recordId\`.`,
  "cli/unknown-id": ({ id, nearest }) =>
    `Nothing is named \`${id}\`. ${didYouMean(nearest, "`mangnon describe` lists what there is.")}`,
  "cli/plugin-not-found": ({ plugin }) =>
    `There is no plugin \`${plugin}\`. Correct the path of the file, which begins with \`./\` or ends with \`.mjs\`; or install the package where you stand.`,
  "cli/plugin-not-loaded": ({ plugin, why }) =>
    `The plugin \`${plugin}\` could not be loaded (${why}). Run it with \`node\` alone to see where it fails.`,
  "cli/no-single-plugin": ({ plugin, count }) =>
    `\`${plugin}\` exports ${count === 0 ? "no plugin" : `${count} plugins`}. Let it export exactly one: an object with \`name\`, \`version\` and \`contributes\`.`,

  "cli/not-utf-8": ({ file, line }) =>
    `\`${file}\` is not UTF-8: line ${line} holds bytes that are no character. Save it again as UTF-8.`,
  "cli/no-data-file": ({ file, nearest }) =>
    `There is no data file \`${file}\`. ${didYouMean(nearest, "Correct the path, which is read from where the description lies.")}`,
  "cli/unknown-class": ({ class: name, definition, nearest }) =>
    `Definition \`${definition}\` has no class \`${name}\`. ${didYouMean(nearest, `\`mangnon describe ${definition}\` lists its classes.`)}`,
  "cli/not-counted": ({ indicator, definition, file }) =>
    `\`${indicator}\` was not counted in \`${file}\`: definition \`${definition}\` cannot be used. Add the plugin that brings it.`,
  "cli/given-away": ({ indicator, cell, file }) =>
    `Earlier releases in \`${file}\` give a small count of \`${indicator}\`${cell.length > 0 ? ` (${list(cell)})` : ""} away, whatever is suppressed now. Do not publish more of these records.`,
  "cli/release-not-counted": ({ indicator, definition, file }) =>
    `\`${file}\` remembers \`${indicator}\`, whose definition \`${definition}\` cannot be used: what was published of it is not taken into account. Add the plugin that brings it.`,
  "cli/describes-nothing": ({ definition, dataset }) =>
    `\`${dataset}\` describes no variable that definition \`${definition}\` reads, so it decides nobody. Give a second \`--dataset\` that describes them.`,
  "cli/only-in-one": ({ dataset, other, count }) =>
    `${count} of the records of \`${dataset}\` ${count === 1 ? "is" : "are"} not in \`${other}\`, and left out of the comparison. Check the ids and what was rejected.`,
  "cli/two-periods": ({ first, second, period, other }) =>
    `\`${first}\` is of ${period} and \`${second}\` of ${other}; records of the same id are taken to be one child. Where each period has a sample of its own, \`tabulate\` each.`,
  "cli/two-values": ({ indicator, territory, period, first, second }) =>
    `\`${indicator}\` of territory \`${territory}\` in ${period} has one value in ${first} and another in ${second}. Give only the dataset that holds.`,

  "cli/faulty-document": ({ file }) =>
    `\`${file}\` has errors and cannot be used. Correct what stands above; \`mangnon check ${file}\` shows all of it.`,
  "cli/faulty-data": ({ file }) =>
    `\`${file}\` cannot be used as data. Correct what stands above, and run again.`,
  "cli/own-fault": ({ error }) =>
    `mangnon itself failed (${error}); nothing was decided. Report it with the lines below, which hold no data.`,
};
