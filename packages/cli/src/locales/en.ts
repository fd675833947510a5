import type { Catalogue } from "@mangnon/schema";
import type { CliCodes } from "../codes.ts";

const didYouMean = (nearest: string | undefined): string => (nearest ? ` Did you mean \`${nearest}\`?` : "");
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The sentences of the command's codes, in English. */
export const en: Catalogue<CliCodes> = {
  "cli/no-such-file": ({ file, nearest }) =>
    `Cannot find the file \`${file}\`.${didYouMean(nearest) || " Check the path."}`,
  "cli/unreadable-file": ({ file, why }) => `Cannot read the file \`${file}\` (${why}). Check its permissions.`,
  "cli/not-utf-8": ({ file }) => `The file \`${file}\` is not UTF-8 text. Save it again as UTF-8.`,
  "cli/unknown-command": ({ command, nearest }) =>
    `There is no command \`${command}\`.${didYouMean(nearest)} \`mangnon --help\` lists the commands.`,
  "cli/unknown-option": ({ option, nearest }) =>
    `There is no option \`${option}\`.${didYouMean(nearest)} \`mangnon --help\` lists the options.`,
  "cli/bad-option": ({ option, value, expected }) =>
    `The option \`${option}\` cannot be \`${value}\`. Use ${list(expected)}.`,
  "cli/missing-option": ({ command, option }) => `\`mangnon ${command}\` needs \`${option}\`. Add it and run again.`,
  "cli/wrong-arguments": ({ why }) => `The arguments cannot be read: ${why}`,
  "cli/wrong-kind": ({ file, kind, expected }) =>
    `The document \`${file}\` is of kind \`${kind}\`; what is needed here is ${list(expected)}.`,
  "cli/no-such-record": ({ file, record, nearest }) =>
    `The dataset \`${file}\` has no record \`${record}\`, or it was rejected.${didYouMean(nearest)}`,
  "cli/no-such-disaggregation": ({ name, nearest, known }) =>
    `The dataset cannot be split by \`${name}\`.${didYouMean(nearest)} Its description lists ${list(known) || "none"} under \`disaggregations\`.`,
  "cli/not-a-class-ratio": ({ indicator }) =>
    `The indicator \`${indicator}\` is a ratio of reported counts, which records cannot give. Use a dataset of kind \`observations\` with \`mangnon assess\`.`,
  "cli/bad-plugin": ({ plugin, why }) => `Cannot use the plugin \`${plugin}\`: ${why}`,
  "cli/faulty-document": ({ file }) => `The document \`${file}\` has errors, listed above. Mend them and run again.`,
};
