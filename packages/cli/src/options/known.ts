const text = { type: "string" } as const;
const texts = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

/** Every option there is, as `parseArgs` wants it. */
export const knownOptions = {
  plan: text,
  definition: text,
  definitions: text,
  obligations: text,
  indicator: text,
  dataset: texts,
  record: text,
  by: texts,
  on: text,
  territory: text,
  full: flag,
  lint: flag,
  strict: flag,
  unprotected: flag,
  "release-log": text,
  plugin: texts,
  format: text,
  lang: text,
  "fail-on": text,
  help: { ...flag, short: "h" },
  version: flag,
} as const;

export type OptionName = keyof typeof knownOptions;

/** The options that every command takes. */
export const commonOptions = [
  "plugin",
  "format",
  "lang",
  "fail-on",
  "help",
] as const satisfies readonly OptionName[];

/** What a command takes beside the common options; `required` ones stand first in its help. */
export interface CommandUse {
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
  /** What may stand without an option: files, files and folders (or neither), two plans, one id, or nothing. */
  readonly takes: "files" | "paths" | "plans" | "id" | "nothing";
  /** True where a second dataset would be left unread. */
  readonly oneDataset?: boolean;
}

/** Every command, in the order of the work. */
export const uses = {
  check: { required: [], optional: ["lint"], takes: "files" },
  classify: { required: ["definition", "dataset"], optional: ["strict"], takes: "nothing" },
  explain: {
    required: ["definition", "dataset", "record"],
    optional: ["obligations", "full", "strict"],
    takes: "nothing",
    oneDataset: true,
  },
  tabulate: {
    required: ["indicator", "dataset"],
    optional: ["by", "strict", "release-log", "unprotected"],
    takes: "nothing",
  },
  compare: { required: ["definitions", "dataset"], optional: ["strict"], takes: "nothing" },
  assess: {
    required: ["plan", "dataset", "on"],
    optional: ["territory", "strict", "release-log", "unprotected"],
    takes: "nothing",
  },
  diff: { required: [], optional: [], takes: "plans" },
  test: { required: [], optional: ["strict"], takes: "paths" },
  describe: { required: [], optional: [], takes: "id" },
} as const satisfies Readonly<Record<string, CommandUse>>;

export type CommandName = keyof typeof uses;

export const commandNames = Object.keys(uses) as readonly CommandName[];

export const useOf = (command: CommandName): CommandUse => uses[command];
